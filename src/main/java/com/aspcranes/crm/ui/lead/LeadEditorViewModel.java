package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.lead.SaveLead;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One lead being read or changed: what was there, and what is typed now. */
final class LeadEditorViewModel {
  final ObjectProperty<LeadDraft> draft = new SimpleObjectProperty<>(LeadDraft.of(fresh()));
  private final ObjectProperty<LeadDraft> clean = new SimpleObjectProperty<>(draft.get());
  final BooleanBinding dirty =
      Bindings.createBooleanBinding(() -> !draft.get().equals(clean.get()), draft, clean);

  private final LeadQueries leads;
  private final SaveLead save;
  private @Nullable Lead seen;

  LeadEditorViewModel(LeadQueries leads, SaveLead save) {
    this.leads = leads;
    this.save = save;
  }

  /** Runs in the background. */
  Optional<Lead> load(String id) {
    return leads.find(id);
  }

  /** Takes what was read; typed changes stay. */
  void show(Lead lead) {
    if (!dirty.get()) {
      seen = lead;
      clean.set(LeadDraft.of(lead));
      draft.set(clean.get());
    }
  }

  /** The lead as it was read; null for a new one. */
  @Nullable Lead seen() {
    return seen;
  }

  /** Saves what is typed; runs in the background. */
  Outcome<Acted<String>> save() {
    Lead before = seen;
    return draft.get().into(copy(before)).then(wanted -> save.run(before, wanted));
  }

  /** What was typed is saved. */
  void saved() {
    clean.set(draft.get());
  }

  private static Lead copy(@Nullable Lead row) {
    Lead copy = fresh();
    if (row != null) {
      copy.id = row.id;
      copy.customerId = row.customerId;
      copy.status = row.status;
      copy.assignedTo = row.assignedTo;
      copy.lostReason = row.lostReason;
      copy.files = row.files;
      copy.archived = row.archived;
      copy.rowVersion = row.rowVersion;
      copy.createdAt = row.createdAt;
      copy.updatedAt = row.updatedAt;
    }
    return copy;
  }

  private static Lead fresh() {
    Lead row = new Lead();
    row.id = Ids.next("lead");
    row.customerName = "";
    row.source = "phone";
    return row;
  }
}
