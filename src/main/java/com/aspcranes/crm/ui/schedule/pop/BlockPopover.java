package com.aspcranes.crm.ui.schedule.pop;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.job.BlockRow;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BlockActs;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A block in words, to be changed or ended. */
public final class BlockPopover {
  private final Desk desk;
  private final BlockActs acts;

  public BlockPopover(Desk desk, BlockActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  /**
   * @param name of the crane or the operator
   */
  public void open(Node owner, Bounds at, BlockRow block, String name, boolean mayPlan) {
    TimeFields times = new TimeFields(desk, new TimeRange(block.start(), block.end()));
    TextField reason = new TextField(Objects.requireNonNullElse(block.reason(), ""));
    reason.setId("block-reason");
    FormField why = new FormField();
    why.setLabel(desk.messages().text("schedule.block.reason"));
    why.setInput(reason);
    Label problem = new Label();
    problem.getStyleClass().add("form-problem");
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("job-card-acts");
    VBox content =
        Pop.content(
            desk.messages().text("schedule.block." + block.kind()) + " · " + name,
            times,
            why,
            problem);
    Instant lapses = block.expiresAt();
    if (lapses != null) {
      content.getChildren().add(1, new Label(lapses(lapses)));
    }
    times.setDisable(!mayPlan);
    why.setDisable(!mayPlan);
    PopOver popup = Pop.open(owner, at, content, () -> {});
    if (!mayPlan) {
      return;
    }
    content.getChildren().add(buttons);
    Button save = button("schedule.block.save", "block-save");
    save.setDefaultButton(true);
    save.setOnAction(
        press ->
            times
                .value()
                .ifPresentOrElse(
                    during -> {
                      popup.hide();
                      acts.change(block.id(), during, Typed.text(reason.getText()));
                    },
                    () -> problem.setText(desk.messages().text("schedule.times_wrong"))));
    Button end = button("schedule.block.end", "block-end");
    end.setOnAction(
        press -> {
          popup.hide();
          acts.end(block.id());
        });
    buttons.getChildren().addAll(save, end);
    if (!block.approved()) {
      Button approve = button("schedule.block.approve", "block-approve");
      approve.setOnAction(
          press -> {
            popup.hide();
            acts.approve(block.id());
          });
      buttons.getChildren().add(0, approve);
    }
  }

  private String lapses(Instant moment) {
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern("d MMM yyyy", desk.messages().locale()).withZone(desk.zone());
    return desk.messages().text("schedule.block.lapses", day.format(moment));
  }

  private Button button(String key, String id) {
    Button button = new Button(desk.messages().text(key));
    button.setId(id);
    return button;
  }
}
