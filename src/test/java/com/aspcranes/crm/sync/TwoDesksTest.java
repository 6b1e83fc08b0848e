package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.sync.desks.Desk;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoDesksTest extends TwoDesks {
  @Test
  void leadMadeOfflineReachesTheServerAndTheOtherDesk() {
    Desk one = syncedDesk(asha);
    Desk two = syncedDesk(asha);
    String id = createLead(one, "Bharat Steel");
    assertEquals(0, company.count("select count(*) from crm.leads"));
    one.sync();
    two.sync();
    assertEquals("Bharat Steel", two.get(Lead.class, id).customerName);
    assertEquals(List.of(), one.issues());
    settle(one, two);
  }

  @Test
  void groupsThatTheOtherLeftAloneMerge() {
    Desk one = syncedDesk(asha);
    Desk two = syncedDesk(asha);
    String id = createLead(one, "Bharat Steel");
    settle(one, two);
    one.edit(Lead.class, id, lead -> lead.phone = "+91 98200 11111");
    two.edit(Lead.class, id, lead -> lead.siteLocation = "Pune");
    settle(one, two);
    Lead merged = one.get(Lead.class, id);
    assertEquals("+91 98200 11111", merged.phone);
    assertEquals("Pune", merged.siteLocation);
    assertEquals(List.of(), two.issues());
  }

  @Test
  void sameGroupChangedByBothBecomesAnIssueAtTheLoser() {
    Desk one = syncedDesk(asha);
    Desk two = syncedDesk(asha);
    String id = createLead(one, "Bharat Steel");
    settle(one, two);
    one.edit(Lead.class, id, lead -> lead.phone = "+91 98200 11111");
    two.edit(Lead.class, id, lead -> lead.phone = "+91 98200 22222");
    settle(one, two);
    assertEquals("+91 98200 11111", two.get(Lead.class, id).phone);
    assertEquals(List.of(), one.issues());
    Desk.IssueLine issue = two.issues().get(0);
    assertEquals("conflict", issue.status());
    assertTrue(issue.changes().contains("+91 98200 22222"), "what I wrote is kept");
    assertTrue(issue.changes().contains("+91 98200 11111"), "what stands now is told");
  }

  @Test
  void ownFurtherOfflineEditsAreNoConflict() {
    Desk one = syncedDesk(asha);
    String id = createLead(one, "Bharat Steel");
    one.sync();
    one.edit(Lead.class, id, lead -> lead.phone = "+91 98200 11111");
    one.edit(Lead.class, id, lead -> lead.phone = "+91 98200 22222");
    one.edit(Lead.class, id, lead -> lead.phone = "+91 98200 33333");
    settle(one);
    assertEquals(List.of(), one.issues());
    assertEquals("+91 98200 33333", company.ask("select phone from crm.leads where id = ?", id));
  }
}
