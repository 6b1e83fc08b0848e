package com.aspcranes.crm.ui.schedule.find;

import com.aspcranes.crm.store.fleet.CraneRow;
import com.aspcranes.crm.ui.control.timeline.plan.BarState;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.plan.BoardFilter;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What of the board is seen: categories, yards, states. Nothing chosen of a kind means all. */
public final class FilterMenu {
  private static final List<BarState> STATES =
      List.of(
          BarState.DRAFT,
          BarState.PUBLISHED,
          BarState.ACKNOWLEDGED,
          BarState.IN_PROGRESS,
          BarState.DONE);

  private final MenuButton button;
  private final BoardViewModel model;
  private final Messages messages;
  private Map<String, String> categories = Map.of();
  private Map<String, String> yards = Map.of();

  public FilterMenu(MenuButton button, BoardViewModel model, Messages messages) {
    this.button = button;
    this.model = model;
    this.messages = messages;
    fill();
  }

  /** Offers what there is on a board. */
  public void offer(BoardModel board) {
    Map<String, String> itsYards = new TreeMap<>();
    Map<String, String> itsCategories = new TreeMap<>();
    for (CraneRow crane : board.window.equipment()) {
      itsCategories.put(crane.category(), messages.text("category." + crane.category()));
      if (crane.yardId() != null && crane.yardName() != null) {
        itsYards.put(crane.yardId(), crane.yardName());
      }
    }
    if (!itsYards.equals(yards) || !itsCategories.equals(categories)) {
      yards = itsYards;
      categories = itsCategories;
      fill();
    }
  }

  /** Shows everything. */
  public void clear() {
    choose(BoardFilter.ALL);
    fill();
  }

  private void fill() {
    BoardFilter now = model.wish().filter();
    MenuItem all = new MenuItem(messages.text("schedule.filter_clear"));
    all.setOnAction(press -> clear());
    button.getItems().setAll(all, new SeparatorMenuItem());
    categories.forEach(
        (code, word) ->
            add(word, code, now.categories().contains(code), BoardFilter::withCategory));
    button.getItems().add(new SeparatorMenuItem());
    yards.forEach((id, name) -> add(name, id, now.yards().contains(id), BoardFilter::withYard));
    button.getItems().add(new SeparatorMenuItem());
    for (BarState state : STATES) {
      CheckMenuItem item = item(messages.text(state.messageKey()), now.states().contains(state));
      item.setOnAction(press -> choose(model.wish().filter().withState(state, item.isSelected())));
    }
    label();
  }

  private void add(String word, String code, boolean chosen, With<String> with) {
    CheckMenuItem item = item(word, chosen);
    item.setOnAction(press -> choose(with.with(model.wish().filter(), code, item.isSelected())));
  }

  /** A filter with one more, or one less. */
  private interface With<T> {
    BoardFilter with(BoardFilter filter, T one, boolean in);
  }

  private CheckMenuItem item(String word, boolean chosen) {
    CheckMenuItem item = new CheckMenuItem(word);
    item.setMnemonicParsing(false);
    item.setSelected(chosen);
    button.getItems().add(item);
    return item;
  }

  private void choose(BoardFilter filter) {
    model.show(model.wish().of(filter));
    label();
  }

  private void label() {
    BoardFilter now = model.wish().filter();
    int chosen = now.categories().size() + now.yards().size() + now.states().size();
    button.setText(
        chosen == 0
            ? messages.text("schedule.filter")
            : messages.text("schedule.filter_count", chosen));
  }
}
