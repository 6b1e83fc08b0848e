package com.aspcranes.crm.usecase.setting;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.store.ReadSession;
import com.aspcranes.crm.store.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures that only make sense together, on every day that a change touches. */
final class PriceCheck {
  private static final String PRICING = "pricing.";

  private PriceCheck() {}

  static Optional<Refusal> refusal(
      ReadSession session, SettingKey key, List<String> value, LocalDate from) {
    if (!key.key().startsWith(PRICING)) {
      return Optional.empty();
    }
    List<PriceList.Row> rows = new ArrayList<>(rows(session));
    rows.removeIf(row -> row.key().equals(key.key()) && row.effectiveFrom().equals(from));
    rows.add(new PriceList.Row(key.key(), from, value.get(0)));
    return Stream.concat(
            Stream.of(from),
            rows.stream().map(PriceList.Row::effectiveFrom).filter(day -> day.isAfter(from)))
        .distinct()
        .map(day -> PriceList.asOf(day, rows))
        .flatMap(PriceCheck::refused)
        .findFirst()
        .map(why -> Refusal.of(why.key(), key.key(), why.args().toArray()));
  }

  private static Stream<Refusal> refused(Outcome<PriceList> list) {
    return list instanceof Outcome.Refused<PriceList> no ? Stream.of(no.refusal()) : Stream.empty();
  }

  private static List<PriceList.Row> rows(ReadSession session) {
    return session.list(
        Sql.of("SELECT key, effective_from, value FROM settings").where("key LIKE 'pricing.%'"),
        row ->
            new PriceList.Row(
                row.text("key"),
                Objects.requireNonNull(row.dayOrNull("effective_from")),
                SettingValues.scalar(new JsonText(row.text("value")))));
  }
}
