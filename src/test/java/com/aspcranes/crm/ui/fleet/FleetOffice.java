package com.aspcranes.crm.ui.fleet;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.control.files.Filing;
import com.aspcranes.crm.ui.fleet.crane.CraneActs;
import com.aspcranes.crm.ui.fleet.crew.CrewActs;
import com.aspcranes.crm.ui.fleet.paper.PaperActs;
import com.aspcranes.crm.ui.fleet.time.TimeActs;
import com.aspcranes.crm.ui.fleet.yard.YardActs;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.audit.AuditedChange;
import com.aspcranes.crm.usecase.crew.ActivateOperator;
import com.aspcranes.crm.usecase.crew.DeleteOperator;
import com.aspcranes.crm.usecase.crew.GrantLeave;
import com.aspcranes.crm.usecase.crew.SaveOperator;
import com.aspcranes.crm.usecase.file.FileActs;
import com.aspcranes.crm.usecase.fleet.ActivateCrane;
import com.aspcranes.crm.usecase.fleet.BlockTime;
import com.aspcranes.crm.usecase.fleet.DeleteCrane;
import com.aspcranes.crm.usecase.fleet.SaveCrane;
import com.aspcranes.crm.usecase.fleet.SavePaper;
import com.aspcranes.crm.usecase.fleet.SaveYard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The demo company's fleet at the desk of one of its people. */
final class FleetOffice implements AutoCloseable {
  /** A Monday, 7:00 in Kolkata. */
  static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");

  final LocalStore store = LocalStore.inMemory();
  final FleetQueries fleet = new FleetQueries(store);
  final TestDesk test;

  FleetOffice(String role, Locale language) {
    DemoReplica demo = new DemoReplica(store, NOW);
    test = new TestDesk(demo.user(role), NOW, language);
    new FleetScreens(
            test.desk,
            fleet,
            store.changes(),
            new FleetScreens.Acts(
                new CraneActs(
                    new SaveCrane(store, numbers()),
                    new ActivateCrane(store),
                    new DeleteCrane(store),
                    FleetOffice::past),
                new CrewActs(
                    new SaveOperator(store),
                    new ActivateOperator(store),
                    new DeleteOperator(store),
                    new OfficeQueries(store),
                    FleetOffice::past),
                new TimeActs(
                    new EngagementQueries(store),
                    new JobQueries(store),
                    new BlockTime(store, Role.of(role).orElseThrow()),
                    new GrantLeave(store),
                    store.changes()),
                new PaperActs(fleet, new SavePaper(store), filing(), store.changes()),
                new YardActs(fleet, new SaveYard(store), store.changes())))
        .register();
  }

  /** What the server would say of a crane whose rates were raised. */
  private static Outcome<List<AuditLine>> past(String id) {
    AuditEntry entry =
        new AuditEntry(
            7, "usr_1", "update", "equipment", id, new JsonText("{}"), null, null, NOW, true);
    AuditedChange rates = new AuditedChange("base_rates", rates("3200"), rates("3500"));
    return Outcome.done(
        List.of(new AuditLine(entry, List.of(rates), Map.of("usr_1", "Anil Sharma"))));
  }

  private static BaseRates rates(String micro) {
    return new BaseRates(Money.of(micro), Money.of("3200"), Money.ZERO, Money.ZERO);
  }

  private Filing filing() {
    try {
      ContentStore content =
          new ContentStore(Files.createTempDirectory("files"), Clock.systemUTC());
      return new Filing(new FileActs(store, content), store.changes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NumberBook numbers() {
    try {
      NumberBook book =
          new NumberBook(
              new PrivateFile(Files.createTempDirectory("numbers").resolve("numbers")), "here");
      book.bind(UUID.randomUUID());
      book.add("equipment", 31, 80, 0);
      return book;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of the first row of a statement that selects {@code id}. */
  String id(String sql) {
    return store.read(s -> s.first(Sql.of(sql), row -> row.text("id")).orElseThrow());
  }

  String crane(String name) {
    return store.read(
        s ->
            s.first(
                    Sql.of("SELECT id FROM equipment").where("name = ?", name),
                    row -> row.text("id"))
                .orElseThrow());
  }

  @Override
  public void close() {
    test.close();
    store.close();
  }
}
