package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.rules.setting.SettingKeys;
import com.aspcranes.crm.rules.setting.SettingPage;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.setting.SettingQueries;
import com.aspcranes.crm.store.setting.SettingRow;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The settings of one page, kept fresh. */
final class SettingsViewModel {
  final ObjectProperty<@Nullable SettingPage> page = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Map<String, List<SettingRow>>> rows =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final LiveList<SettingLine> lines = new LiveList<>(line -> line.key().key());
  private final Desk desk;
  final Requery<List<SettingRow>> reading;

  SettingsViewModel(SettingQueries settings, Changes changes, Desk desk) {
    this.desk = desk;
    reading =
        new Requery<>(
            desk.background(),
            settings::all,
            this::read,
            again -> changes.subscribe(Set.of("settings", "users"), again));
    page.subscribe(now -> show());
  }

  /** What the person may look at. */
  List<SettingPage> pages() {
    return Arrays.stream(SettingPage.values()).filter(one -> desk.may(one.reading())).toList();
  }

  ObservableList<SettingLine> lines() {
    return lines.items();
  }

  /** Changes whenever a setting did. */
  ReadOnlyObjectProperty<Map<String, List<SettingRow>>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  SettingLine line(SettingKey key) {
    return new SettingLine(key, rows.get().getOrDefault(key.key(), List.of()), today());
  }

  LocalDate today() {
    return LocalDate.ofInstant(desk.clock().instant(), desk.zone());
  }

  private void read(List<SettingRow> fresh) {
    rows.set(fresh.stream().collect(Collectors.groupingBy(SettingRow::key)));
    show();
  }

  private void show() {
    SettingPage now = page.get();
    if (now != null) {
      lines.update(SettingKeys.of(now).stream().map(this::line).toList());
    }
  }
}
