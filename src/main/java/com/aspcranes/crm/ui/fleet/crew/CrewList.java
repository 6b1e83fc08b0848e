package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.fleet.EngagementQueries;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.fleet.words.When;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which crew members are listed, and how each stands now. They come whole and are looked through.
 */
record CrewList(FleetQueries fleet, When when) {

  ListSource<CrewLine, CrewFilter> source() {
    Set<String> tables = new HashSet<>(EngagementQueries.TABLES);
    tables.addAll(Set.of("operators", "yards", "documents"));
    return new ListSource<>(
        CrewFilter.FIRST,
        line -> line.operator().id(),
        (filter, order, page) -> page(lines(filter), page),
        filter -> lines(filter).size(),
        tables);
  }

  List<CrewLine> lines(CrewFilter filter) {
    return CrewLine.of(fleet.crewOverview(when.now()), when.now()).stream()
        .filter(line -> filter.holds(line, when.today()))
        .toList();
  }

  private static List<CrewLine> page(List<CrewLine> lines, ListPage page) {
    return lines.stream().skip(page.from()).limit(page.most()).toList();
  }
}
