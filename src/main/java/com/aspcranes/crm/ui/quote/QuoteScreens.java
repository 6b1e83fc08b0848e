package com.aspcranes.crm.ui.quote;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.quote.QuotationFilter;
import com.aspcranes.crm.store.quote.QuotationRow;
import com.aspcranes.crm.store.quote.QuotationSort;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.ui.control.activity.ActivityPanes;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.control.list.Order;
import com.aspcranes.crm.ui.fx.Views.View;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.ui.quote.editor.QuoteEditor;
import com.aspcranes.crm.ui.quote.editor.QuoteSubject;
import com.aspcranes.crm.usecase.quote.QuoteActs;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Where quotations are listed, written and sent. */
public final class QuoteScreens {
  private static final Map<String, QuotationSort> SORTS =
      Map.of(
          "number", QuotationSort.NUMBER,
          "customer", QuotationSort.CUSTOMER,
          "status", QuotationSort.STATUS,
          "total", QuotationSort.TOTAL,
          "made", QuotationSort.CREATED,
          "until", QuotationSort.VALID_UNTIL);

  private final Desk desk;
  private final QuoteQueries quotations;
  private final Changes changes;
  private final QuoteActs acts;
  private final ActivityPanes activities;
  private final Consumer<String> offerJob;

  /**
   * @param activities what was said about a quotation
   * @param offerJob gets the id of a deal that an accepted quotation has won
   */
  public QuoteScreens(
      Desk desk,
      QuoteQueries quotations,
      Changes changes,
      QuoteActs acts,
      ActivityPanes activities,
      Consumer<String> offerJob) {
    this.activities = activities;
    this.offerJob = offerJob;
    this.desk = desk;
    this.quotations = quotations;
    this.changes = changes;
    this.acts = acts;
  }

  public void register() {
    desk.navigator().register(Places.QuotationsPlace.class, place -> list());
    desk.navigator()
        .register(Places.QuotationPlace.class, place -> editor(QuoteSubject.stored(place.id())));
    desk.navigator()
        .register(
            Places.NewQuotationPlace.class,
            place -> editor(QuoteSubject.fresh(place.dealId(), place.leadId())));
    if (desk.may(Act.EDIT_QUOTATIONS)) {
      desk.commands()
          .register(
              Command.of(
                  "quote.command.new",
                  "mdomz-request_quote",
                  () -> desk.navigator().go(new Places.NewQuotationPlace(null, null))));
    }
  }

  private Screen editor(QuoteSubject subject) {
    return QuoteEditor.open(
        desk, acts, new QuoteEditor.Beside(changes, activities, offerJob), subject);
  }

  private Screen list() {
    ListSource<QuotationRow, QuotationFilter> source =
        new ListSource<>(
            QuotationFilter.ALL,
            QuotationRow::id,
            (filter, order, page) -> {
              Order.By<QuotationSort> by = order.of(SORTS, QuotationSort.CREATED, true);
              return quotations.list(filter, by.column(), by.descending(), page);
            },
            quotations::count,
            Set.of("quotations"));
    ListModel<QuotationRow, QuotationFilter> model =
        new ListModel<>(desk.background(), changes, source);
    View<QuotationsController> view = desk.views().load(new QuotationsController(model, desk));
    return new Screen(
        new ReadOnlyStringWrapper(desk.messages().text("quote.title")), view.root(), () -> {});
  }
}
