package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.sync.desks.Desk;
import com.aspcranes.crm.sync.desks.FaultProxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Replica and server no longer tell the same story. */
class RepairTest extends TwoDesks {
  @Test
  void digestFindsWhatNoLogToldAndTheNextRoundMendsIt() {
    Desk desk = syncedDesk(asha);
    String kept = createLead(desk, "Kept");
    String lost = createLead(desk, "Removed behind the log");
    settle(desk);
    company.execute("alter table crm.leads disable trigger user");
    company.execute("delete from crm.leads where id = ?", lost);
    company.execute(
        "update crm.leads set phone = '+91 98200 9', row_version = 9 where id = ?", kept);
    company.execute("alter table crm.leads enable trigger user");
    desk.sync();
    assertTrue(desk.find(Lead.class, lost).isPresent(), "the log knows nothing of it");
    assertEquals(List.of("leads"), desk.differing());
    desk.store().applyDoor().keep(Map.of("digest_at", "2020-01-01T00:00:00Z"));
    desk.sync();
    settle(desk);
    assertFalse(desk.find(Lead.class, lost).isPresent());
    assertEquals("+91 98200 9", desk.get(Lead.class, kept).phone);
  }

  @Test
  void cursorOlderThanTheLogComparesKeysAndKeepsTheOutbox() {
    Desk desk = syncedDesk(asha);
    Desk other = syncedDesk(asha);
    String gone = createLead(desk, "To be deleted");
    settle(desk, other);
    String waiting = createLead(desk, "Waiting");
    company.execute("delete from crm.leads where id = ?", gone);
    String fresh = createLead(other, "Meanwhile");
    other.sync();
    company.execute("update sync.meta set floor_xid = txid_current()");
    company.execute("delete from sync.log");
    settle(desk, other);
    assertFalse(desk.find(Lead.class, gone).isPresent());
    assertTrue(desk.find(Lead.class, fresh).isPresent());
    assertTrue(other.find(Lead.class, waiting).isPresent());
    assertEquals(List.of(), desk.issues());
  }

  @Test
  void restoredServerGetsWhatWaitsAndTheReplicaFollowsIt() {
    Desk desk = syncedDesk(asha);
    String known = createLead(desk, "Known to the backup");
    settle(desk);
    String waiting = createLead(desk, "Waiting");
    // a restore keeps rows of the past under a new identity, with numbers given out anew
    company.execute("update sync.meta set server_id = ext.gen_random_uuid()");
    company.execute("delete from sync.device");
    company.execute("alter table crm.leads disable trigger user");
    company.execute("update crm.leads set phone = '+91 98200 7' where id = ?", known);
    company.execute("alter table crm.leads enable trigger user");
    settle(desk);
    assertEquals("+91 98200 7", desk.get(Lead.class, known).phone, "same version, other value");
    assertEquals(1, company.count("select count(*) from crm.leads where id = ?", waiting));
    assertEquals(List.of(), desk.issues());
  }

  @Test
  void restoredServerGetsBackWhatItHadAcknowledgedAndForgot() {
    Desk desk = syncedDesk(asha);
    String id = createLead(desk, "Acknowledged after the backup");
    settle(desk);
    desk.edit(Lead.class, id, lead -> lead.phone = "+91 98200 11111");
    settle(desk);
    company.execute("alter table crm.leads disable trigger user");
    company.execute("delete from crm.leads where id = ?", id);
    company.execute("alter table crm.leads enable trigger user");
    company.execute("delete from sync.ledger");
    company.execute("delete from sync.device");
    company.execute("delete from sync.log");
    company.execute(
        "update sync.meta set server_id = ext.gen_random_uuid(), floor_xid = txid_current(),"
            + " reoffer_until = now() + interval '72 hours'");
    desk.doubt();
    settle(desk);
    assertEquals("+91 98200 11111", company.ask("select phone from crm.leads where id = ?", id));
    assertEquals(List.of(), desk.issues());
  }

  @Test
  void historyProofGivesARestoreAwayThatKeptEveryName() {
    FaultProxy line = company.line();
    Desk desk = company.desk(asha, line);
    Desk other = syncedDesk(asha);
    desk.sync();
    createLead(desk, "One");
    settle(desk, other);
    UUID before = desk.store().applyDoor().device();
    line.cut();
    assertThrows(ServerException.class, desk::sync);
    settle(desk);
    assertEquals(before, desk.store().applyDoor().device(), "a broken line alone proves nothing");
    company.execute("delete from sync.log where tbl = 'leads'");
    createLead(other, "Since the restore");
    other.sync();
    line.cut();
    assertThrows(ServerException.class, desk::sync);
    settle(desk);
    assertNotEquals(before, desk.store().applyDoor().device());
  }

  @Test
  void olderProgramGoesOnReadingAndKeepsItsWork() {
    Desk desk = syncedDesk(asha);
    Desk other = syncedDesk(asha);
    String theirs = createLead(other, "Theirs");
    other.sync();
    company.execute("update sync.meta set min_client = 2");
    createLead(desk, "Mine");
    desk.doubt();
    assertTrue(desk.sync().tooOld());
    assertEquals(1, desk.waiting());
    assertTrue(desk.find(Lead.class, theirs).isPresent());
  }
}
