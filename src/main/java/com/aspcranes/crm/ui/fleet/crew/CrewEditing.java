package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.crew.Operator;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.CrewCheck;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.editor.Editing;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.crew.SaveOperator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a crew member is edited. */
record CrewEditing(Desk desk, FleetQueries fleet, SaveOperator saving)
    implements Editing<Operator, CrewDraft> {

  @Override
  public String kind() {
    return "operator";
  }

  @Override
  public String table() {
    return "operators";
  }

  @Override
  public Class<CrewDraft> shape() {
    return CrewDraft.class;
  }

  @Override
  public Operator fresh() {
    Operator row = new Operator();
    row.id = Ids.next("op");
    row.name = "";
    return row;
  }

  @Override
  public Optional<Operator> find(String id) {
    return fleet.findOperator(id);
  }

  @Override
  public CrewDraft typed(Operator row) {
    return CrewDraft.of(row);
  }

  @Override
  public Outcome<Operator> fill(CrewDraft typed, Operator row) {
    return typed.into(row);
  }

  @Override
  public Optional<Refusal> check(Operator wanted) {
    return CrewCheck.refusal(wanted);
  }

  @Override
  public Outcome<Acted<String>> save(@Nullable Operator seen, Operator wanted) {
    return saving.run(seen, wanted);
  }

  @Override
  public String title(Operator row) {
    return row.name;
  }

  @Override
  public Place place(String id) {
    return new Places.OperatorPlace(id);
  }

  @Override
  public @Nullable String barred(@Nullable Operator seen) {
    return desk.may(Act.EDIT_OPERATORS) ? null : "operator.look_only";
  }
}
