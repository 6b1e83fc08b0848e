package com.aspcranes.crm.ui.fleet.yard;

import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.store.fleet.YardRow;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.list.ListModel;
import com.aspcranes.crm.ui.control.list.ListPane;
import com.aspcranes.crm.ui.control.list.ListSource;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;

/** The list of yards. */
final class YardsController {
  private final YardActs acts;
  private final Desk desk;
  private final ListModel<YardRow, String> list;

  @FXML private ListPane<YardRow> pane;
  @FXML private TableColumn<YardRow, String> name;
  @FXML private TableColumn<YardRow, String> address;
  @FXML private TableColumn<YardRow, Integer> cranes;
  @FXML private TableColumn<YardRow, Integer> crew;
  @FXML private TableColumn<YardRow, String> state;

  YardsController(YardActs acts, Desk desk) {
    this.acts = acts;
    this.desk = desk;
    this.list =
        new ListModel<>(
            desk.background(),
            acts.changes(),
            new ListSource<>(
                "",
                YardRow::id,
                (text, order, page) -> rows(text),
                text -> rows(text).size(),
                Set.of("yards", "equipment", "operators")));
  }

  @FXML
  private void initialize() {
    Columns.text(name, YardRow::name);
    Columns.text(address, YardRow::address);
    Columns.whole(cranes, YardRow::cranes);
    Columns.whole(crew, YardRow::crew);
    Columns.text(
        state,
        row -> desk.messages().text(row.active() ? "fleet.yard.in_use" : "fleet.yard.closed"));
    pane.onCreate(desk.may(Act.EDIT_EQUIPMENT), () -> new YardDialog(desk, acts).ask(null));
    pane.show(list, desk, "yards", row -> change(row.id()));
    pane.filterBy(list, () -> pane.searched().toLowerCase(Locale.ROOT));
  }

  private List<YardRow> rows(String text) {
    return acts.fleet().yardRows().stream()
        .filter(row -> (row.name() + ' ' + row.address()).toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  private void change(String id) {
    if (desk.may(Act.EDIT_EQUIPMENT)) {
      desk.background()
          .run(() -> acts.fleet().findYard(id))
          .onDone(found -> found.ifPresent(yard -> new YardDialog(desk, acts).ask(yard)));
    }
  }
}
