package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.flow.DealFlow;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.deal.DealRow;
import com.aspcranes.crm.ui.control.kanban.CardFaces;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A deal as a card: what, for whom, how much, by when, and what is overdue about it. */
final class DealCards implements CardFaces<DealRow> {
  private final Desk desk;
  private final Messages messages;
  private final DateTimeFormatter day;
  private final LocalDate today;

  DealCards(Desk desk) {
    this.desk = desk;
    this.messages = desk.messages();
    this.day = DateTimeFormatter.ofPattern("d MMM", messages.locale());
    this.today = LocalDate.ofInstant(desk.clock().instant(), desk.zone());
  }

  @Override
  public String id(DealRow deal) {
    return deal.id();
  }

  @Override
  public Node face(DealRow deal) {
    Label name = label(deal.title(), "card-name");
    name.setWrapText(true);
    name.setMaxHeight(46);
    Label customer = label(customer(deal), "card-muted");
    Label value = label(DealWords.rupees(deal.value()), "card-value");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label chance = label(chance(deal), "card-muted");
    chance.setMinWidth(Region.USE_PREF_SIZE);
    VBox card = new VBox(name, customer, new HBox(value, gap, chance));
    for (String late : late(deal)) {
      Label words = label(late, "card-late");
      words.setWrapText(true);
      card.getChildren().add(words);
    }
    String due = due(deal);
    if (!due.isEmpty()) {
      card.getChildren().add(label(due, "card-muted"));
    }
    card.getStyleClass().add("kanban-card");
    if (!late(deal).isEmpty()) {
      card.getStyleClass().add("stale");
    }
    return card;
  }

  @Override
  public String words(DealRow deal) {
    List<String> words = new ArrayList<>();
    words.add(deal.title());
    words.add(customer(deal));
    words.add(DealWords.rupees(deal.value()));
    words.add(chance(deal));
    words.addAll(late(deal));
    words.add(due(deal));
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }

  @Override
  public Optional<String> refusal(DealRow deal, String stage) {
    if (!desk.may(Act.EDIT_DEALS, deal.isOf(desk.session().uid()))) {
      return Optional.of(messages.text("deal.not_yours"));
    }
    Optional<Refusal> why = DealFlow.GRAPH.refusal(deal.stage(), stage, "given at the drop");
    if (why.isEmpty()) {
      why = DealFlow.staysWon(deal.stage(), deal.accepted(), deal.working());
    }
    return why.map(refusal -> DealWords.refusal(messages, refusal, deal.stage()));
  }

  /** Days since anything happened, and a close day or follow-up that has passed. */
  private List<String> late(DealRow deal) {
    List<String> late = new ArrayList<>();
    if (!DealFlow.isOpen(deal.stage())) {
      return late;
    }
    LocalDate close = deal.expectedCloseDate();
    if (close != null && close.isBefore(today)) {
      late.add(messages.text("deal.close_passed", day.format(close)));
    }
    if (DealFlow.isStale(deal.stage(), deal.touched(), desk.clock().instant())) {
      long days = Duration.between(deal.touched(), desk.clock().instant()).toDays();
      late.add(messages.text("deal.stale", days));
    }
    LocalDate next = deal.nextDue();
    if (next != null && next.isBefore(today)) {
      late.add(messages.text("deal.follow_up_late", day.format(next)));
    }
    return late;
  }

  private String due(DealRow deal) {
    LocalDate next = deal.nextDue();
    if (next != null && !next.isBefore(today)) {
      return messages.text("deal.follow_up_on", day.format(next));
    }
    LocalDate close = deal.expectedCloseDate();
    boolean ahead = close != null && !close.isBefore(today) && DealFlow.isOpen(deal.stage());
    return ahead ? messages.text("deal.close_on", day.format(Objects.requireNonNull(close))) : "";
  }

  private String chance(DealRow deal) {
    return DealFlow.isOpen(deal.stage()) ? deal.probability() + " %" : "";
  }

  private String customer(DealRow deal) {
    String customer = deal.customerName() == null ? "" : deal.customerName();
    boolean mine = desk.session().uid().equals(deal.assignedTo());
    return mine || deal.assignedName() == null ? customer : customer + " · " + deal.assignedName();
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }
}
