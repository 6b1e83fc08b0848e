package com.aspcranes.crm.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.deal.ActivityQueries;
import com.aspcranes.crm.store.deal.FollowUp;
import com.aspcranes.crm.usecase.activity.ActivityActs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivityActsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final ActivityActs acts = ActivityActs.of(store);
  private final ActivityQueries activities = new ActivityQueries(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatWasNotedStandsOnItsRecordAndOnTheCustomers() {
    Activity call = activity("call", "Asked for the rigger's papers", null);
    done(acts.save().run(null, call));
    assertEquals(call.id, activities.of(ActivityQueries.Of.DEAL, company.deal.id).get(0).id());
    List<String> ofCustomer =
        activities.ofCustomer(company.acme.id, 10).stream().map(row -> row.id()).toList();
    assertTrue(ofCustomer.contains(call.id) && ofCustomer.contains(company.call.id));
    assertNotNull(read(call).doneAt, "what is noted has happened");
  }

  @Test
  void aFollowUpWaitsUntilItIsTickedOffAndATickMayBeTakenBack() {
    Activity task = activity("task", "Ring about the crawler", TODAY);
    done(acts.save().run(null, task));
    assertEquals(List.of(task.id), followUps());
    Acted<String> ticked = done(acts.complete().run(task.id, true));
    assertEquals(List.of(), followUps());
    done(ticked.undo().act().run());
    assertEquals(List.of(task.id), followUps());
    assertNull(read(task).doneAt);
  }

  @Test
  void aTaskWantsADayAndEveryActivityOneRecord() {
    assertEquals(
        "activity.due_wanted", refused(acts.save().run(null, activity("task", "x", null))));
    Activity two = activity("note", "x", null);
    two.customerId = company.acme.id;
    assertEquals("activity.one_record", refused(acts.save().run(null, two)));
    assertEquals("refusal.required", refused(acts.save().run(null, activity("note", " ", null))));
  }

  @Test
  void whatWasNotedMayBeTakenOutAndPutBack() {
    Activity note = activity("note", "Gate 3 is too low for the jib", null);
    Acted<String> noted = done(acts.save().run(null, note));
    Acted<?> out = done(noted.undo().act().run());
    assertTrue(activities.find(note.id).isEmpty());
    done(out.undo().act().run());
    assertEquals("Gate 3 is too low for the jib", read(note).subject);
  }

  private List<String> followUps() {
    return activities.followUps(store.uid(), TODAY).stream().map(FollowUp::id).toList();
  }

  private Activity activity(String kind, String subject, LocalDate due) {
    Activity activity = new Activity();
    activity.id = Ids.next("act");
    activity.kind = kind;
    activity.subject = subject;
    activity.dealId = company.deal.id;
    activity.dueOn = due;
    return activity;
  }

  private Activity read(Activity activity) {
    return activities.find(activity.id).orElseThrow();
  }

  private static <T> T done(Outcome<T> outcome) {
    return outcome instanceof Outcome.Done<T> done ? done.value() : fail(outcome.toString());
  }

  private static String refused(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().key() : "done";
  }
}
