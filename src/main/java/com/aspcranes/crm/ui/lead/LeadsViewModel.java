package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.lead.LeadFilter;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.store.lead.LeadRow;
import com.aspcranes.crm.store.lead.LeadSort;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.fx.Background;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which leads are listed. */
final class LeadsViewModel {
  /** Ready-made looks at the leads; the first is what a day begins with. */
  enum Look {
    OPEN,
    MINE,
    UNASSIGNED,
    FOLLOW_UP,
    ALL
  }

  static final List<String> OPEN_STATUSES = List.of("new", "in_process", "qualified");
  private static final ListPage MOST = new ListPage(0, 1000);

  final ObjectProperty<LeadFilter> filter = new SimpleObjectProperty<>(LeadFilter.ALL);
  final ListModel<LeadRow> list;

  private final LeadQueries leads;
  private volatile LeadFilter asked = LeadFilter.ALL;

  LeadsViewModel(LeadQueries leads, Changes changes, Background background) {
    this.leads = leads;
    this.list =
        new ListModel<>(
            background,
            LeadRow::id,
            this::answer,
            again -> changes.subscribe(Set.of("leads", "users"), again));
    filter.subscribe(
        wanted -> {
          asked = wanted;
          list.refresh();
        });
  }

  private ListModel.Answer<LeadRow> answer() {
    LeadFilter now = asked;
    return new ListModel.Answer<>(
        leads.list(now, LeadSort.CREATED, true, MOST),
        leads.count(now),
        !now.equals(LeadFilter.ALL));
  }
}
