package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.flow.LeadFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.lead.ClaimLead;
import com.aspcranes.crm.usecase.lead.MoveLead;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** The buttons that take a lead on from where it stands. */
final class LeadActs {
  private final MoveLead move;
  private final ClaimLead claim;
  private final ConvertDialog convert;
  private final Desk desk;

  LeadActs(MoveLead move, ClaimLead claim, ConvertDialog convert, Desk desk) {
    this.move = move;
    this.claim = claim;
    this.convert = convert;
    this.desk = desk;
  }

  /**
   * @param own whether the lead is the user's
   */
  List<Button> buttons(Lead lead, boolean own) {
    List<Button> buttons = new ArrayList<>();
    if (lead.assignedTo == null && desk.may(Act.CLAIM_LEAD)) {
      buttons.add(button("lead.claim", () -> desk.undos().run(() -> claim.run(lead.id))));
    }
    if (desk.may(Act.EDIT_LEADS, own)) {
      for (String to : LeadFlow.GRAPH.offered(lead.status)) {
        buttons.add(button("lead.move." + to, () -> move(lead, to)));
      }
    }
    if (LeadFlow.GRAPH.mayMove(lead.status, "converted") && desk.may(Act.CONVERT_LEAD, own)) {
      Button button = button("lead.convert", () -> convert.ask(lead));
      button.setId("convert");
      button.getStyleClass().add("accent");
      buttons.add(button);
    }
    return buttons;
  }

  private void move(Lead lead, String to) {
    if (!LeadFlow.GRAPH.wantsReason(to)) {
      run(lead, to, null);
      return;
    }
    desk.prompts()
        .askText(
            desk.messages().text("lead.move." + to), desk.messages().text("lead.lost_reason"), "")
        .ifPresent(reason -> run(lead, to, reason));
  }

  private void run(Lead lead, String to, @Nullable String reason) {
    desk.undos().run(() -> move.run(lead.id, to, reason));
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(desk.messages().text(key));
    button.setOnAction(press -> act.run());
    return button;
  }
}
