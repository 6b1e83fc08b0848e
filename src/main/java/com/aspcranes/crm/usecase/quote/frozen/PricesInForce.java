package com.aspcranes.crm.usecase.quote.frozen;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The settings {@code pricing.*} and {@code company.*}, for any day. */
public final class PricesInForce {
  private static final String COMPANY = "company.";

  private final List<Row> rows;

  private record Row(String key, LocalDate from, JsonNode value) {}

  private PricesInForce(List<Row> rows) {
    this.rows = rows;
  }

  public static PricesInForce read(ReadSession session) {
    Sql sql =
        Sql.of("SELECT key, effective_from, value FROM settings")
            .where("(key LIKE 'pricing.%' OR key LIKE 'company.%')");
    List<Row> rows =
        session.list(
            sql,
            row ->
                new Row(
                    row.text("key"),
                    Objects.requireNonNull(row.dayOrNull("effective_from")),
                    WireJson.tree(row.text("value"))));
    return new PricesInForce(
        rows.stream().sorted(Comparator.comparing(Row::from).thenComparing(Row::key)).toList());
  }

  /** The prices of a day; refused if a setting is no price that can be worked with. */
  public Outcome<PriceList> on(LocalDate day) {
    return PriceList.asOf(
        day,
        rows.stream()
            .map(row -> new PriceList.Row(row.key, row.from, row.value.asText()))
            .toList());
  }

  /** The company as it described itself on a day. */
  public CompanyBlock companyOn(LocalDate day) {
    ObjectNode settings = WireJson.mapper().createObjectNode();
    for (Row row : rows) {
      if (row.key.startsWith(COMPANY) && !row.from.isAfter(day)) {
        settings.set(row.key.substring(COMPANY.length()), row.value);
      }
    }
    return CompanyBlock.of(settings);
  }
}
