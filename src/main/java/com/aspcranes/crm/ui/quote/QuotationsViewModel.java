package com.aspcranes.crm.ui.quote;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.quote.QuotationFilter;
import com.aspcranes.crm.store.quote.QuotationRow;
import com.aspcranes.crm.store.quote.QuotationSort;
import com.aspcranes.crm.store.quote.QuoteQueries;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.fx.Background;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which quotations are listed, the newest first. */
final class QuotationsViewModel {
  private static final ListPage MOST = new ListPage(0, 1000);

  final ObjectProperty<QuotationFilter> filter = new SimpleObjectProperty<>(QuotationFilter.ALL);
  final ListModel<QuotationRow> list;

  private final QuoteQueries quotations;
  private volatile QuotationFilter asked = QuotationFilter.ALL;

  QuotationsViewModel(QuoteQueries quotations, Changes changes, Background background) {
    this.quotations = quotations;
    this.list =
        new ListModel<>(
            background,
            QuotationRow::id,
            this::answer,
            again -> changes.subscribe(Set.of("quotations"), again));
    filter.subscribe(
        wanted -> {
          asked = wanted;
          list.refresh();
        });
  }

  private ListModel.Answer<QuotationRow> answer() {
    QuotationFilter now = asked;
    return new ListModel.Answer<>(
        quotations.list(now, QuotationSort.CREATED, true, MOST),
        quotations.count(now),
        !now.equals(QuotationFilter.ALL));
  }
}
