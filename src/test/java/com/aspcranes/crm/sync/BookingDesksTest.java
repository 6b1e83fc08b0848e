package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.model.job.JobEquipment;
import com.aspcranes.crm.sync.desks.Bookings;
import com.aspcranes.crm.sync.desks.Desk;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two dispatchers and one crane. */
class BookingDesksTest extends TwoDesks {
  private static final Instant MONDAY = Instant.parse("2026-03-02T03:30:00Z");

  private String crane;
  private String first;
  private String second;
  private Desk one;
  private Desk two;

  @BeforeEach
  void plan() {
    String dispatcher = company.person("operations_manager", "Kiran");
    String colleague = company.person("operations_manager", "Divya");
    String customer = company.customer(dispatcher);
    crane = company.crane("MC-50");
    first = company.job(customer, dispatcher);
    second = company.job(customer, dispatcher);
    one = syncedDesk(dispatcher);
    two = syncedDesk(colleague);
  }

  @Test
  void oneBookingIsConfirmedAndTheOtherAuthorLearnsWhoHasTheCrane() {
    String link = Bookings.place(one, first, crane, MONDAY, 8);
    Bookings.place(two, second, crane, MONDAY.plusSeconds(3600), 8);
    assertEquals(
        "scheduled", two.get(Job.class, second).status, "tentative until the server's word");
    settle(one, two);
    assertEquals("scheduled", two.get(Job.class, first).status);
    assertEquals(crane, two.get(JobEquipment.class, link).equipmentId);
    assertEquals("pending", two.get(Job.class, second).status);
    assertEquals("pending", one.get(Job.class, second).status);
    assertEquals(List.of(), one.issues());
    Desk.IssueLine issue = two.issues().get(0);
    assertEquals("busy", issue.why());
    String number = company.ask("select job_number from crm.jobs where id = ?", first);
    assertTrue(issue.message().contains("MC-50 is on " + number), issue.message());
  }

  @Test
  void otherHoursOfTheSameCraneAreNoConflict() {
    Bookings.place(one, first, crane, MONDAY, 8);
    Bookings.place(two, second, crane, MONDAY.plusSeconds(8 * 3600), 8);
    settle(one, two);
    assertEquals(List.of(), two.issues());
    assertEquals("scheduled", one.get(Job.class, second).status);
    assertEquals(2, company.count("select count(*) from crm.busy_spans"));
  }

  @Test
  void bookingAlreadyTakenByAnotherDispatcherIsSeenAsMoved() {
    Bookings.place(one, first, crane, MONDAY, 8);
    Bookings.place(two, first, company.crane("MC-80"), MONDAY, 4);
    settle(one, two);
    assertEquals("stale", two.issues().get(0).why());
    assertEquals(1, company.count("select count(*) from crm.busy_spans"));
  }
}
