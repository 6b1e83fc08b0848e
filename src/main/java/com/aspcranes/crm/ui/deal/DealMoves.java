package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.deal.MoveDeal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a deal to another stage: a lost one tells why, a won one may ask for its job. */
final class DealMoves {
  private final MoveDeal move;
  private final JobWish wish;
  private final Desk desk;
  private final Messages messages;

  DealMoves(MoveDeal move, JobWish wish, Desk desk) {
    this.move = move;
    this.wish = wish;
    this.desk = desk;
    this.messages = desk.messages();
  }

  void move(String id, String from, String to) {
    if (!DealFlow.GRAPH.wantsReason(to)) {
      run(id, from, to, null);
      return;
    }
    Optional<String> reason =
        desk.prompts().askText(messages.text("deal.lose"), messages.text("deal.lost_reason"), "");
    reason.ifPresent(words -> run(id, from, to, words));
  }

  private void run(String id, String from, String to, @Nullable String reason) {
    desk.undos()
        .run(
            () -> move.run(id, to, reason),
            moved -> {
              if (to.equals("won") && desk.may(Act.REQUEST_JOB)) {
                wish.ask(id);
              }
            },
            refusal -> say(refusal, from));
  }

  private void say(Refusal refusal, String from) {
    desk.prompts().toast(DealWords.refusal(messages, refusal, from));
  }
}
