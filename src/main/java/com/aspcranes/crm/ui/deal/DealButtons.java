package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.deal.AssignDeal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The buttons that take a deal on from where it stands. */
record DealButtons(
    DealMoves moves, JobWish wish, AssignDeal assign, OwnerChoice owners, Desk desk) {

  List<Node> of(Deal deal) {
    String me = desk.session().uid();
    boolean own = me.equals(deal.assignedTo) || me.equals(deal.createdBy);
    List<Node> buttons = new ArrayList<>();
    if (desk.may(Act.ASSIGN_LEAD)) {
      Button give = button("deal.assign");
      give.setOnAction(press -> owners.pick(give, uid -> assign(deal, uid)));
      buttons.add(give);
    }
    if (deal.stage.equals("won") && desk.may(Act.REQUEST_JOB, own)) {
      Button ask = button("deal.job.ask");
      ask.setId("ask-job");
      ask.setOnAction(press -> wish.ask(deal.id));
      buttons.add(ask);
    }
    if (desk.may(Act.EDIT_DEALS, own)) {
      buttons.add(stages(deal));
    }
    return buttons;
  }

  private MenuButton stages(Deal deal) {
    MenuButton menu = new MenuButton(desk.messages().text("deal.move"));
    menu.setId("move");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (String to : DealFlow.GRAPH.offered(deal.stage)) {
      MenuItem item = new MenuItem(DealWords.stage(desk.messages(), to));
      item.setOnAction(chosen -> moves.move(deal.id, deal.stage, to));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void assign(Deal deal, String uid) {
    desk.undos().run(() -> assign.run(deal.id, uid));
  }

  private Button button(String key) {
    Button button = new Button(desk.messages().text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
