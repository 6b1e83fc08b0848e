package com.aspcranes.crm.ui.schedule.pop;

import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.schedule.act.BoardActs;
import com.aspcranes.crm.ui.schedule.act.BoardViewModel;
import com.aspcranes.crm.ui.schedule.act.Way;
import com.aspcranes.crm.ui.schedule.plan.BoardModel;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** What could be done, the best first; Enter does it. Made anew when the board changes. */
public final class WaysPopover {
  private static final double WIDTH = 520;
  private static final double LINE = 46;

  private final Desk desk;
  private final BoardViewModel model;
  private final BoardActs acts;

  public WaysPopover(Desk desk, BoardViewModel model, BoardActs acts) {
    this.desk = desk;
    this.model = model;
    this.acts = acts;
  }

  /**
   * @param title what is the matter
   * @param ways what could be done on a board
   */
  public void open(Node owner, Bounds at, String title, Function<BoardModel, List<Way>> ways) {
    ListView<Way> list = new ListView<>();
    list.setId("ways");
    list.setAccessibleText(desk.messages().text("schedule.ways"));
    list.setCellFactory(cells -> new WayCell());
    Label none = new Label(desk.messages().text("schedule.way.none"));
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setPrefWidth(WIDTH);
    Label hint = new Label(desk.messages().text("schedule.way.hint"));
    hint.getStyleClass().add("form-label");
    VBox content = Pop.content(title, list, hint);
    Subscription fresh = model.modelProperty().subscribe(now -> fill(list, now, ways));
    PopOver popup = Pop.open(owner, at, content, fresh::unsubscribe);
    Runnable apply =
        () -> {
          Way way = list.getSelectionModel().getSelectedItem();
          if (way != null) {
            popup.hide();
            acts.place(List.of(way.plan()), way.left(), () -> {});
          }
        };
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            apply.run();
            key.consume();
          }
        });
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            apply.run();
          }
        });
    list.requestFocus();
  }

  private static void fill(
      ListView<Way> list, @Nullable BoardModel now, Function<BoardModel, List<Way>> ways) {
    if (now == null) {
      return;
    }
    List<Way> found = ways.apply(now);
    if (!found.equals(list.getItems())) {
      int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
      list.getItems().setAll(found);
      list.getSelectionModel().select(Math.min(chosen, found.size() - 1));
    }
    list.setPrefHeight(Math.max(1, Math.min(6, found.size())) * LINE + 6);
  }

  private static final class WayCell extends ListCell<Way> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox box = new VBox(title, detail);

    WayCell() {
      setPrefWidth(0);
      title.getStyleClass().add("job-card-customer");
      detail.getStyleClass().add("form-label");
      box.setMinHeight(LINE - 6);
    }

    @Override
    protected void updateItem(@Nullable Way way, boolean empty) {
      super.updateItem(way, empty);
      if (way == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      title.setText(way.title());
      detail.setText(way.detail());
      setAccessibleText(way.title() + ", " + way.detail());
      setGraphic(box);
    }
  }
}
