package com.aspcranes.crm.ui.schedule.pop;

import com.aspcranes.crm.store.customer.CustomerRow;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A field that finds customers while one types. */
final class CustomerField extends TextField {
  private final Desk desk;
  private final Function<String, List<CustomerRow>> find;
  private final ContextMenu found = new ContextMenu();
  private @Nullable CustomerRow chosen;
  private boolean choosing;

  /**
   * @param find the customers that fit some letters, few; runs in the background
   */
  CustomerField(Desk desk, Function<String, List<CustomerRow>> find) {
    this.desk = desk;
    this.find = find;
    setId("customer");
    setPromptText(desk.messages().text("schedule.new.customer_prompt"));
    textProperty().subscribe(this::typed);
  }

  Optional<CustomerRow> chosen() {
    return Optional.ofNullable(chosen);
  }

  private void typed(String text) {
    if (choosing) {
      return;
    }
    chosen = null;
    if (text.strip().length() < 2) {
      found.hide();
      return;
    }
    desk.background()
        .run(() -> find.apply(text.strip()))
        .onDone(
            rows -> {
              if (text.equals(getText()) && getScene() != null) {
                show(rows);
              }
            });
  }

  private void show(List<CustomerRow> rows) {
    found.getItems().setAll(rows.stream().map(this::item).toList());
    if (rows.isEmpty()) {
      found.hide();
    } else if (!found.isShowing()) {
      found.show(this, Side.BOTTOM, 0, 0);
    }
  }

  private MenuItem item(CustomerRow row) {
    MenuItem item = new MenuItem(row.name());
    item.setMnemonicParsing(false);
    item.setOnAction(press -> choose(row));
    return item;
  }

  private void choose(CustomerRow row) {
    choosing = true;
    chosen = row;
    setText(row.name());
    positionCaret(row.name().length());
    choosing = false;
    found.hide();
  }
}
