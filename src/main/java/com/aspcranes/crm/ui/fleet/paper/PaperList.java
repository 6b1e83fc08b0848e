package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.rules.fleet.LastingPapers;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.store.fleet.PaperLine;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.fleet.words.When;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which papers want renewing: those in force of working cranes and people, the urgent first. */
record PaperList(FleetQueries fleet, When when) {

  ListSource<PaperLine, PaperFilter> source() {
    return new ListSource<>(
        PaperFilter.FIRST,
        line -> line.paper().id(),
        (filter, order, page) -> page(lines(filter), page),
        filter -> lines(filter).size(),
        Set.of("documents", "equipment", "operators", "customers"));
  }

  List<PaperLine> lines(PaperFilter filter) {
    List<PaperLine> all = fleet.paperLines();
    List<PaperLine> looked = filter.look() == PaperFilter.Look.ALL ? all : inForce(all);
    return looked.stream().filter(line -> filter.holds(line, when.today())).toList();
  }

  /** A paper that was renewed, or whose crane was sold, reminds of nothing. */
  private static List<PaperLine> inForce(List<PaperLine> lines) {
    Set<PaperLine> lasting =
        lines.stream()
            .filter(PaperLine::ownerActive)
            .collect(Collectors.groupingBy(PaperList::ownerId))
            .values()
            .stream()
            .flatMap(own -> longest(own).stream())
            .collect(Collectors.toSet());
    return lines.stream().filter(lasting::contains).toList();
  }

  private static List<PaperLine> longest(List<PaperLine> papers) {
    return LastingPapers.of(papers, line -> line.paper().kind(), line -> line.paper().expiresOn());
  }

  private static String ownerId(PaperLine line) {
    return line.paper().equipmentId()
        + "/"
        + line.paper().operatorId()
        + "/"
        + line.paper().customerId();
  }

  private static List<PaperLine> page(List<PaperLine> lines, ListPage page) {
    return lines.stream().skip(page.from()).limit(page.most()).toList();
  }
}
