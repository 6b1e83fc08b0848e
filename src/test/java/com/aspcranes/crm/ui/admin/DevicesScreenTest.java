package com.aspcranes.crm.ui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.account.KnownDevice;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.ui.device.DeviceScreens;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.device.ListDesks;
import com.aspcranes.crm.usecase.device.RenameDevice;
import com.aspcranes.crm.usecase.device.ReportLost;
import com.aspcranes.crm.usecase.device.RevokeSession;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.util.Locale;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DevicesScreenTest extends AdminFxTest {
  @Override
  void register(ServerPool pool, OnlineCall online) {
    DeskCalls calls = new DeskCalls(pool);
    new DeviceScreens(
            test.desk,
            new DeviceScreens.Acts(
                new ListDesks(online, calls),
                new RevokeSession(online, calls),
                new ReportLost(online, calls),
                new RenameDevice(online, calls)))
        .register();
  }

  @Test
  void aDeskThatNeedsHelpComesFirstWithAdvice() throws Exception {
    report(
        office.signIn("asha@example.com"),
        false,
        "\"client\": 1, \"waiting\": 4, \"problem\": \"syncing.problem.signin\"");
    report(office.signIn("ramesh@example.com"), true, "\"client\": 1");
    all(3);
    eventually(() -> text("#advice").contains("Ask the person what the program says"));
    assertTrue(text("#advice").startsWith("Its sync stopped"));
    interact(() -> lookup("#attention").queryAs(javafx.scene.control.ToggleButton.class).fire());
    eventually(() -> table("#table").getItems().size() == 1);
    interact(() -> lookup("#attention").queryAs(javafx.scene.control.ToggleButton.class).fire());
    pictures("health", () -> table("#table").getItems().size() == 3);
    interact(() -> open(Locale.forLanguageTag("hi")));
    all(3);
    pictures("health-hi", () -> table("#table").getItems().size() == 3);
  }

  @Test
  void aLostComputerSignsOutAtOnceAndCanBeFoundAgain() throws Exception {
    SignedIn asha = office.signIn("asha@example.com");
    report(asha, true, "\"client\": 1, \"waiting\": 2");
    all(2);
    interact(() -> table("#table").getSelectionModel().selectFirst());
    eventually(() -> lookup("#device-lost").query().isDisabled());
    interact(() -> table("#table").getSelectionModel().selectLast());
    test.prompts.answer("Report lost");
    press("#device-lost");
    eventually(() -> text("#advice").startsWith("Work was saved on it"));
    Assertions.assertThrows(
        ServerException.class, () -> report(asha, true, "\"client\": 1, \"waiting\": 2"));
    interact(test.desk.undos()::undo);
    eventually(() -> text("#device-lost").equals("Report lost"));
  }

  @Test
  void onesOwnComputerIsRenamedAndAnOldSignInEnded() throws Exception {
    office.signIn("meera@example.com");
    go(new Places.MyDevicesPlace());
    eventually(() -> table("#sessions").getItems().size() == 2);
    TableView<KnownDevice> devices = table("#devices");
    interact(() -> devices.getSelectionModel().selectFirst());
    test.prompts.answer("Front desk");
    press("#device-rename");
    eventually(
        () -> devices.getItems().stream().anyMatch(device -> device.name().equals("Front desk")));
    TableView<SignInSession> sessions = table("#sessions");
    interact(
        () -> sessions.getSelectionModel().select(sessions.getItems().get(0).current() ? 1 : 0));
    test.prompts.answer("End the sign-in");
    press("#session-revoke");
    eventually(() -> sessions.getItems().stream().anyMatch(session -> session.revokedAt() != null));
    assertEquals(
        1, sessions.getItems().stream().filter(session -> session.revokedAt() == null).count());
    pictures("my-devices", () -> table("#sessions").getItems().size() == 2);
  }

  private void all(int desks) throws Exception {
    go(new Places.DevicesPlace());
    eventually(
        () ->
            lookup("#table").tryQuery().isPresent() && table("#table").getItems().size() == desks);
  }

  private void report(SignedIn who, boolean pulled, String facts) {
    new DeskCalls(office.pool).report(who.tokens().access(), pulled, "{" + facts + "}");
  }

  @SuppressWarnings("unchecked")
  private <T> TableView<T> table(String id) {
    return (TableView<T>) lookup(id).query();
  }
}
