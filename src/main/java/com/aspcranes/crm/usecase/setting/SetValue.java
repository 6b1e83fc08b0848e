package com.aspcranes.crm.usecase.setting;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.Setting;
import com.aspcranes.crm.rules.permission.Permission;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Gives a setting a value from a day on, today or later: what counted before stays as it was. A
 * value that begins on the same day is replaced.
 */
public final class SetValue {
  private static final String ACT = "setting.saved";

  private final LocalStore store;
  private final Role role;
  private final Clock clock;
  private final ZoneId zone;
  private final DropValue drop;

  public SetValue(LocalStore store, Role role, Clock clock, ZoneId zone) {
    this.store = store;
    this.role = role;
    this.clock = clock;
    this.zone = zone;
    this.drop = new DropValue(store, role, clock, zone);
  }

  /**
   * @param typed as {@link SettingKey} has it; refused with the key as the field, or {@code
   *     effective_from}
   * @return the id of the row
   */
  public Outcome<Acted<String>> run(SettingKey key, List<String> typed, LocalDate from) {
    if (!Permission.may(role, key.page().editing())) {
      return Outcome.refused(Refusal.of("setting.not_allowed"));
    }
    if (from.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
      return Outcome.refused(Refusal.of("setting.past", "effective_from"));
    }
    List<String> value = SettingValues.plain(key, typed);
    Optional<Refusal> refusal = key.check().apply(value);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return store.write(ACT, session -> write(session, key, value, from));
  }

  private Outcome<Acted<String>> write(
      WriteSession session, SettingKey key, List<String> value, LocalDate from) {
    Optional<Refusal> clash = PriceCheck.refusal(session, key, value, from);
    if (clash.isPresent()) {
      return Outcome.refused(clash.get());
    }
    JsonText json = SettingValues.json(key, value);
    Sql sql =
        Sql.of("SELECT * FROM settings")
            .where("key = ?", key.key())
            .where("effective_from = ?", from);
    Optional<Setting> same = session.all(Setting.class, sql).stream().findFirst();
    if (same.isPresent()) {
      Setting row = same.get();
      List<String> before = SettingValues.texts(key, row.value);
      row.value = json;
      session.update(row);
      return Outcome.done(Acted.undoable(row.id, Undo.of(ACT, () -> run(key, before, from))));
    }
    Setting row = new Setting();
    row.id = Ids.next("set");
    row.key = key.key();
    row.effectiveFrom = from;
    row.value = json;
    session.create(row);
    return Outcome.done(Acted.undoable(row.id, Undo.of(ACT, () -> drop.run(key, row.id))));
  }
}
