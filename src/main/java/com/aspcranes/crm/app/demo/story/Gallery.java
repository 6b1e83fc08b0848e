package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.app.demo.story.ScreenPainter.View;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.ui.nav.Places;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** What a dispatcher and a rep look at once the story is told. */
final class Gallery {
  private final Premises premises;
  private final ScreenPainter painter;
  private final Path folder;

  Gallery(Premises premises, ScreenPainter painter, Path folder) {
    this.premises = premises;
    this.painter = painter;
    this.folder = folder;
  }

  void draw(SalesChapter sales, ObjectNode figures) {
    ArrayNode files = figures.putArray("files");
    draw(
        DemoLogins.SECOND_DISPATCHER,
        List.of(
            new View("sign-in", null),
            new View("board", new Places.BoardPlace(null)),
            new View("issues", new Places.IssuesPlace()),
            new View("customers", new Places.CustomersPlace())),
        files);
    draw(
        DemoLogins.REP,
        List.of(
            new View("leads", new Places.LeadsPlace()),
            new View("lead", new Places.LeadPlace(sales.lead())),
            new View("quotations", new Places.QuotationsPlace()),
            new View("quotation", new Places.QuotationPlace(sales.quotation()))),
        files);
  }

  private void draw(String email, List<View> views, ArrayNode files) {
    try (ServerPool pool = premises.pool(premises.server().port())) {
      painter
          .paint(premises.signIn(pool, email), pool, views, folder)
          .forEach(file -> files.add(file.toString()));
    }
  }
}
