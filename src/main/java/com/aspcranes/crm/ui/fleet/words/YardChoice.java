package com.aspcranes.crm.ui.fleet.words;

import com.aspcranes.crm.model.fleet.Yard;
import com.aspcranes.crm.store.fleet.FleetQueries;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;

/** Boxes to pick a yard from. */
public final class YardChoice {
  private YardChoice() {}

  /** All yards and, first, every one of them. */
  public static void filter(ChoiceChip<String> chip, FleetQueries fleet, Desk desk) {
    String every = desk.messages().text("fleet.yard.every");
    chip.fill(List.of(""), id -> every);
    desk.background()
        .run(fleet::yards)
        .onDone(
            yards -> {
              Map<String, String> names = names(yards);
              chip.fill(ids(yards), id -> names.getOrDefault(id, every));
            });
  }

  /** A yard or none. */
  public static void pick(ComboBox<String> box, FleetQueries fleet, Desk desk) {
    String none = desk.messages().text("fleet.yard.none");
    Map<String, String> names = new LinkedHashMap<>();
    Choices.fill(box, List.of(""), id -> id == null ? none : names.getOrDefault(id, none));
    desk.background()
        .run(fleet::yards)
        .onDone(
            yards -> {
              names.putAll(names(yards));
              String chosen = box.getValue();
              box.getItems().setAll(ids(yards));
              box.setValue(null);
              box.setValue(chosen);
            });
  }

  private static List<String> ids(List<Yard> yards) {
    List<String> ids = new ArrayList<>(List.of(""));
    yards.stream().filter(yard -> yard.active).forEach(yard -> ids.add(yard.id));
    return ids;
  }

  private static Map<String, String> names(List<Yard> yards) {
    Map<String, String> names = new LinkedHashMap<>();
    yards.forEach(yard -> names.put(yard.id, yard.name));
    return names;
  }
}
