package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.rules.fleet.LastingPapers;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.PaperRow;
import com.aspcranes.crm.ui.fleet.words.PaperWords;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The papers of one crane or the certificates of one person, kept fresh while shown. */
public final class PapersPane extends VBox {
  private final Desk desk;
  private final PaperActs acts;
  private final Whose whose;
  private final String ownerId;
  private final PaperWords words;
  private final When when;
  private final VBox lines = new VBox();
  private String name = "";

  public PapersPane(Desk desk, PaperActs acts, Whose whose, String ownerId) {
    this.desk = desk;
    this.acts = acts;
    this.whose = whose;
    this.ownerId = ownerId;
    this.words = new PaperWords(desk);
    this.when = new When(desk);
    getStyleClass().add("side-pane");
    getChildren().addAll(head(), lines);
    new Requery<>(
            desk.background(),
            this::read,
            this::show,
            again -> acts.changes().subscribe(Set.of("documents"), again))
        .whileShown(this);
  }

  /** Whose papers they are, for the title of the form. */
  public void about(String name) {
    this.name = name;
  }

  private List<PaperRow> read() {
    return whose == Whose.CRANES
        ? acts.fleet().papersOfCrane(ownerId)
        : acts.fleet().papersOfOperator(ownerId);
  }

  private HBox head() {
    boolean crane = whose == Whose.CRANES;
    Label title = new Label(desk.messages().text(crane ? "fleet.papers" : "fleet.certificates"));
    title.getStyleClass().add("form-section");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button add =
        new Button(desk.messages().text(crane ? "fleet.paper.add" : "fleet.certificate.add"));
    add.setId("add-paper");
    add.setVisible(desk.may(Act.EDIT_PAPERS));
    add.setManaged(add.isVisible());
    add.setOnAction(
        press -> {
          Document paper = new Document();
          paper.equipmentId = crane ? ownerId : null;
          paper.operatorId = crane ? null : ownerId;
          new PaperDialog(desk, acts).ask(paper, name);
        });
    HBox head = new HBox(title, add);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void show(List<PaperRow> rows) {
    Set<PaperRow> inForce =
        new HashSet<>(LastingPapers.of(rows, PaperRow::kind, PaperRow::expiresOn));
    lines.getChildren().setAll(rows.stream().map(row -> line(row, inForce.contains(row))).toList());
    if (rows.isEmpty()) {
      Label none = new Label(desk.messages().text("fleet.no_papers"));
      none.getStyleClass().add("form-label");
      none.setWrapText(true);
      lines.getChildren().add(none);
    }
  }

  private Node line(PaperRow row, boolean inForce) {
    String number = row.number() == null ? "" : "  " + row.number();
    Label what = new Label(words.kind(row.kind()) + number);
    Label until =
        new Label(
            row.expiresOn() == null
                ? desk.messages().text("fleet.paper.never_expires")
                : desk.messages().text("fleet.paper.until", when.day(row.expiresOn())));
    until.getStyleClass().add("form-label");
    VBox text = new VBox(what, until);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label light =
        new Label(
            inForce ? words.left(row.expiresOn()) : desk.messages().text("fleet.paper.renewed"));
    String style = inForce ? PaperWords.style(words.light(row.expiresOn())) : "cancelled";
    light.getStyleClass().addAll("chip", style);
    light.setMinWidth(Label.USE_PREF_SIZE);
    HBox line = new HBox(text, light);
    line.getStyleClass().add("side-line");
    line.setAlignment(Pos.CENTER_LEFT);
    if (desk.may(Act.EDIT_PAPERS)) {
      Button change = new Button(desk.messages().text("fleet.change"));
      change.getStyleClass().add("small");
      change.setMinWidth(Button.USE_PREF_SIZE);
      change.setOnAction(press -> change(row.id()));
      line.getChildren().add(change);
    }
    return line;
  }

  private void change(String id) {
    desk.background()
        .run(() -> acts.fleet().findPaper(id))
        .onDone(found -> found.ifPresent(paper -> new PaperDialog(desk, acts).ask(paper, name)));
  }
}
