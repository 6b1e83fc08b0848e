package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.usecase.schedule.CancelJob;
import com.aspcranes.crm.usecase.schedule.PlaceJobs;
import com.aspcranes.crm.usecase.schedule.PublishJob;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Where cranes and crews are put on jobs. */
public final class BoardScreens {
  private final Desk desk;
  private final BoardQueries board;
  private final OfficeQueries office;
  private final Changes changes;
  private final Acts acts;

  /** What may be done on the board. */
  public record Acts(PlaceJobs place, CancelJob cancel, PublishJob publish) {}

  public BoardScreens(
      Desk desk, BoardQueries board, OfficeQueries office, Changes changes, Acts acts) {
    this.desk = desk;
    this.board = board;
    this.office = office;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.BoardPlace.class, place -> board(place.focusJobId()));
  }

  private Screen board(@Nullable String focusJobId) {
    boolean mayPlan = desk.may(Act.SCHEDULE_JOBS);
    BoardViewModel model = new BoardViewModel(board, office, changes, desk, mayPlan);
    BoardActs does = new BoardActs(acts.place(), acts.cancel(), acts.publish(), model, desk);
    View<BoardController> view =
        desk.views().load(new BoardController(model, does, desk, mayPlan, focusJobId));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("schedule.title")), view.root(), () -> {});
  }
}
