package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.validation.CraneCheck;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.editor.Editing;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.fleet.SaveCrane;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a crane is edited. */
record CraneEditing(Desk desk, FleetQueries fleet, SaveCrane saving)
    implements Editing<Equipment, CraneDraft> {

  @Override
  public String kind() {
    return "equipment";
  }

  @Override
  public String table() {
    return "equipment";
  }

  @Override
  public Class<CraneDraft> shape() {
    return CraneDraft.class;
  }

  @Override
  public Equipment fresh() {
    Equipment row = new Equipment();
    row.id = Ids.next("equ");
    row.name = "";
    row.category = CraneCheck.CATEGORIES.get(0);
    row.maxLiftingCapacity = BigDecimal.ZERO;
    return row;
  }

  @Override
  public Optional<Equipment> find(String id) {
    return fleet.findCrane(id);
  }

  @Override
  public CraneDraft typed(Equipment row) {
    return CraneDraft.of(row);
  }

  @Override
  public Outcome<Equipment> fill(CraneDraft typed, Equipment row) {
    return typed.into(row, desk.may(Act.SEE_EQUIPMENT_RATES));
  }

  @Override
  public Optional<Refusal> check(Equipment wanted) {
    return CraneCheck.refusal(wanted);
  }

  @Override
  public Outcome<Acted<String>> save(@Nullable Equipment seen, Equipment wanted) {
    return saving.run(seen, wanted);
  }

  @Override
  public String title(Equipment row) {
    return row.name;
  }

  @Override
  public Place place(String id) {
    return new Places.EquipmentPlace(id);
  }

  @Override
  public @Nullable String barred(@Nullable Equipment seen) {
    return desk.may(Act.EDIT_EQUIPMENT) ? null : "equipment.look_only";
  }
}
