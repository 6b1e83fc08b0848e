package com.aspcranes.crm.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.SampleCompany;
import com.aspcranes.crm.store.deal.DealFilter;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.usecase.deal.AssignDeal;
import com.aspcranes.crm.usecase.deal.MoveDeal;
import com.aspcranes.crm.usecase.deal.RequestJob;
import com.aspcranes.crm.usecase.deal.SaveDeal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DealActsTest {
  private final LocalStore store = LocalStore.inMemory();
  private final SampleCompany company = new SampleCompany(store);
  private final MoveDeal move = new MoveDeal(store);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyMoveOfADealMayBeTakenBack() {
    Deal deal = opened();
    for (String to : new String[] {"proposal", "negotiation", "qualification"}) {
      String before = read(deal).stage;
      Acted<String> acted = done(move.run(deal.id, to, null));
      done(acted.undo().act().run());
      assertEquals(before, read(deal).stage, "back from " + to);
      done(move.run(deal.id, to, null));
    }
    Acted<String> lost = done(move.run(deal.id, "lost", "Price"));
    assertEquals("Price", read(deal).lostReason);
    Acted<?> back = done(lost.undo().act().run());
    assertEquals("qualification", read(deal).stage);
    assertNull(read(deal).lostReason);
    done(back.undo().act().run());
    assertEquals("Price", read(deal).lostReason, "done again");
  }

  @Test
  void aWonDealWithAJobStaysWon() {
    Deal deal = won();
    Job wish = new RequestJob(store).proposed(deal.id).orElseThrow();
    assertEquals("Acme Steel", wish.customerName);
    wish.title = "Girders, Jamnagar";
    String job = done(new RequestJob(store).run(wish)).value();
    assertEquals("pending", store.read(s -> s.get(Job.class, job)).status);
    assertEquals("deal.job_stays", refused(move.run(deal.id, "negotiation", null)));
  }

  @Test
  void aJobIsAskedForOnceTheDealIsWon() {
    Deal deal = opened();
    Job wish = new RequestJob(store).proposed(deal.id).orElseThrow();
    assertEquals("deal.job_needs_won", refused(new RequestJob(store).run(wish)));
  }

  @Test
  void aDealIsOpenedSavedGivenOnAndAllOfItTakenBack() {
    Deal deal = deal();
    Acted<String> opened = done(new SaveDeal(store).run(null, deal));
    assertEquals(store.uid(), read(deal).assignedTo);
    Deal seen = read(deal);
    Deal wanted = read(deal);
    wanted.value = Money.of("75000");
    Acted<String> saved = done(new SaveDeal(store).run(seen, wanted));
    done(saved.undo().act().run());
    assertEquals(Money.of("50000"), read(deal).value);
    Acted<String> given = done(new AssignDeal(store).run(deal.id, "usr_2"));
    assertEquals("usr_2", read(deal).assignedTo);
    done(given.undo().act().run());
    assertEquals(store.uid(), read(deal).assignedTo);
    Acted<?> dropped = done(opened.undo().act().run());
    assertTrue(store.read(s -> s.find(Deal.class, deal.id)).isEmpty());
    done(dropped.undo().act().run());
    assertEquals("Tower lift", read(deal).title);
  }

  @Test
  void aDealWithoutACustomerIsRefusedByItsField() {
    Deal deal = deal();
    deal.customerId = "";
    assertEquals("deal.customer_wanted", refused(new SaveDeal(store).run(null, deal)));
  }

  @Test
  void theColumnsOfThePipelineCountTheSameDealsAsTheTable() {
    opened();
    DealQueries deals = new DealQueries(store);
    long counted = deals.sums(DealFilter.ALL).stream().mapToLong(sum -> sum.deals()).sum();
    assertEquals(deals.count(DealFilter.ALL), counted);
    DealFilter stale = new DealFilter("", List.of(), null, null, SampleCompany.MONDAY);
    assertEquals(0, deals.count(stale), "all were written after that Monday");
  }

  private Deal won() {
    Deal deal = opened();
    done(move.run(deal.id, "proposal", null));
    done(move.run(deal.id, "negotiation", null));
    done(move.run(deal.id, "won", null));
    return deal;
  }

  private Deal opened() {
    Deal deal = deal();
    done(new SaveDeal(store).run(null, deal));
    return deal;
  }

  private Deal deal() {
    Deal deal = new Deal();
    deal.id = Ids.next("deal");
    deal.customerId = company.acme.id;
    deal.title = "Tower lift";
    deal.value = Money.of("50000");
    return deal;
  }

  private Deal read(Deal deal) {
    return store.read(s -> s.get(Deal.class, deal.id));
  }

  private static <T> T done(Outcome<T> outcome) {
    return outcome instanceof Outcome.Done<T> done ? done.value() : fail(outcome.toString());
  }

  private static String refused(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().key() : "done";
  }
}
