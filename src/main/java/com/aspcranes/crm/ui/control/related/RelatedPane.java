package com.aspcranes.crm.ui.control.related;

import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A titled list of what belongs to a record; as high as it needs to be, within bounds. */
public final class RelatedPane extends VBox {
  /** Pixels, as the rows of every list. */
  private static final double ROW = 30;

  private static final int MOST_ROWS = 7;

  private final Desk desk;
  private final LiveList<RelatedLine> lines = new LiveList<>(RelatedLine::place);
  private final Label count = new Label();
  private final HBox head;
  private final ListView<RelatedLine> list = new ListView<>();

  RelatedPane(Desk desk, String title, String none) {
    this.desk = desk;
    getStyleClass().add("related-pane");
    Label heading = new Label(title);
    heading.getStyleClass().add("form-section");
    count.getStyleClass().add("form-label");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head = new HBox(6, heading, count, gap);
    head.setAlignment(Pos.BASELINE_LEFT);
    list.setItems(lines.items());
    list.setFixedCellSize(ROW);
    list.setAccessibleText(title);
    Label nothing = new Label(none);
    nothing.getStyleClass().add("form-label");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    list.setCellFactory(ignored -> new LineCell());
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open();
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            open();
            key.consume();
          }
        });
    getChildren().addAll(head, list);
    setSpacing(4);
    show(List.of());
  }

  /** A button that adds one. */
  public RelatedPane onAdd(String text, Runnable act) {
    Button add = new Button(text);
    add.getStyleClass().add("small");
    add.setOnAction(press -> act.run());
    head.getChildren().add(add);
    return this;
  }

  void show(List<RelatedLine> fresh) {
    lines.update(fresh);
    count.setText(fresh.isEmpty() ? "" : String.valueOf(fresh.size()));
    double height = ROW * Math.max(1, Math.min(MOST_ROWS, fresh.size())) + 4;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }

  private void open() {
    RelatedLine line = list.getSelectionModel().getSelectedItem();
    if (line != null && desk.navigator().knows(line.place().getClass())) {
      desk.navigator().go(line.place());
    }
  }

  private static final class LineCell extends ListCell<RelatedLine> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label amount = new Label();
    private final Label status = new Label();
    private final HBox line;

    LineCell() {
      setPrefWidth(0);
      detail.getStyleClass().add("form-label");
      title.setMinWidth(0);
      detail.setMinWidth(0);
      amount.setMinWidth(Region.USE_PREF_SIZE);
      status.setMinWidth(Region.USE_PREF_SIZE);
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      line = new HBox(10, title, detail, gap, amount, status);
      line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable RelatedLine item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      title.setText(item.title());
      detail.setText(item.detail());
      amount.setText(item.amount());
      status.setText(item.status());
      status.getStyleClass().setAll("label", "chip", item.style());
      setAccessibleText(
          String.join(", ", item.title(), item.detail(), item.status(), item.amount()));
      setGraphic(line);
    }
  }
}
