package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.fleet.words.When;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which cranes are listed, and how each stands now. The fleet comes whole and is looked through.
 */
record CraneList(FleetQueries fleet, When when) {

  ListSource<CraneLine, CraneFilter> source() {
    Set<String> tables = new HashSet<>(EngagementQueries.TABLES);
    tables.addAll(Set.of("equipment", "yards", "documents"));
    return new ListSource<>(
        CraneFilter.FIRST,
        line -> line.crane().id(),
        (filter, order, page) -> page(lines(filter), page),
        filter -> lines(filter).size(),
        tables);
  }

  List<CraneLine> lines(CraneFilter filter) {
    return CraneLine.of(fleet.craneOverview(when.now()), when.now()).stream()
        .filter(line -> filter.holds(line, when.today()))
        .toList();
  }

  private static List<CraneLine> page(List<CraneLine> lines, ListPage page) {
    return lines.stream().skip(page.from()).limit(page.most()).toList();
  }
}
