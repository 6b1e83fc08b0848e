package com.aspcranes.crm.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Money;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.customer.SaveCustomer;
import com.aspcranes.crm.usecase.deal.MoveDeal;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.ConvertLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import com.aspcranes.crm.usecase.lead.SaveLead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeadActsTest {
  private final LocalStore store = LocalStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRepsNewLeadIsHisOwnAndSupportsWaitsToBeClaimed() {
    String own = lead(Role.SALES_AGENT);
    String waiting = lead(Role.SUPPORT);
    assertEquals(store.uid(), read(own).assignedTo);
    assertEquals(null, read(waiting).assignedTo);
    done(new ClaimLead(store).run(waiting));
    assertEquals(store.uid(), read(waiting).assignedTo);
    assertEquals("lead.owned_already", refused(new ClaimLead(store).run(waiting)));
  }

  @Test
  void aQualifiedLeadBecomesACustomerAndADealInOneAct() {
    String id = lead(Role.SALES_AGENT);
    done(new MoveLead(store).run(id, "in_process", null));
    done(new MoveLead(store).run(id, "qualified", null));
    String dealId =
        done(
            new ConvertLead(store)
                .run(id, new ConvertLead.Decision(null, "Kiln shell", Money.of("250000"))));
    Deal deal = store.read(session -> session.get(Deal.class, dealId));
    assertEquals("qualification", deal.stage);
    assertEquals(Money.of("250000"), deal.value);
    Customer customer = store.read(session -> session.get(Customer.class, deal.customerId));
    assertEquals("Acme Steel", customer.name);
    assertEquals("converted", read(id).status);
  }

  @Test
  void aLeadIsNotConvertedBeforeItIsQualifiedAndThenNothingIsWritten() {
    String id = lead(Role.SALES_AGENT);
    assertEquals(
        "flow.no_way",
        refused(
            new ConvertLead(store)
                .run(id, new ConvertLead.Decision(null, "Kiln shell", Money.ZERO))));
    assertEquals("new", read(id).status);
  }

  @Test
  void losingWantsAReason() {
    String id = lead(Role.SALES_AGENT);
    done(new MoveLead(store).run(id, "in_process", null));
    assertEquals("flow.reason_wanted", refused(new MoveLead(store).run(id, "lost", " ")));
    done(new MoveLead(store).run(id, "lost", "Price"));
    assertEquals("Price", read(id).lostReason);
  }

  @Test
  void aDealMovedOnMayBeTakenBack() {
    String lead = lead(Role.SALES_AGENT);
    done(new MoveLead(store).run(lead, "in_process", null));
    done(new MoveLead(store).run(lead, "qualified", null));
    String deal =
        done(new ConvertLead(store).run(lead, new ConvertLead.Decision(null, "Kiln", Money.ZERO)));
    Outcome<Acted<String>> moved = new MoveDeal(store).run(deal, "proposal", null);
    Acted<String> acted = ((Outcome.Done<Acted<String>>) moved).value();
    assertTrue(acted.undo().act().run() instanceof Outcome.Done<?>);
    assertEquals("qualification", store.read(s -> s.get(Deal.class, deal)).stage);
  }

  @Test
  void aCustomerWithAWrongGstinIsRefusedByItsField() {
    Customer customer = new Customer();
    customer.id = Ids.next("cust");
    customer.name = "Acme Steel";
    customer.gstin = "27AAPFU0939F1ZW";
    Outcome<Acted<String>> outcome = new SaveCustomer(store).run(null, customer);
    assertEquals("gstin", ((Outcome.Refused<?>) outcome).refusal().field());
  }

  private String lead(Role role) {
    Lead lead = new Lead();
    lead.id = Ids.next("lead");
    lead.customerName = "Meera Sahu";
    lead.companyName = "Acme Steel";
    return done(new SaveLead(store, role).run(null, lead));
  }

  private Lead read(String id) {
    return store.read(session -> session.get(Lead.class, id));
  }

  private static String done(Outcome<Acted<String>> outcome) {
    return outcome instanceof Outcome.Done<Acted<String>> done
        ? done.value().value()
        : "refused: " + outcome;
  }

  private static String refused(Outcome<Acted<String>> outcome) {
    return outcome instanceof Outcome.Refused<Acted<String>> refused
        ? refused.refusal().key()
        : "done: " + outcome;
  }
}
