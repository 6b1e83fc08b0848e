package com.aspcranes.crm.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import com.aspcranes.crm.sync.desks.Desk;
import com.aspcranes.crm.sync.desks.FaultProxy;
import com.aspcranes.crm.sync.desks.FaultyRemote.Fault;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The line breaks at the worst moment. */
class LostAnswersTest extends TwoDesks {
  @Test
  void pushThatCommittedButWasNeverAnsweredIsAppliedOnce() {
    FaultProxy line = company.line();
    Desk desk = company.desk(asha, line);
    desk.sync();
    String id = createLead(desk, "Bharat Steel");
    line.whenAnswered("api.push", line::cut);
    assertEquals(Trouble.TRANSIENT, assertThrows(ServerException.class, desk::sync).trouble());
    assertEquals(1, company.count("select count(*) from crm.leads where id = ?", id));
    assertEquals(1, desk.waiting());
    settle(desk);
    assertEquals(1, company.count("select count(*) from crm.leads"));
    assertEquals(1, company.count("select count(*) from sync.ledger"));
    assertEquals(1, company.count("select row_version from crm.leads where id = ?", id));
  }

  @Test
  void requestThatWasLostIsSentAgain() {
    FaultProxy line = company.line();
    Desk desk = company.desk(asha, line);
    desk.sync();
    createLead(desk, "Bharat Steel");
    line.whenAsked("api.push", line::cut);
    assertThrows(ServerException.class, desk::sync);
    settle(desk);
    assertEquals(1, company.count("select count(*) from crm.leads"));
  }

  @Test
  void editWhileTheFirstIsUnansweredIsNotLost() {
    Desk desk = syncedDesk(asha);
    String id = createLead(desk, "Bharat Steel");
    desk.sync();
    desk.edit(Lead.class, id, lead -> lead.phone = "+91 98200 11111");
    desk.remote().breakNext(Fault.LOST_ANSWER);
    assertThrows(ServerException.class, desk::sync);
    desk.edit(Lead.class, id, lead -> lead.phone = "+91 98200 22222");
    assertEquals("+91 98200 22222", desk.get(Lead.class, id).phone);
    settle(desk);
    assertEquals("+91 98200 22222", company.ask("select phone from crm.leads where id = ?", id));
  }

  @Test
  void pullThatBreaksOffLeavesNoTrace() {
    FaultProxy line = company.line();
    Desk other = syncedDesk(asha);
    Desk desk = company.desk(asha, line);
    desk.sync();
    String id = createLead(other, "Bharat Steel");
    other.sync();
    line.whenAsked("api.close_pull", line::cut);
    assertThrows(ServerException.class, desk::sync);
    assertFalse(desk.find(Lead.class, id).isPresent());
    settle(desk, other);
  }

  @Test
  void tokenThatEndsInMidPullAppliesNothing() {
    FaultProxy line = company.line();
    Desk other = syncedDesk(asha);
    Desk desk = company.desk(asha, line);
    desk.sync();
    String id = createLead(other, "Bharat Steel");
    other.sync();
    long end = Instant.now().getEpochSecond() + 2;
    desk.remote().useToken(tokenUntil(end));
    line.whenAsked(
        "api.close_pull",
        () -> Awaitility.await().until(() -> Instant.now().getEpochSecond() > end));
    assertEquals(Trouble.IDENTITY, assertThrows(ServerException.class, desk::sync).trouble());
    assertFalse(desk.find(Lead.class, id).isPresent());
    desk.remote().forgetToken();
    settle(desk, other);
  }

  private String tokenUntil(long end) {
    company.mint(asha, UUID.randomUUID());
    return String.valueOf(
        company.ask(
            "select auth.sign(jsonb_build_object('sub', uid, 'sid', sid, 'gen', gen, 'device',"
                + " device, 'exp', ?::bigint)) from auth.sessions where uid = ? limit 1",
            end,
            asha));
  }
}
