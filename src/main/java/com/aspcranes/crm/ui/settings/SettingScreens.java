package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.model.account.LeasedBlock;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.setting.SettingQueries;
import com.aspcranes.crm.ui.control.online.OnlineModel;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.ui.settings.SettingsController.ExtraPage;
import com.aspcranes.crm.usecase.device.ListDesks;
import com.aspcranes.crm.usecase.setting.DropValue;
import com.aspcranes.crm.usecase.setting.SetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where the company's settings are looked at and changed. */
public final class SettingScreens {
  private final Desk desk;
  private final SettingQueries settings;
  private final Changes changes;
  private final Acts acts;

  /** What may be done to settings. */
  public record Acts(SetValue set, DropValue drop, ListDesks desks) {}

  public SettingScreens(Desk desk, SettingQueries settings, Changes changes, Acts acts) {
    this.desk = desk;
    this.settings = settings;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    if (desk.may(Act.READ_SETTINGS)) {
      desk.navigator().register(Places.SettingsPlace.class, place -> settings());
    }
  }

  private Screen settings() {
    SettingsViewModel model = new SettingsViewModel(settings, changes, desk);
    SettingController one = new SettingController(model, acts.set(), acts.drop(), desk);
    OnlineModel<List<LeasedBlock>> numbers =
        new OnlineModel<>(desk.background(), desk.clock(), acts.desks()::numberBlocks);
    List<ExtraPage> extras = new ArrayList<>();
    if (desk.may(Act.MANAGE_DEVICES)) {
      extras.add(
          new ExtraPage(
              desk.messages().text("setting.page.numbers"),
              desk.views().load(new NumbersController(numbers, desk)).root(),
              numbers::refresh));
    }
    SettingsController all = new SettingsController(model, one, desk, extras);
    Map<Class<?>, Object> controllers =
        Map.of(SettingsController.class, all, SettingController.class, one);
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("shell.place.settings")),
        desk.views().load(SettingsController.class, controllers::get).root(),
        numbers::stop);
  }
}
