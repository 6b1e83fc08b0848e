package com.aspcranes.crm.usecase.setting;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.Setting;
import com.aspcranes.crm.rules.permission.Permission;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Takes back a value that began today or is still to come: the one before goes on. */
public final class DropValue {
  private static final String ACT = "setting.dropped";

  private final LocalStore store;
  private final Role role;
  private final Clock clock;
  private final ZoneId zone;

  public DropValue(LocalStore store, Role role, Clock clock, ZoneId zone) {
    this.store = store;
    this.role = role;
    this.clock = clock;
    this.zone = zone;
  }

  public Outcome<Acted<String>> run(SettingKey key, String id) {
    if (!Permission.may(role, key.page().editing())) {
      return Outcome.refused(Refusal.of("setting.not_allowed"));
    }
    return store.write(
        ACT,
        session -> {
          Setting row = session.find(Setting.class, id).orElse(null);
          if (row == null) {
            return Outcome.refused(Refusal.of("setting.gone"));
          }
          if (row.effectiveFrom.isBefore(LocalDate.ofInstant(clock.instant(), zone))) {
            return Outcome.refused(Refusal.of("setting.past", "effective_from"));
          }
          List<String> value = SettingValues.texts(key, row.value);
          LocalDate from = row.effectiveFrom;
          session.delete(Setting.class, id);
          return Outcome.done(
              Acted.undoable(
                  id,
                  Undo.of(
                      ACT, () -> new SetValue(store, role, clock, zone).run(key, value, from))));
        });
  }
}
