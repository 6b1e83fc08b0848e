package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.store.lead.LeadRow;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Warns while a lead is typed that the caller is known: leads and customers of the same phone,
 * e-mail or company, from the desk's own data.
 */
final class AlikeBar {
  private static final Duration PAUSE = Duration.millis(300);

  private final Desk desk;
  private final LeadQueries leads;
  private final CustomerQueries customers;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private VBox box = new VBox();

  /** Whoever is like the caller. */
  private record Alike(List<LeadRow> leads, List<CustomerRow> customers) {}

  AlikeBar(Desk desk, LeadQueries leads, CustomerQueries customers) {
    this.desk = desk;
    this.leads = leads;
    this.customers = customers;
  }

  /** Shows in that box whoever is like what stands in the form. */
  void watch(EditorModel<Lead, LeadDraft> model, VBox into) {
    box = into;
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
    pause.setOnFinished(end -> ask(model));
    model.draftProperty().subscribe(draft -> pause.playFromStart());
  }

  private void ask(EditorModel<Lead, LeadDraft> model) {
    LeadDraft typed = model.draft();
    String email = Typed.text(typed.email());
    String phone = Typed.text(typed.phone());
    String company = Typed.text(typed.companyName());
    Lead seen = model.seenProperty().get();
    String mine = seen == null || seen.customerId == null ? "" : seen.customerId;
    boolean over = seen != null && seen.status.equals("converted");
    if (over || (email == null && phone == null && company == null)) {
      box.setVisible(false);
      return;
    }
    desk.background()
        .run(
            () ->
                new Alike(
                    leads.alike(model.id(), email, phone, company),
                    customers.alike(mine, null, email, phone, company)))
        .onDone(this::show);
  }

  private void show(Alike alike) {
    List<Node> links = new ArrayList<>();
    for (CustomerRow row : alike.customers()) {
      links.add(link("lead.alike.customer", row.name(), new Places.CustomerPlace(row.id())));
    }
    for (LeadRow row : alike.leads()) {
      String name = row.companyName() == null ? row.customerName() : row.companyName();
      links.add(link("lead.alike.lead", name, new Places.LeadPlace(row.id())));
    }
    Label words = new Label(desk.messages().text("lead.alike"));
    words.setWrapText(true);
    FlowPane line = new FlowPane(8, 2);
    line.getChildren().add(words);
    line.getChildren().addAll(links);
    box.getChildren().setAll(line);
    box.setVisible(!links.isEmpty());
  }

  private Hyperlink link(String key, String name, Place place) {
    Hyperlink link = new Hyperlink(desk.messages().text(key, name));
    link.setOnAction(press -> desk.navigator().go(place));
    return link;
  }
}
