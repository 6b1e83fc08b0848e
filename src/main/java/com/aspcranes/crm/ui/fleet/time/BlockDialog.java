package com.aspcranes.crm.ui.fleet.time;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.model.fleet.ResourceBlock;
import com.aspcranes.crm.rules.validation.BlockCheck;
import com.aspcranes.crm.store.fleet.EngagementQueries.Whose;
import com.aspcranes.crm.store.fleet.EngagementRow;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FormDialog;
import com.aspcranes.crm.ui.fleet.words.StandingWords;
import com.aspcranes.crm.ui.fleet.words.When;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.fleet.TimeTaken;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Asks from when to when a crane or a crew member is off, and says at every key which jobs and
 * other time off lie in the way.
 */
final class BlockDialog {
  private final Desk desk;
  private final TimeActs acts;
  private final Whose whose;
  private final String resourceId;
  private final StandingWords words;
  private final When when;

  private final ComboBox<String> kind = new ComboBox<>();
  private final DatePicker from = new DatePicker();
  private final DatePicker to = new DatePicker();
  private final TextField fromTime = new TextField("08:00");
  private final TextField toTime = new TextField("18:00");
  private final CheckBox wholeDays = new CheckBox();
  private final TextField reason = new TextField();
  private final Label verdict = new Label();
  private final BooleanProperty free = new SimpleBooleanProperty(true);
  private int asked;

  BlockDialog(Desk desk, TimeActs acts, Whose whose, String resourceId) {
    this.desk = desk;
    this.acts = acts;
    this.whose = whose;
    this.resourceId = resourceId;
    this.words = new StandingWords(desk);
    this.when = new When(desk);
  }

  /**
   * @param asking the person asks for leave of his own, which a dispatcher grants
   */
  void ask(String name, boolean asking) {
    prepare(asking);
    String key = asking ? "fleet.block.ask" : "fleet.block.new";
    FormDialog dialog = new FormDialog(desk, key, asking ? "fleet.block.send" : "form.save");
    dialog.titled(desk.messages().text(key, name));
    dialog.field("kind", "fleet.block.kind", kind);
    dialog.pair(
        dialog.labelled("starts_at", "fleet.block.from", moment(from, fromTime)),
        dialog.labelled("ends_at", "fleet.block.to", moment(to, toTime)));
    dialog.node(wholeDays);
    dialog.field("reason", "fleet.block.reason", reason);
    dialog.node(verdict);
    dialog.acceptWhile(asking ? new SimpleBooleanProperty(true) : free);
    dialog.onAccept(
        () -> draft().block(whose, resourceId, desk.zone()), acts.block()::run, id -> {});
    dialog.show();
    look();
  }

  private void prepare(boolean asking) {
    boolean crew = whose == Whose.CREWS;
    List<String> kinds =
        asking ? List.of("leave") : crew ? BlockCheck.OF_CREWS : BlockCheck.OF_CRANES;
    Choices.fill(kind, kinds, code -> code == null ? "" : words.kind(code));
    kind.setValue(kinds.get(0));
    kind.setId("block-kind");
    from.setId("block-from");
    to.setId("block-to");
    reason.setId("block-reason");
    verdict.setId("block-verdict");
    verdict.setWrapText(true);
    wholeDays.setId("block-whole-days");
    wholeDays.setText(desk.messages().text("fleet.block.whole_days"));
    wholeDays.setSelected(crew);
    Days.write(from, desk.messages().locale());
    Days.write(to, desk.messages().locale());
    from.setValue(when.today());
    to.setValue(when.today());
    fromTime.disableProperty().bind(wholeDays.selectedProperty());
    toTime.disableProperty().bind(wholeDays.selectedProperty());
    from.valueProperty().subscribe(day -> look());
    to.valueProperty().subscribe(day -> look());
    fromTime.textProperty().subscribe(text -> look());
    toTime.textProperty().subscribe(text -> look());
    wholeDays.selectedProperty().subscribe(on -> look());
  }

  private HBox moment(DatePicker day, TextField time) {
    time.setPrefColumnCount(5);
    time.setMinWidth(70);
    time.setAccessibleText(desk.messages().text("fleet.block.time"));
    HBox box = new HBox(day, time);
    box.getStyleClass().add("form-pair");
    HBox.setHgrow(day, Priority.ALWAYS);
    return box;
  }

  private BlockDraft draft() {
    return new BlockDraft(
        kind.getValue(),
        from.getValue(),
        fromTime.getText(),
        to.getValue(),
        toTime.getText(),
        wholeDays.isSelected(),
        reason.getText());
  }

  /** Says what is in the way; an answer that a later question overtook is dropped. */
  private void look() {
    int mine = ++asked;
    if (draft().block(whose, resourceId, desk.zone()) instanceof Outcome.Done<ResourceBlock> done) {
      TimeRange range = new TimeRange(done.value().startsAt, done.value().endsAt);
      desk.background()
          .run(
              () ->
                  TimeTaken.inTheWay(
                      range, acts.engagements().of(whose, resourceId, range.start())))
          .onDone(
              found -> {
                if (mine == asked) {
                  tell(found);
                }
              });
    } else {
      verdict.setText("");
    }
  }

  private void tell(List<EngagementRow> inTheWay) {
    free.set(inTheWay.isEmpty());
    verdict.getStyleClass().setAll("label", inTheWay.isEmpty() ? "verdict-free" : "verdict-taken");
    verdict.setText(
        inTheWay.isEmpty()
            ? desk.messages().text("fleet.block.free")
            : desk.messages().text("fleet.block.taken", lines(inTheWay)));
  }

  private String lines(List<EngagementRow> rows) {
    return rows.stream()
        .limit(5)
        .map(row -> "\n" + words.what(row) + ", " + when.span(row.start(), row.end()))
        .collect(Collectors.joining());
  }
}
