package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.lead.LeadQueries;
import com.aspcranes.crm.ui.control.editor.Editing;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.lead.LeadCheck;
import com.aspcranes.crm.usecase.lead.SaveLead;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a lead is edited. */
record LeadEditing(Desk desk, LeadQueries leads, SaveLead saving)
    implements Editing<Lead, LeadDraft> {

  @Override
  public String kind() {
    return "lead";
  }

  @Override
  public String table() {
    return "leads";
  }

  @Override
  public Class<LeadDraft> shape() {
    return LeadDraft.class;
  }

  @Override
  public Lead fresh() {
    Lead row = new Lead();
    row.id = Ids.next("lead");
    row.customerName = "";
    row.source = "phone";
    return row;
  }

  @Override
  public Optional<Lead> find(String id) {
    return leads.find(id);
  }

  @Override
  public LeadDraft typed(Lead row) {
    return LeadDraft.of(row);
  }

  @Override
  public Outcome<Lead> fill(LeadDraft typed, Lead row) {
    return typed.into(row);
  }

  @Override
  public Optional<Refusal> check(Lead wanted) {
    return LeadCheck.refusal(wanted);
  }

  @Override
  public Outcome<Acted<String>> save(@Nullable Lead seen, Lead wanted) {
    return saving.run(seen, wanted);
  }

  @Override
  public String title(Lead row) {
    return row.companyName == null ? row.customerName : row.companyName;
  }

  @Override
  public Place place(String id) {
    return new Places.LeadPlace(id);
  }

  @Override
  public @Nullable String barred(@Nullable Lead seen) {
    if (seen == null) {
      return desk.may(Act.CREATE_LEAD) ? null : "form.barred";
    }
    if (desk.may(Act.EDIT_LEADS, isOwn(seen))) {
      return null;
    }
    return desk.may(Act.EDIT_LEADS, true) ? "lead.barred" : "form.barred";
  }

  boolean isOwn(Lead lead) {
    return desk.session().uid().equals(lead.assignedTo);
  }
}
