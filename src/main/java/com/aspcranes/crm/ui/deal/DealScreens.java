package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.deal.AssignDeal;
import com.aspcranes.crm.usecase.deal.MoveDeal;
import com.aspcranes.crm.usecase.deal.RequestJob;
import com.aspcranes.crm.usecase.deal.SaveDeal;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Where deals are taken through the pipeline, listed and edited. */
public final class DealScreens {
  /** In place of an id: a deal still to be opened. */
  static final String NEW = "new";

  private final Desk desk;
  private final DealQueries deals;
  private final Changes changes;
  private final Acts acts;
  private final BooleanProperty asTable = new SimpleBooleanProperty();

  /** What may be done to deals. */
  public record Acts(SaveDeal save, MoveDeal move, AssignDeal assign, RequestJob requestJob) {}

  public DealScreens(Desk desk, DealQueries deals, Changes changes, Acts acts) {
    this.desk = desk;
    this.deals = deals;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.PipelinePlace.class, place -> pipeline());
    if (desk.may(Act.EDIT_DEALS)) {
      desk.commands()
          .register(
              Command.of(
                  "deal.new",
                  "mdomz-view_column",
                  () -> desk.navigator().go(new Places.DealPlace(NEW))));
    }
  }

  private Screen pipeline() {
    PipelineController controller = new PipelineController(this, moves(), desk, asTable);
    View<PipelineController> view = desk.views().load(controller);
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("deal.title")), view.root(), () -> {});
  }

  PipelineViewModel pipeline(Consumer<List<PipelineViewModel.Stage>> show) {
    return new PipelineViewModel(deals, changes, desk.background(), show);
  }

  private DealMoves moves() {
    return new DealMoves(acts.move(), new JobWish(acts.requestJob(), desk), desk);
  }
}
