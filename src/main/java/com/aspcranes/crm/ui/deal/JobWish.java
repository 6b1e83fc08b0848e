package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FormDialog;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.deal.RequestJob;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks what the dispatchers should do for a won deal, filled in from its quotation. */
public final class JobWish {
  private static final List<String> SHIFTS = List.of("single", "double");
  private static final BigDecimal NONE = BigDecimal.valueOf(-1);

  private final RequestJob request;
  private final Desk desk;
  private final Messages messages;

  public JobWish(RequestJob request, Desk desk) {
    this.request = request;
    this.desk = desk;
    this.messages = desk.messages();
  }

  /** Opens once the deal is read. */
  public void ask(String dealId) {
    desk.background()
        .run(() -> request.proposed(dealId))
        .onDone(proposed -> proposed.ifPresent(this::show));
  }

  private void show(Job job) {
    TextField title = new TextField(job.title);
    title.setId("job-title");
    DatePicker from = new DatePicker(job.neededFrom);
    Days.write(from, messages.locale());
    TextField days = new TextField(text(job.neededDays));
    ComboBox<String> shift = new ComboBox<>();
    Choices.fill(shift, SHIFTS, code -> code == null ? "" : messages.text("quote.shift." + code));
    shift.setValue(job.shift);
    TextField tons =
        new TextField(
            job.requiredCapacityTons == null ? "" : job.requiredCapacityTons.toPlainString());
    TextField place = new TextField(job.location == null ? "" : job.location);
    TextArea notes = new TextArea();
    notes.setPrefRowCount(2);
    notes.setWrapText(true);
    Label lead = new Label(messages.text("deal.job.lead"));
    lead.setWrapText(true);
    new FormDialog(desk, "deal.job.title", "deal.job.ask", "deal.job.later")
        .node(lead)
        .field("title", "deal.job.name", title)
        .field("needed_from", "deal.job.from", from)
        .field("needed_days", "deal.job.days", days)
        .field("shift", "deal.job.shift", shift)
        .field("required_capacity_tons", "deal.job.tons", tons)
        .field("location", "deal.job.place", place)
        .field("notes", "deal.job.notes", notes)
        .onAccept(
            () ->
                Typed.whole("needed_days", days.getText(), -1)
                    .then(
                        whole ->
                            Typed.decimal("required_capacity_tons", tons.getText(), NONE)
                                .then(
                                    weight -> {
                                      job.title = title.getText().strip();
                                      job.neededFrom = from.getValue();
                                      job.neededDays = whole < 0 ? null : whole;
                                      job.shift = shift.getValue();
                                      job.requiredCapacityTons =
                                          weight.signum() < 0 ? null : weight;
                                      job.location = Typed.text(place.getText());
                                      job.notes = Typed.text(notes.getText());
                                      return Outcome.done(job);
                                    })),
            request::run,
            this::asked)
        .show();
  }

  private void asked(String id) {
    String said = messages.text("job.requested");
    if (desk.navigator().knows(Places.JobPlace.class)) {
      desk.prompts()
          .toast(
              said,
              messages.text("deal.job.open"),
              () -> desk.navigator().go(new Places.JobPlace(id)));
    } else {
      desk.prompts().toast(said);
    }
  }

  private static String text(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }
}
