package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.sync.desks.Company;
import com.aspcranes.crm.sync.desks.Desk;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** Two people of one company at two desks, and the real server between them. */
@Tag("sync")
public abstract class TwoDesks {
  protected Company company;
  protected String asha;
  protected String ravi;

  @BeforeEach
  void openCompany() {
    company = Company.open();
    asha = company.person("sales_agent", "Asha");
    ravi = company.person("sales_agent", "Ravi");
  }

  @AfterEach
  void closeCompany() throws Exception {
    company.close();
  }

  /** A desk after its first sync. */
  protected Desk syncedDesk(String uid) {
    Desk desk = company.desk(uid);
    desk.sync();
    return desk;
  }

  protected static String createLead(Desk desk, String customer) {
    String id = Ids.next("lead");
    desk.save(
        session -> {
          Lead lead = new Lead();
          lead.id = id;
          lead.customerName = customer;
          lead.assignedTo = desk.uid();
          session.create(lead);
        });
    return id;
  }

  /** Everybody syncs until nothing moves, and then holds exactly what the server would give. */
  protected static void settle(Desk... desks) {
    for (int i = 0; i < 3; i++) {
      for (Desk desk : desks) {
        desk.sync();
      }
    }
    for (Desk desk : desks) {
      assertEquals(0, desk.waiting(), "outbox");
      assertEquals(List.of(), desk.differing(), "tables that differ from the server");
    }
  }
}
