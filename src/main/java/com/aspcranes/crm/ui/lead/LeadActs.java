package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.flow.LeadFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.control.pick.PickPopup;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The buttons that take a lead on from where it stands. */
final class LeadActs {
  private static final List<String> SELLERS = List.of("sales_agent", "admin");

  private final LeadScreens.Acts acts;
  private final ConvertDialog convert;
  private final OfficeQueries office;
  private final Desk desk;

  LeadActs(LeadScreens.Acts acts, ConvertDialog convert, OfficeQueries office, Desk desk) {
    this.acts = acts;
    this.convert = convert;
    this.office = office;
    this.desk = desk;
  }

  /**
   * @param own whether the lead is the user's
   */
  List<Button> buttons(Lead lead, boolean own) {
    List<Button> buttons = new ArrayList<>();
    if (lead.assignedTo == null && desk.may(Act.CLAIM_LEAD)) {
      buttons.add(button("lead.claim", () -> desk.undos().run(() -> acts.claim().run(lead.id))));
    }
    if (desk.may(Act.ASSIGN_LEAD) && !LeadFlow.GRAPH.isFinal(lead.status)) {
      Button give = button("deal.assign", () -> {});
      give.setOnAction(press -> assign(lead, give));
      buttons.add(give);
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

  private void assign(Lead lead, Node below) {
    desk.background()
        .run(
            () ->
                office.users().values().stream()
                    .filter(user -> user.active() && SELLERS.contains(user.role()))
                    .toList())
        .onDone(
            users ->
                new PickPopup<>(
                        desk.messages().text("deal.search_owner"),
                        users,
                        user -> new PickPopup.Line(user.displayName(), ""),
                        user -> desk.undos().run(() -> acts.assign().run(lead.id, user.uid())))
                    .show(below));
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
    desk.undos().run(() -> acts.move().run(lead.id, to, reason));
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(desk.messages().text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(press -> act.run());
    return button;
  }
}
