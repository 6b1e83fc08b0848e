package com.aspcranes.crm.ui.admin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.rules.setting.SettingKeys;
import com.aspcranes.crm.rules.setting.SettingPage;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.store.offering.ServiceQueries;
import com.aspcranes.crm.store.setting.SettingQueries;
import com.aspcranes.crm.store.setting.SettingRow;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.service.ServiceScreens;
import com.aspcranes.crm.ui.settings.SettingScreens;
import com.aspcranes.crm.usecase.device.ListDesks;
import com.aspcranes.crm.usecase.offering.SaveService;
import com.aspcranes.crm.usecase.online.OnlineCall;
import com.aspcranes.crm.usecase.setting.DropValue;
import com.aspcranes.crm.usecase.setting.SetValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class SettingsScreenTest extends AdminFxTest {
  private boolean filled;

  @Override
  void register(ServerPool pool, OnlineCall online) {
    if (!filled) {
      filled = true;
      new DemoReplica(store, Instant.now());
      Service trailer = new Service();
      trailer.id = Ids.next("srv");
      trailer.name = "Low-bed trailer, one way";
      trailer.category = "transport";
      trailer.unit = "trip";
      trailer.basePrice = Money.of("12500");
      trailer.sac = "996511";
      new SaveService(store).run(null, trailer);
    }
    SetValue set = new SetValue(store, Role.ADMIN, test.desk.clock(), test.desk.zone());
    DropValue drop = new DropValue(store, Role.ADMIN, test.desk.clock(), test.desk.zone());
    new SettingScreens(
            test.desk,
            new SettingQueries(store),
            store.changes(),
            new SettingScreens.Acts(set, drop, new ListDesks(online, new DeskCalls(pool))))
        .register();
    new ServiceScreens(
            test.desk, new ServiceQueries(store), store.changes(), new SaveService(store))
        .register();
  }

  @Test
  void aNewRateIsSetFromADayOnAndTakenBack() throws Exception {
    settings(SettingPage.CHARGES);
    select("pricing.food");
    eventually(() -> text("#setting-heading").equals("Food for one person"));
    type("#setting-input", "2,750");
    LocalDate later = today().plusDays(10);
    interact(() -> ((DatePicker) lookup("#setting-start").query()).setValue(later));
    press("#setting-save");
    eventually(() -> rows("pricing.food").stream().anyMatch(row -> row.from().equals(later)));
    eventually(() -> history().getItems().stream().anyMatch(row -> row.from().equals(later)));
    interact(() -> history().getSelectionModel().selectFirst());
    press("#setting-take-back");
    eventually(() -> rows("pricing.food").stream().noneMatch(row -> row.from().equals(later)));
    interact(test.desk.undos()::undo);
    eventually(() -> rows("pricing.food").stream().anyMatch(row -> row.from().equals(later)));
  }

  @Test
  void whatIsWrongIsSaidBesideTheValue() throws Exception {
    settings(SettingPage.TAX);
    select("pricing.gst");
    type("#setting-input", "118");
    press("#setting-save");
    eventually(
        () ->
            lookup(".form-problem").queryAll().stream()
                .anyMatch(label -> label.isVisible() && label.toString().contains("must be from")));
    assertTrue(rows("pricing.gst").stream().noneMatch(row -> row.value().text().equals("118")));
  }

  @Test
  void everyPageIsDrawn() throws Exception {
    for (SettingPage page : SettingPage.values()) {
      settings(page);
      interact(() -> table().getSelectionModel().selectFirst());
      eventually(() -> table().getItems().size() == SettingKeys.of(page).size());
      snapshot("settings-" + page.name().toLowerCase(Locale.ROOT));
    }
    interact(() -> pages().getSelectionModel().selectLast());
    eventually(() -> lookup("#numbers-next").tryQuery().isPresent());
    eventually(() -> text("#numbers-next").contains("JOB-000001"));
    snapshot("settings-numbers");
    settings(SettingPage.BOARD);
    pictures("settings", () -> !table().getItems().isEmpty());
    interact(() -> open(Locale.forLanguageTag("hi")));
    settings(SettingPage.COMPANY);
    select("company.bank");
    pictures("settings-hi", () -> !table().getItems().isEmpty());
  }

  @Test
  void servicesAreListedAndOneIsAdded() throws Exception {
    go(new Places.ServicesPlace());
    eventually(() -> lookup("#table").queryTableView().getItems().size() >= 1);
    pictures("services", () -> lookup("#table").tryQuery().isPresent());
    go(new Places.ServicePlace("new"));
    type("#name", "Police escort");
    type("#basePrice", "4,500");
    pictures("service", () -> lookup("#name").tryQuery().isPresent());
    press("#save");
    eventually(
        () ->
            new ServiceQueries(store)
                    .list(
                        com.aspcranes.crm.store.offering.ServiceFilter.ALL,
                        com.aspcranes.crm.store.ListPage.all())
                    .stream()
                    .anyMatch(
                        row ->
                            row.name().equals("Police escort")
                                && "4500.00".equals(row.price() + "")));
  }

  private void settings(SettingPage page) throws Exception {
    go(new Places.SettingsPlace());
    eventually(() -> lookup("#pages").tryQuery().isPresent());
    interact(() -> pages().getSelectionModel().select((Object) page));
    eventually(
        () ->
            lookup("#table").tryQuery().isPresent()
                && table().getItems().size() == SettingKeys.of(page).size());
  }

  private void select(String key) {
    interact(
        () ->
            table()
                .getSelectionModel()
                .select(
                    SettingKeys.of(SettingKeys.find(key).orElseThrow().page())
                        .indexOf(SettingKeys.find(key).orElseThrow())));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(test.desk.clock().instant(), test.desk.zone());
  }

  private List<SettingRow> rows(String key) {
    return new SettingQueries(store).all().stream().filter(row -> row.key().equals(key)).toList();
  }

  @SuppressWarnings("unchecked")
  private ListView<Object> pages() {
    return (ListView<Object>) lookup("#pages").query();
  }

  private TableView<?> table() {
    return (TableView<?>) lookup("#table").query();
  }

  @SuppressWarnings("unchecked")
  private TableView<SettingRow> history() {
    return (TableView<SettingRow>) lookup("#setting-history").query();
  }
}
