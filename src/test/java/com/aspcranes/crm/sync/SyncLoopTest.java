package com.aspcranes.crm.sync;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.sync.desks.Desk;
import com.aspcranes.crm.sync.desks.FaultProxy;
import com.aspcranes.crm.sync.pace.Agenda;
import com.aspcranes.crm.sync.pace.Pace;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The loop on its own thread, and what it tells a person. */
class SyncLoopTest extends TwoDesks {
  private static final Pace QUICK =
      new Pace(
          Duration.ofMinutes(10),
          Duration.ofMillis(250),
          Duration.ofMillis(20),
          Duration.ofMillis(100));

  @Test
  void savedActGoesOutByItselfAndAHintBringsItToTheOtherDesk() {
    Desk one = company.desk(asha);
    Desk two = company.desk(asha);
    try (SyncLoop first = loop(one);
        SyncLoop second = loop(two);
        Hints hints = new Hints(company.settings(company.database().port()), second::hint)) {
      first.start();
      second.start();
      hints.start();
      await().until(() -> first.status().online() && second.status().online());
      String id = createLead(one, "Bharat Steel");
      await().until(() -> two.find(Lead.class, id).isPresent());
      await().until(() -> first.status().waiting() == 0);
      assertNotNull(first.status().lastSync());
    }
  }

  @Test
  void outageIsToldAndEndsByItself() {
    FaultProxy line = company.line();
    Desk desk = company.desk(asha, line);
    List<SyncStatus> told = new CopyOnWriteArrayList<>();
    try (SyncLoop loop = loop(desk)) {
      AutoCloseable listening = loop.onStatus(told::add);
      assertNotNull(listening);
      loop.start();
      await().until(() -> loop.status().online());
      line.down();
      String id = createLead(desk, "Bharat Steel");
      await().until(() -> !loop.status().online());
      assertEquals(1, loop.status().waiting());
      assertNotNull(loop.status().offlineSince());
      assertNull(loop.status().problem(), "waiting helps: nobody need do anything");
      line.up();
      await().until(() -> loop.status().online() && loop.status().waiting() == 0);
      assertEquals(1, company.count("select count(*) from crm.leads where id = ?", id));
    }
    assertFalse(told.get(0).online());
    assertTrue(told.stream().anyMatch(status -> status.waiting() == 1));
  }

  @Test
  void endedSessionIsAProblemForThePersonAndNothingIsLost() {
    Desk desk = syncedDesk(asha);
    try (SyncLoop loop = loop(desk)) {
      assertTrue(loop.step());
      company.revokeSessions(asha);
      createLead(desk, "Bharat Steel");
      assertFalse(loop.step());
      assertEquals("syncing.problem.signin", loop.status().problem().key());
      assertEquals(1, loop.status().waiting());
      desk.remote().forgetToken();
      assertTrue(loop.step());
      assertNull(loop.status().problem());
      assertEquals(0, loop.status().waiting());
    }
  }

  @Test
  void crashOfTheServerIsOnlyAnOutage() {
    FaultProxy line = company.line();
    Desk desk = company.desk(asha, line);
    try (SyncLoop loop = loop(desk)) {
      assertTrue(loop.step());
      String id = createLead(desk, "Bharat Steel");
      line.whenAsked(
          "api.push",
          () ->
              company.execute(
                  "do $$ begin perform pg_terminate_backend(pid) from pg_stat_activity"
                      + " where usename = 'desk_login' and datname = current_database(); end $$"));
      assertFalse(loop.step());
      assertFalse(loop.status().online());
      assertTrue(loop.step());
      assertEquals(1, company.count("select count(*) from crm.leads where id = ?", id));
    }
  }

  private static SyncLoop loop(Desk desk) {
    Agenda agenda = new Agenda(QUICK, new Random(1), System.nanoTime());
    return new SyncLoop(desk.store(), desk.round(), agenda, Clock.systemUTC());
  }
}
