package com.aspcranes.crm.ui.job;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.job.JobFilter;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.store.job.JobSort;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.control.list.Order;
import com.aspcranes.crm.ui.control.pick.CustomerChoice;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.job.PerformJob;
import com.aspcranes.crm.usecase.job.SaveJob;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.PublishJob;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where jobs are listed, described and done; a crew member finds its own here. */
public final class JobScreens {
  private static final Map<String, JobSort> SORTS =
      Map.of(
          "number", JobSort.NUMBER,
          "title", JobSort.TITLE,
          "customer", JobSort.CUSTOMER,
          "status", JobSort.STATUS,
          "start", JobSort.START);

  private final Desk desk;
  private final Reading reading;
  private final Changes changes;
  private final Acts acts;

  /** What the screens read. */
  public record Reading(JobQueries jobs, CustomerQueries customers, ActivityPanes activities) {}

  /** What may be done to jobs off the board. */
  public record Acts(SaveJob save, PerformJob perform, CancelJob cancel, PublishJob publish) {}

  public JobScreens(Desk desk, Reading reading, Changes changes, Acts acts) {
    this.desk = desk;
    this.reading = reading;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.JobsPlace.class, place -> list());
    desk.navigator().register(Places.JobPlace.class, place -> editor(place.id()));
    if (desk.may(Act.SCHEDULE_JOBS)) {
      desk.commands()
          .register(
              Command.of(
                  "job.new",
                  "mdoal-assignment",
                  () -> desk.navigator().go(new Places.JobPlace(EditorModel.NEW))));
    }
  }

  private Screen list() {
    ListSource<JobRow, JobFilter> source =
        new ListSource<>(
            JobFilter.ALL,
            JobRow::id,
            (filter, order, page) -> {
              Order.By<JobSort> by = order.of(SORTS, JobSort.START, false);
              return reading.jobs().list(filter, by.column(), by.descending(), page);
            },
            reading.jobs()::count,
            Set.of("jobs", "job_equipment", "job_operator"));
    ListModel<JobRow, JobFilter> model = new ListModel<>(desk.background(), changes, source);
    boolean crew = desk.session().role().equals(Role.OPERATOR.code());
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text(crew ? "job.mine" : "job.title")),
        desk.views().load(new JobsController(model, desk)).root(),
        () -> {});
  }

  private Screen editor(String id) {
    EditorModel<Job, JobDraft> model =
        new EditorModel<>(desk, changes, new JobEditing(desk, reading.jobs(), acts.save()), id);
    JobEditorController.Parts parts =
        new JobEditorController.Parts(
            reading.jobs(),
            new CustomerChoice(desk, reading.customers()),
            reading.activities(),
            new JobButtons(acts.perform(), acts.cancel(), acts.publish(), desk));
    return desk.views().load(new JobEditorController(model, parts, desk)).controller().screen();
  }
}
