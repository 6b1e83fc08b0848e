package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.customer.Customer;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.sync.desks.Desk;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person may see changes under the replica. */
class RightsMoveTest extends TwoDesks {
  @Test
  void reassignedLeadLeavesTheOldOwnersReplicaAndComesToTheNew() {
    String boss = company.person("admin", "Meera");
    Desk one = syncedDesk(asha);
    Desk two = syncedDesk(ravi);
    Desk admin = syncedDesk(boss);
    String id = createLead(one, "Bharat Steel");
    settle(one, two, admin);
    assertFalse(two.find(Lead.class, id).isPresent());
    assign(admin, id, asha, ravi);
    settle(admin, one, two);
    assertEquals("Bharat Steel", two.get(Lead.class, id).customerName);
    assertFalse(one.find(Lead.class, id).isPresent());
  }

  @Test
  void pendingEditOfALeadThatWasTakenAwayBecomesAnIssue() {
    String boss = company.person("admin", "Meera");
    Desk one = syncedDesk(asha);
    Desk admin = syncedDesk(boss);
    String id = createLead(one, "Bharat Steel");
    settle(one, admin);
    assign(admin, id, asha, ravi);
    admin.sync();
    one.edit(Lead.class, id, lead -> lead.phone = "+91 98200 11111");
    settle(one, admin);
    assertFalse(one.find(Lead.class, id).isPresent());
    assertEquals(1, one.issues().size());
    assertTrue(one.issues().get(0).changes().contains("+91 98200 11111"));
  }

  @Test
  void lowerRoleEmptiesTheTablesItNeverSees() {
    Desk desk = syncedDesk(asha);
    String lead = createLead(desk, "Bharat Steel");
    String customer = company.customer(asha);
    settle(desk);
    company.execute("update crm.users set role = 'operator' where uid = ?", asha);
    settle(desk);
    assertFalse(desk.find(Lead.class, lead).isPresent());
    assertFalse(desk.find(Customer.class, customer).isPresent());
    company.execute("update crm.users set role = 'sales_agent' where uid = ?", asha);
    settle(desk);
    assertTrue(desk.find(Lead.class, lead).isPresent());
    assertTrue(desk.find(Customer.class, customer).isPresent());
  }

  @Test
  void revokedSessionAppliesNothingAndLosesNothing() {
    Desk other = syncedDesk(asha);
    Desk desk = syncedDesk(asha);
    String theirs = createLead(other, "Bharat Steel");
    other.sync();
    String mine = createLead(desk, "Acme");
    company.revokeSessions(asha);
    assertEquals(Trouble.IDENTITY, assertThrows(ServerException.class, desk::sync).trouble());
    assertFalse(desk.find(Lead.class, theirs).isPresent());
    assertEquals(1, desk.waiting());
    desk.remote().forgetToken();
    other.remote().forgetToken();
    settle(desk, other);
    assertTrue(other.find(Lead.class, mine).isPresent());
  }

  private static void assign(Desk desk, String lead, String from, String to) {
    Map<String, Object> args = new HashMap<>();
    args.put("lead_id", lead);
    args.put("seen_assigned_to", from);
    args.put("to", to);
    desk.save(
        session -> {
          Lead shown = session.get(Lead.class, lead);
          shown.assignedTo = to;
          session.update(shown);
          session.command("lead.assign", args);
        });
  }
}
