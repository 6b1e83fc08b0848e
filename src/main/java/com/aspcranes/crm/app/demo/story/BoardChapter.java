package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.server.admin.AdminLine;
import com.aspcranes.crm.server.admin.DoubleBookings;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.usecase.schedule.JobPlan;
import com.aspcranes.crm.usecase.schedule.PlaceJobs;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Two dispatchers put the same crane on two jobs at once: one of them is told who has it. */
final class BoardChapter {
  private final Premises premises;
  private final DemoDesk first;
  private final DemoDesk second;
  private final FreeCrane free;

  BoardChapter(Premises premises, DemoDesk first, DemoDesk second) {
    this.premises = premises;
    this.first = first;
    this.second = second;
    this.free =
        FreeCrane.nearest(first.store(), premises.clock().instant())
            .orElseThrow(() -> new StoryFailed("no crane is free for two waiting jobs"));
  }

  /** Both without a network, so that neither can know of the other. */
  void bookBoth(ObjectNode figures) {
    first.pullCable();
    second.pullCable();
    place(first, free.first());
    place(second, free.second());
    figures.put("crane", free.crane().name).put("from", free.day().start().toString());
    figures.put("to", free.day().end().toString());
    figures.put("first_job", free.first().jobNumber).put("second_job", free.second().jobNumber);
  }

  void decide(ObjectNode figures) {
    first.plugCable();
    first.sync();
    second.plugCable();
    second.sync();
    StoryFailed.unless(first.issues().isEmpty(), "the first booking was refused");
    List<IssueRow> issues = second.issues();
    StoryFailed.unless(issues.size() == 1, "issues of the second desk: " + issues);
    IssueRow issue = issues.get(0);
    String message = String.valueOf(issue.message());
    figures.put("confirmed", free.first().jobNumber).put("refused", free.second().jobNumber);
    figures.put("why", issue.why()).put("message", message);
    StoryFailed.unless("busy".equals(issue.why()), "refused as " + issue.why());
    StoryFailed.unless(
        message.contains(free.crane().name + " is on " + free.first().jobNumber), message);
  }

  void seeTheSame(ObjectNode figures) {
    first.sync();
    second.sync();
    for (DemoDesk desk : List.of(first, second)) {
      StoryFailed.unless(status(desk, free.first()).equals("scheduled"), "not booked");
      StoryFailed.unless(status(desk, free.second()).equals("pending"), "booked twice");
      StoryFailed.unless(desk.differing().isEmpty(), "differing: " + desk.differing());
    }
    figures.put("rows_first", first.rows()).put("rows_second", second.rows());
  }

  void askTheTables(ObjectNode figures) {
    DoubleBookings.Count count =
        new DoubleBookings(new AdminLine(premises.server().admin())).count();
    figures.put("busy_spans", count.spans()).put("overlaps", count.overlaps());
    StoryFailed.unless(count.overlaps() == 0, "booked twice on the server");
  }

  private void place(DemoDesk desk, Job job) {
    JobPlan plan = new JobPlan(job.id, free.day(), List.of(free.crane().id), List.of(), List.of());
    int placed = StoryFailed.done(new PlaceJobs(desk.store()).run(List.of(plan))).value();
    StoryFailed.unless(placed == 1, "placed " + placed);
    StoryFailed.unless(status(desk, job).equals("scheduled"), "the desk does not show it");
  }

  private static String status(DemoDesk desk, Job job) {
    return desk.store().read(session -> session.get(Job.class, job.id)).status;
  }
}
