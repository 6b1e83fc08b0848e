package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.fleet.BaseRates;
import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.sync.desks.Desk;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.crew.GrantLeave;
import com.aspcranes.crm.usecase.fleet.BlockTime;
import com.aspcranes.crm.usecase.fleet.DeleteCrane;
import com.aspcranes.crm.usecase.fleet.SaveCrane;
import com.aspcranes.crm.usecase.fleet.SavePaper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dispatcher keeps the fleet; a rep looks at it, and an operator asks for leave. */
class FleetDesksTest extends TwoDesks {
  private static final Instant MONDAY = Instant.parse("2026-03-02T03:30:00Z");

  private Desk dispatcher;
  private Desk rep;

  @BeforeEach
  void sit() {
    dispatcher = syncedDesk(company.person("operations_manager", "Kiran"));
    rep = syncedDesk(asha);
  }

  @Test
  void aCraneItsPaperAndItsMaintenanceArriveAtTheOtherDesk() {
    String crane = done(new SaveCrane(dispatcher.store(), dispatcher.book()).run(null, crane()));
    Document paper = paper(crane);
    done(new SavePaper(dispatcher.store()).run(null, paper));
    ResourceBlock wanted = maintenance(crane);
    done(new BlockTime(dispatcher.store(), Role.OPERATIONS_MANAGER).run(wanted));
    settle(dispatcher, rep);
    assertEquals(List.of(), dispatcher.issues());
    assertEquals("EQ0001", rep.get(Equipment.class, crane).equipmentId);
    assertEquals(Money.of("2500"), rep.get(Equipment.class, crane).baseRates.micro());
    assertEquals(paper.expiresOn, rep.get(Document.class, paper.id).expiresOn);
    assertEquals("maintenance", rep.get(ResourceBlock.class, wanted.id).kind);
    assertEquals(1, company.count("select count(*) from crm.busy_spans where id = ?", wanted.id));
  }

  @Test
  void endingARunningMaintenanceNowFreesTheRestOfIt() {
    String crane = company.crane("MC-50");
    dispatcher.sync();
    BlockTime time = new BlockTime(dispatcher.store(), Role.OPERATIONS_MANAGER);
    ResourceBlock wanted = maintenance(crane);
    done(time.run(wanted));
    settle(dispatcher);
    done(time.end(wanted.id, MONDAY.plusSeconds(3600)));
    settle(dispatcher, rep);
    assertEquals(List.of(), dispatcher.issues());
    assertEquals(
        "01:00:00",
        company.ask(
            "select ends_at - starts_at from crm.busy_spans where equipment_id = ?", crane));
  }

  @Test
  void aRepsAttemptOnTheFleetIsRefusedByTheServerAndTakenBackAtHisDesk() {
    String crane = company.crane("MC-50");
    settle(rep);
    Equipment seen = rep.get(Equipment.class, crane);
    Equipment wanted = rep.get(Equipment.class, crane);
    wanted.baseRates = rates("1");
    done(new SaveCrane(rep.store(), rep.book()).run(seen, wanted));
    done(new BlockTime(rep.store(), Role.SALES_AGENT).run(maintenance(crane)));
    settle(rep);
    assertEquals(
        List.of("not_allowed", "not_allowed"),
        rep.issues().stream().map(Desk.IssueLine::why).toList());
    assertEquals(seen.baseRates, rep.get(Equipment.class, crane).baseRates);
    assertEquals(0, company.count("select count(*) from crm.resource_blocks"));
  }

  @Test
  void deletingIsTheAdminsAlone() {
    Desk admin = syncedDesk(company.person("admin", "Anil"));
    String crane = company.crane("MC-50");
    settle(dispatcher, admin);
    done(new DeleteCrane(dispatcher.store()).run(crane));
    settle(dispatcher);
    assertEquals("not_allowed", dispatcher.issues().get(0).why());
    assertTrue(dispatcher.find(Equipment.class, crane).isPresent());
    done(new DeleteCrane(admin.store()).run(crane));
    settle(admin, dispatcher);
    assertTrue(dispatcher.find(Equipment.class, crane).isEmpty());
  }

  @Test
  void leaveThatAnOperatorAsksForIsGrantedByTheDispatcher() {
    String uid = company.person("operator", "Mahesh");
    String operator = Ids.next("op");
    company.execute(
        "insert into crm.operators (id, user_id, name) values (?, ?, 'Mahesh')", operator, uid);
    Desk own = syncedDesk(uid);
    ResourceBlock leave = new ResourceBlock();
    leave.id = Ids.next("blk");
    leave.operatorId = operator;
    leave.kind = "leave";
    leave.startsAt = MONDAY;
    leave.endsAt = MONDAY.plusSeconds(2 * 86_400);
    done(new BlockTime(own.store(), Role.OPERATOR).run(leave));
    settle(own, dispatcher);
    assertEquals(List.of(), own.issues());
    assertFalse(dispatcher.get(ResourceBlock.class, leave.id).approved);
    assertEquals(0, company.count("select count(*) from crm.busy_spans"));
    done(new GrantLeave(dispatcher.store()).run(leave.id));
    settle(dispatcher, own);
    assertEquals(List.of(), dispatcher.issues());
    assertTrue(own.get(ResourceBlock.class, leave.id).approved);
    assertEquals(1, company.count("select count(*) from crm.busy_spans"));
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

  private static BaseRates rates(String micro) {
    return new BaseRates(Money.of(micro), Money.of("2200"), Money.of("65000"), Money.of("650000"));
  }

  private static Document paper(String crane) {
    Document paper = new Document();
    paper.id = Ids.next("doc");
    paper.equipmentId = crane;
    paper.kind = "insurance";
    paper.expiresOn = LocalDate.of(2027, 3, 1);
    return paper;
  }

  private static ResourceBlock maintenance(String crane) {
    ResourceBlock wanted = new ResourceBlock();
    wanted.id = Ids.next("blk");
    wanted.equipmentId = crane;
    wanted.kind = "maintenance";
    wanted.startsAt = MONDAY;
    wanted.endsAt = MONDAY.plusSeconds(8 * 3600);
    wanted.reason = "Service";
    return wanted;
  }

  private static String done(Outcome<Acted<String>> outcome) {
    if (outcome instanceof Outcome.Done<Acted<String>> done) {
      return done.value().value();
    }
    throw new AssertionError("refused: " + outcome);
  }
}
