package com.aspcranes.crm.rules.pricing;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings in force on one day. A quotation freezes the list it was priced with.
 *
 * @param figures what an admin has set; a figure missing here has its shipped value
 */
public record PriceList(Map<Figure, Entry> figures, Sac withOperator, Sac withoutOperator) {
  public static final String SAC_WITH_OPERATOR = "pricing.sac.with_operator";
  public static final String SAC_WITHOUT_OPERATOR = "pricing.sac.without_operator";

  static final Pattern SAC = Pattern.compile("99[0-9]{2,4}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  // For the accountant to confirm: since October 2019 heading 9973 covers hire without operator
  // only.
  private static final PriceList DEFAULTS =
      new PriceList(Map.of(), new Sac("996601", null), new Sac("997313", null));

  /** A value and the day it took effect; null where it is the shipped one, frozen. */
  public record Entry(BigDecimal value, @Nullable LocalDate since) {}

  /** A service accounting code and the day it took effect; null where it is the shipped one. */
  public record Sac(String code, @Nullable LocalDate since) {}

  /** One row of the settings table: the value as plain text. */
  public record Row(String key, LocalDate effectiveFrom, String value) {}

  public PriceList {
    EnumMap<Figure, Entry> copy = new EnumMap<>(Figure.class);
    copy.putAll(figures);
    figures = Collections.unmodifiableMap(copy);
  }

  public static PriceList defaults() {
    return DEFAULTS;
  }

  /**
   * The list in force on a day: of each key the latest row that is not after it. Keys that are no
   * price settings are passed over; a value no price can be made with is refused, with its key as
   * the field.
   */
  public static Outcome<PriceList> asOf(LocalDate day, Collection<Row> rows) {
    List<Row> inForce =
        rows.stream()
            .filter(row -> !row.effectiveFrom().isAfter(day))
            .sorted(Comparator.comparing(Row::effectiveFrom))
            .toList();
    Outcome<PriceList> list = Outcome.done(DEFAULTS);
    for (Row row : inForce) {
      list = list.then(soFar -> soFar.with(row));
    }
    return list.then(PriceList::consistent);
  }

  private Outcome<PriceList> with(Row row) {
    if (row.key().equals(SAC_WITH_OPERATOR) || row.key().equals(SAC_WITHOUT_OPERATOR)) {
      return withSac(row);
    }
    return Figure.byKey(row.key())
        .map(figure -> with(figure, row))
        .orElseGet(() -> Outcome.done(this));
  }

  private Outcome<PriceList> with(Figure figure, Row row) {
    if (!DECIMAL.matcher(row.value()).matches()) {
      return Outcome.refused(Refusal.of("refusal.number", figure.key()));
    }
    return with(figure, new BigDecimal(row.value()), row.effectiveFrom());
  }

  /** This list with one figure changed. */
  public Outcome<PriceList> with(Figure figure, BigDecimal value, LocalDate since) {
    return figure
        .check(value)
        .<Outcome<PriceList>>map(Outcome::refused)
        .orElseGet(
            () -> {
              EnumMap<Figure, Entry> changed = new EnumMap<>(Figure.class);
              changed.putAll(figures);
              changed.put(figure, new Entry(value, since));
              return Outcome.done(new PriceList(changed, withOperator, withoutOperator));
            });
  }

  private Outcome<PriceList> withSac(Row row) {
    Sac sac = new Sac(row.value(), row.effectiveFrom());
    return new Checks()
        .pattern(row.key(), row.value(), SAC, "refusal.sac")
        .orElse(
            () ->
                Outcome.done(
                    row.key().equals(SAC_WITH_OPERATOR)
                        ? new PriceList(figures, sac, withoutOperator)
                        : new PriceList(figures, withOperator, sac)));
  }

  private Outcome<PriceList> consistent() {
    return new Checks()
        .that(
            rises(Figure.MICRO_MAX_DAYS, Figure.SMALL_MAX_DAYS),
            () -> notRising(Figure.SMALL_MAX_DAYS))
        .that(
            rises(Figure.SMALL_MAX_DAYS, Figure.MONTHLY_MAX_DAYS),
            () -> notRising(Figure.MONTHLY_MAX_DAYS))
        .orElse(() -> Outcome.done(this));
  }

  private boolean rises(Figure lower, Figure upper) {
    return value(lower).compareTo(value(upper)) < 0;
  }

  private static Refusal notRising(Figure figure) {
    return Refusal.of("refusal.order_type_days", figure.key());
  }

  public BigDecimal value(Figure figure) {
    Entry entry = figures.get(figure);
    return entry == null ? figure.shipped() : entry.value();
  }

  /** The day the figure's value took effect; null where it is the shipped one. */
  public @Nullable LocalDate since(Figure figure) {
    Entry entry = figures.get(figure);
    return entry == null ? null : entry.since();
  }

  /** The service accounting code of a line. */
  public String sac(boolean operatorIncluded) {
    return operatorIncluded ? withOperator.code() : withoutOperator.code();
  }

  /** The last day a quotation of this date may be accepted. */
  public LocalDate validUntil(LocalDate quoted) {
    return quoted.plusDays(value(Figure.VALIDITY_DAYS).longValueExact());
  }
}
