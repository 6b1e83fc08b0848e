package com.aspcranes.crm.ui.schedule.pop;

import com.aspcranes.crm.model.TimeRange;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.control.timeline.plan.Placement;
import com.aspcranes.crm.ui.control.timeline.plan.Verdict;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BlockActs;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.usecase.schedule.BlockPlan;
import com.aspcranes.crm.usecase.schedule.BlockResource;
import com.aspcranes.crm.usecase.schedule.DraftJob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks what a new bar is to be: a job, or a time in which nobody works. */
public final class NewPopover {
  private static final String JOB = "job";
  private static final Duration HELD = Duration.ofDays(7);

  private final Desk desk;
  private final Function<String, List<CustomerRow>> customers;
  private final Function<Placement, Verdict> rules;
  private final BoardActs jobs;
  private final BlockActs blocks;

  /**
   * @param customers finds a few by some letters
   * @param rules what stands against a new job at a place
   */
  public NewPopover(
      Desk desk,
      Function<String, List<CustomerRow>> customers,
      Function<Placement, Verdict> rules,
      BoardActs jobs,
      BlockActs blocks) {
    this.desk = desk;
    this.customers = customers;
    this.rules = rules;
    this.jobs = jobs;
    this.blocks = blocks;
  }

  /**
   * @param name of the crane or the operator
   * @param closed runs in the end, whatever came of it
   */
  public void open(
      Node owner, Bounds at, Placement place, boolean crane, String name, Runnable closed) {
    ToggleGroup kinds = new ToggleGroup();
    HBox choice = new HBox();
    choice.getStyleClass().add("board-pop-kinds");
    List<String> codes = new ArrayList<>(List.of(JOB));
    codes.addAll(BlockResource.kinds(crane));
    for (String code : codes) {
      ToggleButton button = new ToggleButton(word(code));
      button.setUserData(code);
      button.setId("kind-" + code);
      button.setToggleGroup(kinds);
      choice.getChildren().add(button);
    }
    TimeFields times = new TimeFields(desk, place.range());
    CustomerField customer = new CustomerField(desk, customers);
    TextField title = field("new-title");
    TextField site = field("new-site");
    TextField reason = field("new-reason");
    VBox ofJob =
        new VBox(
            row("schedule.new.customer", customer),
            row("schedule.new.title", title),
            row("schedule.new.site", site));
    VBox ofBlock = new VBox(row("schedule.block.reason", reason));
    ofJob.getStyleClass().add("board-pop-fields");
    Label problem = new Label();
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    Button make = new Button(desk.messages().text("schedule.new.make"));
    make.setId("new-make");
    make.setDefaultButton(true);
    VBox fields = new VBox();
    VBox content =
        Pop.content(
            desk.messages().text("schedule.new.on", name), choice, times, fields, problem, make);
    PopOver popup = Pop.open(owner, at, content, closed);
    kinds
        .selectedToggleProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                kinds.selectToggle(before);
                return;
              }
              boolean job = JOB.equals(now.getUserData());
              fields.getChildren().setAll(job ? ofJob : ofBlock);
              problem.setText("");
              (job ? customer : reason).requestFocus();
            });
    kinds.selectToggle(kinds.getToggles().get(0));
    make.setOnAction(
        press -> {
          String kind = String.valueOf(kinds.getSelectedToggle().getUserData());
          TimeRange during = times.value().orElse(null);
          if (during == null) {
            problem.setText(desk.messages().text("schedule.times_wrong"));
          } else if (!JOB.equals(kind)) {
            popup.hide();
            blocks.make(block(place.rowId(), crane, kind, during, reason.getText()));
          } else if (customer.chosen().isEmpty()) {
            problem.setText(desk.messages().text("schedule.customer_wanted"));
          } else if (title.getText().isBlank()) {
            problem.setText(desk.messages().text("schedule.title_wanted"));
          } else {
            Verdict verdict = rules.apply(new Placement("", place.rowId(), during));
            problem.setText(verdict.text());
            if (verdict.level() != Verdict.Level.BLOCK) {
              popup.hide();
              jobs.draft(
                  new DraftJob.Draft(
                      customer.chosen().get().id(),
                      title.getText(),
                      Typed.text(site.getText()),
                      during,
                      crane ? place.rowId() : null,
                      crane ? null : place.rowId()));
            }
          }
        });
  }

  private BlockPlan block(String row, boolean crane, String kind, TimeRange during, String reason) {
    boolean hold = kind.equals("hold");
    return new BlockPlan(
        row,
        crane,
        kind,
        during,
        Typed.text(reason),
        hold ? desk.clock().instant().plus(HELD) : null,
        null);
  }

  private String word(String code) {
    return desk.messages().text(JOB.equals(code) ? "schedule.new.job" : "schedule.block." + code);
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    return field;
  }

  private FormField row(String key, Node input) {
    FormField field = new FormField();
    field.setLabel(desk.messages().text(key));
    field.setInput(input);
    return field;
  }
}
