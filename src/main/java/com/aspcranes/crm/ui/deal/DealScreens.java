package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.deal.DealFilter;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.store.deal.DealRow;
import com.aspcranes.crm.store.deal.DealSort;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.control.list.Order;
import com.aspcranes.crm.ui.control.pick.CustomerChoice;
import com.aspcranes.crm.ui.control.related.Related;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.deal.AssignDeal;
import com.aspcranes.crm.usecase.deal.MoveDeal;
import com.aspcranes.crm.usecase.deal.RequestJob;
import com.aspcranes.crm.usecase.deal.SaveDeal;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Where deals are taken through the pipeline, listed and edited. */
public final class DealScreens {
  private static final Map<String, DealSort> SORTS =
      Map.of(
          "title", DealSort.TITLE,
          "customer", DealSort.CUSTOMER,
          "stage", DealSort.STAGE,
          "value", DealSort.VALUE,
          "close", DealSort.CLOSE,
          "owner", DealSort.ASSIGNED,
          "touched", DealSort.TOUCHED);

  private final Desk desk;
  private final Reading reading;
  private final Changes changes;
  private final Acts acts;
  private final BooleanProperty asTable = new SimpleBooleanProperty();

  /**
   * What the screens read.
   *
   * @param related what belongs to a deal
   * @param activities what was said about it
   */
  public record Reading(
      DealQueries deals,
      CustomerQueries customers,
      OfficeQueries office,
      Related related,
      ActivityPanes activities) {}

  /** What may be done to deals. */
  public record Acts(SaveDeal save, MoveDeal move, AssignDeal assign, RequestJob requestJob) {}

  public DealScreens(Desk desk, Reading reading, Changes changes, Acts acts) {
    this.desk = desk;
    this.reading = reading;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.PipelinePlace.class, place -> pipeline());
    desk.navigator().register(Places.DealPlace.class, place -> editor(place.id()));
    if (desk.may(Act.EDIT_DEALS)) {
      desk.commands()
          .register(
              Command.of(
                  "deal.new",
                  "mdomz-view_column",
                  () -> desk.navigator().go(new Places.DealPlace(EditorModel.NEW))));
    }
  }

  private Screen pipeline() {
    ListSource<DealRow, DealFilter> source =
        new ListSource<>(
            DealFilter.ALL,
            DealRow::id,
            (filter, order, page) -> {
              Order.By<DealSort> by = order.of(SORTS, DealSort.CREATED, true);
              return reading.deals().list(filter, by.column(), by.descending(), page);
            },
            reading.deals()::count,
            Stages.TABLES);
    PipelineController controller =
        new PipelineController(
            new ListModel<>(desk.background(), changes, source),
            show -> new Stages(reading.deals(), changes, desk.background(), show),
            moves(),
            desk,
            asTable);
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("deal.title")),
        desk.views().load(controller).root(),
        () -> {});
  }

  private Screen editor(String id) {
    EditorModel<Deal, DealDraft> model =
        new EditorModel<>(desk, changes, new DealEditing(desk, reading.deals(), acts.save()), id);
    OwnerChoice owners = new OwnerChoice(desk, reading.office());
    DealParts parts =
        new DealParts(
            new DealButtons(moves(), wish(), acts.assign(), owners, desk),
            new CustomerChoice(desk, reading.customers()),
            owners,
            reading.related(),
            reading.activities());
    return desk.views().load(new DealEditorController(model, parts, desk)).controller().screen();
  }

  private DealMoves moves() {
    return new DealMoves(acts.move(), wish(), desk);
  }

  private JobWish wish() {
    return new JobWish(acts.requestJob(), desk);
  }
}
