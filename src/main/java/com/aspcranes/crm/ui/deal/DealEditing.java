package com.aspcranes.crm.ui.deal;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.deal.DealQueries;
import com.aspcranes.crm.ui.control.editor.Editing;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.deal.DealCheck;
import com.aspcranes.crm.usecase.deal.SaveDeal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a deal is edited. */
record DealEditing(Desk desk, DealQueries deals, SaveDeal saving)
    implements Editing<Deal, DealDraft> {

  @Override
  public String kind() {
    return "deal";
  }

  @Override
  public String table() {
    return "deals";
  }

  @Override
  public Class<DealDraft> shape() {
    return DealDraft.class;
  }

  @Override
  public Deal fresh() {
    Deal row = new Deal();
    row.id = Ids.next("deal");
    row.title = "";
    row.customerId = "";
    return row;
  }

  @Override
  public Optional<Deal> find(String id) {
    return deals.find(id);
  }

  @Override
  public DealDraft typed(Deal row) {
    return DealDraft.of(row);
  }

  @Override
  public Outcome<Deal> fill(DealDraft typed, Deal row) {
    return typed.into(row);
  }

  @Override
  public Optional<Refusal> check(Deal wanted) {
    return DealCheck.refusal(wanted);
  }

  @Override
  public Outcome<Acted<String>> save(@Nullable Deal seen, Deal wanted) {
    return saving.run(seen, wanted);
  }

  @Override
  public String title(Deal row) {
    return row.title;
  }

  @Override
  public Place place(String id) {
    return new Places.DealPlace(id);
  }

  @Override
  public @Nullable String barred(@Nullable Deal seen) {
    if (desk.may(Act.EDIT_DEALS, seen == null || isOwn(seen))) {
      return null;
    }
    return desk.may(Act.EDIT_DEALS, true) ? "deal.barred" : "form.barred";
  }

  boolean isOwn(Deal deal) {
    String me = desk.session().uid();
    return me.equals(deal.assignedTo) || me.equals(deal.createdBy);
  }
}
