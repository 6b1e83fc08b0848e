package com.aspcranes.crm.usecase.quote.frozen;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.rules.pricing.Figure;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a quotation keeps of the settings in {@code settings_used}: every figure it was priced with,
 * its date, who prepared it and the company block it is printed with. With it the paper of a
 * quotation is the same on every desk and on every day.
 *
 * @param date of the quotation
 * @param preparedBy the person's name on paper; null prints none
 * @param company the settings {@code company.*} without their prefix
 */
public record FrozenSettings(
    LocalDate date, @Nullable String preparedBy, PriceList prices, CompanyBlock company) {

  /** As stored. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stored(
      @Nullable LocalDate date,
      @Nullable String preparedBy,
      @Nullable Map<String, Figured> figures,
      @Nullable Code sacWithOperator,
      @Nullable Code sacWithoutOperator,
      @Nullable JsonNode company) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Figured(BigDecimal value, @Nullable LocalDate since) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Code(String code, @Nullable LocalDate since) {}

  public JsonText json() {
    Map<String, Figured> figures = new TreeMap<>();
    for (Figure figure : Figure.values()) {
      figures.put(figure.key(), new Figured(prices.value(figure), prices.since(figure)));
    }
    return new JsonText(
        WireJson.write(
            new Stored(
                date,
                preparedBy,
                figures,
                code(prices.withOperator()),
                code(prices.withoutOperator()),
                company.settings())));
  }

  /** Empty if a quotation carries none, as one made elsewhere may. */
  public static Optional<FrozenSettings> of(JsonText json) {
    Stored stored = WireJson.read(json.text(), Stored.class);
    LocalDate date = stored.date();
    return date == null
        ? Optional.empty()
        : Optional.of(
            new FrozenSettings(
                date, stored.preparedBy(), prices(stored), CompanyBlock.of(stored.company())));
  }

  private static PriceList prices(Stored stored) {
    Map<Figure, PriceList.Entry> figures = new EnumMap<>(Figure.class);
    Map<String, Figured> kept = stored.figures();
    if (kept != null) {
      kept.forEach(
          (key, value) ->
              Figure.byKey(key)
                  .ifPresent(
                      figure ->
                          figures.put(figure, new PriceList.Entry(value.value(), value.since()))));
    }
    PriceList shipped = PriceList.defaults();
    return new PriceList(
        figures,
        sac(stored.sacWithOperator(), shipped.withOperator()),
        sac(stored.sacWithoutOperator(), shipped.withoutOperator()));
  }

  private static PriceList.Sac sac(@Nullable Code code, PriceList.Sac shipped) {
    return code == null ? shipped : new PriceList.Sac(code.code(), code.since());
  }

  private static Code code(PriceList.Sac sac) {
    return new Code(sac.code(), sac.since());
  }
}
