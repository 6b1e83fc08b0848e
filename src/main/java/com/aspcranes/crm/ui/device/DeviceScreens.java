package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.device.ListDesks;
import com.aspcranes.crm.usecase.device.RenameDevice;
import com.aspcranes.crm.usecase.device.ReportLost;
import com.aspcranes.crm.usecase.device.RevokeSession;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;

/** Where computers and sign-ins are looked after. */
public final class DeviceScreens {
  private final Desk desk;
  private final Acts acts;

  /** What may be done to them. */
  public record Acts(ListDesks list, RevokeSession revoke, ReportLost lost, RenameDevice rename) {}

  public DeviceScreens(Desk desk, Acts acts) {
    this.desk = desk;
    this.acts = acts;
  }

  public void register() {
    if (desk.may(Act.SEE_OWN_SESSIONS, true)) {
      desk.navigator().register(Places.MyDevicesPlace.class, place -> mine());
      desk.commands()
          .registerPlace(
              Command.of(
                  "shell.my_devices",
                  "mdoal-devices",
                  () -> desk.navigator().go(new Places.MyDevicesPlace())));
    }
    if (desk.may(Act.MANAGE_DEVICES)) {
      desk.navigator().register(Places.DevicesPlace.class, place -> all());
    }
  }

  private Screen mine() {
    MyDevicesViewModel model = new MyDevicesViewModel(acts.list(), desk);
    DeviceActs buttons = new DeviceActs(acts, desk, model.answer::refresh);
    Parent root = desk.views().load(new MyDevicesController(model, buttons, desk)).root();
    model.answer.refresh();
    return screen("shell.my_devices", root, model.answer::stop);
  }

  private Screen all() {
    HealthViewModel model = new HealthViewModel(acts.list(), desk);
    DeviceActs buttons = new DeviceActs(acts, desk, model.answer::refresh);
    Parent root = desk.views().load(new HealthController(model, buttons, desk)).root();
    model.answer.refresh();
    return screen("shell.place.devices", root, model.answer::stop);
  }

  private Screen screen(String title, Parent root, Runnable left) {
    return new Screen(new ReadOnlyStringWrapper(desk.messages().text(title)), root, left);
  }
}
