package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.store.away.Away;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What others have changed, in words, each with the place to look at it. */
record AwayWords(String text, Place place) {

  static List<AwayWords> of(Away away, Messages messages) {
    List<AwayWords> lines = new ArrayList<>();
    add(lines, messages, "jobs", away.jobs(), new Places.JobsPlace());
    add(lines, messages, "answered", away.answered(), new Places.QuotationsPlace());
    add(lines, messages, "quotations", away.quotations(), new Places.QuotationsPlace());
    add(lines, messages, "leads", away.leads(), new Places.LeadsPlace());
    add(lines, messages, "customers", away.customers(), new Places.CustomersPlace());
    return lines;
  }

  static String sentence(List<AwayWords> lines) {
    return lines.stream().map(AwayWords::text).collect(Collectors.joining(", "));
  }

  private static void add(
      List<AwayWords> lines, Messages messages, String what, long count, Place place) {
    if (count > 0) {
      lines.add(new AwayWords(messages.text("syncing.away." + what, count), place));
    }
  }
}
