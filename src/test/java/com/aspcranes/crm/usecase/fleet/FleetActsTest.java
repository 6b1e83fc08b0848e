package com.aspcranes.crm.usecase.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.auth.profile.PrivateFile;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.model.fleet.Yard;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.crew.ActivateOperator;
import com.aspcranes.crm.usecase.crew.DeleteOperator;
import com.aspcranes.crm.usecase.crew.GrantLeave;
import com.aspcranes.crm.usecase.crew.SaveOperator;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetActsTest {
  private static final Instant MONDAY = SampleCompany.MONDAY;
  private static final Instant FRIDAY = MONDAY.plusSeconds(4 * 86_400);

  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final EngagementQueries engagements = new EngagementQueries(store);
  private final BlockTime block = new BlockTime(store, Role.OPERATIONS_MANAGER);

  @TempDir private Path folder;
  private NumberBook numbers;

  @BeforeEach
  void lease() {
    numbers = new NumberBook(new PrivateFile(folder.resolve("numbers")), "here");
    numbers.bind(UUID.randomUUID());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewCraneTakesTheNextNumberAndWithoutOneNothingIsSaved() {
    SaveCrane save = new SaveCrane(store, numbers);
    assertEquals("fleet.no_numbers", refused(save.run(null, crane())));
    numbers.add("equipment", 51, 100, 0);
    String id = done(save.run(null, crane()));
    assertEquals("EQ0051", new FleetQueries(store).findCrane(id).orElseThrow().equipmentId);
  }

  @Test
  void changedRatesAreTakenBackByUndo() {
    SaveCrane save = new SaveCrane(store, numbers);
    Equipment seen = read();
    Equipment wanted = read();
    wanted.baseRates = rates("3700");
    Acted<String> acted = acted(save.run(seen, wanted));
    assertEquals(rates("3700"), read().baseRates);
    assertTrue(takenBack(acted) instanceof Outcome.Done<?>);
    assertEquals(null, read().baseRates);
  }

  @Test
  void whatTheDatabaseRefusesIsRefusedByItsField() {
    SaveCrane save = new SaveCrane(store, numbers);
    Equipment crane = crane();
    crane.ownership = "cross_hired";
    assertEquals("fleet.vendor_wanted", refused(save.run(null, crane)));
    crane.vendor = "Sai Cranes";
    crane.manufacturingDate = LocalDate.of(2020, 5, 1);
    crane.registrationDate = LocalDate.of(2020, 4, 30);
    assertEquals("fleet.registered_before_made", refused(save.run(null, crane)));
    crane.registrationDate = null;
    crane.maxLiftingCapacity = BigDecimal.ZERO;
    assertEquals("refusal.range", refused(save.run(null, crane)));
    crane.maxLiftingCapacity = BigDecimal.TEN;
    crane.baseRates = rates("-1");
    assertEquals("refusal.negative", refused(save.run(null, crane)));
  }

  @Test
  void aCraneWithWorkAheadIsNotTakenOutOfTheFleetAndOneWithAPastIsNotDeleted() {
    assertEquals(
        "fleet.jobs_wait", refused(new ActivateCrane(onMonday()).run(company.crane.id, false)));
    assertEquals("fleet.still_named", refused(new DeleteCrane(store).run(company.crane.id)));
    numbers.add("equipment", 51, 100, 0);
    String id = done(new SaveCrane(store, numbers).run(null, crane()));
    done(new ActivateCrane(store).run(id, false));
    assertFalse(new FleetQueries(store).findCrane(id).orElseThrow().active);
    done(new DeleteCrane(store).run(id));
    assertTrue(new FleetQueries(store).findCrane(id).isEmpty());
  }

  @Test
  void maintenanceOverABookedJobIsRefusedAndBesideItIsNot() {
    assertEquals("fleet.block_over_job", refused(block.run(maintenance(MONDAY, 2))));
    String id = done(block.run(maintenance(FRIDAY, 8)));
    List<EngagementRow> all = engagements.of(Whose.CRANES, company.crane.id, MONDAY);
    assertEquals(List.of("job", "maintenance"), all.stream().map(EngagementRow::kind).toList());
    assertEquals(id, all.get(1).id());
    assertEquals("fleet.block_over_block", refused(block.run(maintenance(FRIDAY, 1))));
  }

  @Test
  void aRunningBlockEndsNowAndStaysInTheBookUpToNow() {
    String id = done(block.run(maintenance(FRIDAY, 8)));
    Instant now = FRIDAY.plusSeconds(3600);
    Acted<String> ended = acted(block.end(id, now));
    ResourceBlock kept = store.read(s -> s.get(ResourceBlock.class, id));
    assertEquals(now, kept.endsAt);
    assertFalse(kept.cancelled);
    assertTrue(takenBack(ended) instanceof Outcome.Done<?>);
    List<EngagementRow> all = engagements.of(Whose.CRANES, company.crane.id, now);
    assertEquals(FRIDAY.plusSeconds(8 * 3600), all.get(0).end());
  }

  @Test
  void aBlockStillToComeIsDroppedAndUndoBringsItBack() {
    String id = done(block.run(maintenance(FRIDAY, 8)));
    Acted<String> dropped = acted(block.end(id, MONDAY));
    assertEquals(1, engagements.of(Whose.CRANES, company.crane.id, MONDAY).size());
    assertTrue(takenBack(dropped) instanceof Outcome.Done<?>);
    assertEquals(2, engagements.of(Whose.CRANES, company.crane.id, MONDAY).size());
  }

  @Test
  void leaveAskedForBlocksNothingUntilItIsGranted() {
    BlockTime ask = new BlockTime(store, Role.OPERATOR);
    String overJob = done(ask.run(leave(MONDAY)));
    String id = done(ask.run(leave(FRIDAY)));
    assertFalse(store.read(s -> s.get(ResourceBlock.class, id)).approved);
    GrantLeave grant = new GrantLeave(store);
    assertEquals("fleet.block_over_job", refused(grant.run(overJob)));
    done(grant.run(id));
    assertTrue(store.read(s -> s.get(ResourceBlock.class, id)).approved);
    assertEquals("fleet.block_over", refused(grant.run(id)));
  }

  @Test
  void aPaperTakenOutComesBackWithUndo() {
    SavePaper papers = new SavePaper(store);
    Document paper = new Document();
    paper.id = Ids.next("doc");
    paper.equipmentId = company.crane.id;
    paper.kind = "insurance";
    paper.issuedOn = LocalDate.of(2026, 3, 1);
    paper.expiresOn = LocalDate.of(2026, 2, 1);
    assertEquals("fleet.expires_before_issued", refused(papers.run(null, paper)));
    paper.expiresOn = LocalDate.of(2027, 2, 28);
    done(papers.run(null, paper));
    Acted<String> removed = acted(papers.remove(paper.id));
    FleetQueries fleet = new FleetQueries(store);
    assertEquals(0, fleet.papersOfCrane(company.crane.id).size());
    assertTrue(takenBack(removed) instanceof Outcome.Done<?>);
    assertEquals(paper.expiresOn, fleet.papersOfCrane(company.crane.id).get(0).expiresOn());
  }

  @Test
  void twoYardsDoNotShareANameNorTwoCrewMembersAUser() {
    SaveYard yards = new SaveYard(store);
    done(yards.run(null, yard("Urla")));
    assertEquals("fleet.yard_name_taken", refused(yards.run(null, yard("URLA"))));
    SaveOperator save = new SaveOperator(store);
    done(save.run(null, operator("Mahesh", "usr_1")));
    assertEquals("crew.user_taken", refused(save.run(null, operator("Dinesh", "usr_1"))));
  }

  @Test
  void whoHasWorkAheadDoesNotLeaveAndWhoHasAPastIsNotDeleted() {
    assertEquals(
        "fleet.jobs_wait", refused(new ActivateOperator(onMonday()).run(company.suresh.id, false)));
    assertEquals("fleet.still_named", refused(new DeleteOperator(store).run(company.suresh.id)));
    String id = done(new SaveOperator(store).run(null, operator("Mahesh", null)));
    done(new DeleteOperator(store).run(id));
  }

  /** The sample job lies in the past of this machine's clock unless it was started. */
  private LocalStore onMonday() {
    store.write(
        "test.start",
        session -> {
          company.job.status = "in_progress";
          session.update(company.job);
          return Outcome.done(true);
        });
    return store;
  }

  private static Outcome<? extends Acted<?>> takenBack(Acted<String> acted) {
    assertNotNull(acted.undo(), "an act that can be taken back");
    return acted.undo().act().run();
  }

  private Equipment read() {
    return new FleetQueries(store).findCrane(company.crane.id).orElseThrow();
  }

  private ResourceBlock maintenance(Instant start, int hours) {
    ResourceBlock wanted = new ResourceBlock();
    wanted.id = Ids.next("blk");
    wanted.equipmentId = company.crane.id;
    wanted.kind = "maintenance";
    wanted.startsAt = start;
    wanted.endsAt = start.plusSeconds(hours * 3600L);
    return wanted;
  }

  private ResourceBlock leave(Instant start) {
    ResourceBlock wanted = new ResourceBlock();
    wanted.id = Ids.next("blk");
    wanted.operatorId = company.suresh.id;
    wanted.kind = "leave";
    wanted.startsAt = start;
    wanted.endsAt = start.plusSeconds(86_400);
    return wanted;
  }

  private static Equipment crane() {
    Equipment crane = new Equipment();
    crane.id = Ids.next("equ");
    crane.name = "MC-25/9";
    crane.category = "mobile_crane";
    crane.maxLiftingCapacity = new BigDecimal("25");
    crane.baseRates = rates("2500");
    return crane;
  }

  private static Operator operator(String name, String uid) {
    Operator operator = new Operator();
    operator.id = Ids.next("op");
    operator.name = name;
    operator.userId = uid;
    return operator;
  }

  private static Yard yard(String name) {
    Yard yard = new Yard();
    yard.id = Ids.next("yard");
    yard.name = name;
    return yard;
  }

  private static BaseRates rates(String micro) {
    return new BaseRates(Money.of(micro), Money.of("2200"), Money.of("65000"), Money.of("650000"));
  }

  private static Acted<String> acted(Outcome<Acted<String>> outcome) {
    if (outcome instanceof Outcome.Done<Acted<String>> done) {
      return done.value();
    }
    throw new AssertionError("refused: " + outcome);
  }

  private static String done(Outcome<Acted<String>> outcome) {
    return acted(outcome).value();
  }

  private static String refused(Outcome<Acted<String>> outcome) {
    return outcome instanceof Outcome.Refused<Acted<String>> refused
        ? refused.refusal().key()
        : "done: " + outcome;
  }
}
