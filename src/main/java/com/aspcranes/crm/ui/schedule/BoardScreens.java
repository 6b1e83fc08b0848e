package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.customer.CustomerFilter;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.store.customer.CustomerSort;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.JobFilter;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.job.JobRow;
import com.aspcranes.crm.store.job.JobSort;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.ui.schedule.act.BlockActs;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.pop.BlockPopover;
import com.aspcranes.crm.ui.schedule.pop.NewPopover;
import com.aspcranes.crm.ui.schedule.pop.WaysPopover;
import com.aspcranes.crm.usecase.schedule.ScheduleActs;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Where cranes and crews are put on jobs. */
public final class BoardScreens {
  private static final ListPage FEW = new ListPage(0, 8);

  private final Desk desk;
  private final Reads reads;
  private final Changes changes;
  private final ScheduleActs acts;

  /** Where the board's data come from. */
  public record Reads(
      BoardQueries board, JobQueries jobs, CustomerQueries customers, OfficeQueries office) {}

  public BoardScreens(Desk desk, Reads reads, Changes changes, ScheduleActs acts) {
    this.desk = desk;
    this.reads = reads;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.BoardPlace.class, place -> board(place.focusJobId()));
  }

  private Screen board(@Nullable String focusJobId) {
    boolean mayPlan = desk.may(Act.SCHEDULE_JOBS);
    BoardViewModel model =
        new BoardViewModel(reads.board(), reads.office(), changes, desk, mayPlan);
    BoardActs jobs = new BoardActs(acts, model, desk);
    BlockActs blocks = new BlockActs(acts.block(), desk);
    BoardPops pops =
        new BoardPops(
            new NewPopover(
                desk, this::customers, place -> model.verdict(place, Set.of()), jobs, blocks),
            new BlockPopover(desk, blocks),
            new WaysPopover(desk, model, jobs));
    View<BoardController> view =
        desk.views()
            .load(new BoardController(model, jobs, pops, this::jobs, desk, mayPlan, focusJobId));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("schedule.title")), view.root(), () -> {});
  }

  private List<JobRow> jobs(String letters) {
    JobFilter filter = new JobFilter(letters, List.of(), null, null, null);
    return reads.jobs().list(filter, JobSort.START, true, FEW);
  }

  private List<CustomerRow> customers(String letters) {
    CustomerFilter filter = new CustomerFilter(letters, null, false);
    return reads.customers().list(filter, CustomerSort.NAME, false, FEW);
  }
}
