package com.aspcranes.crm.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThemeTest extends FxTest {
  private final Theme theme = new Theme();
  private final TableView<String> table =
      new TableView<>(FXCollections.observableArrayList("one", "two"));

  @Override
  protected Parent root() {
    table.getColumns().add(new TableColumn<>("Name"));
    return table;
  }

  @AfterEach
  void uninstall() {
    interact(theme::uninstall);
  }

  @Test
  void lightBecomesDarkAtRunTime() {
    interact(theme::install);
    assertTrue(brightness() > 0.9, "light");
    interact(() -> theme.setMode(Theme.Mode.DARK));
    assertTrue(brightness() < 0.2, "dark");
  }

  @Test
  void rowsAreCompactAndGrowWithTheLetters() {
    interact(theme::install);
    assertEquals(28, rowHeight(), 1);
    interact(() -> theme.setScale(1.5));
    assertEquals(42, rowHeight(), 1);
    assertThrows(IllegalArgumentException.class, () -> theme.setScale(9));
  }

  @Test
  void dressingTwiceAddsNothing() {
    interact(theme::install);
    int sheets = stage.getScene().getStylesheets().size();
    interact(() -> theme.setScale(1.25));
    assertEquals(sheets, stage.getScene().getStylesheets().size());
  }

  @Test
  void bothLooksHaveTheSameTokens() throws IOException {
    assertEquals(tokens("tokens-light.css"), tokens("tokens-dark.css"));
  }

  private double brightness() {
    return ((Color) table.getBackground().getFills().get(0).getFill()).getBrightness();
  }

  private double rowHeight() {
    interact(() -> table.getScene().getRoot().applyCss());
    interact(table::layout);
    TableRow<?> row = lookup(".table-row-cell").queryAs(TableRow.class);
    return row.getHeight();
  }

  private static TreeSet<String> tokens(String file) throws IOException {
    try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream(file))) {
      TreeSet<String> names = new TreeSet<>();
      var found =
          Pattern.compile("(-crm-[a-z-]+):")
              .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (found.find()) {
        names.add(found.group(1));
      }
      return names;
    }
  }
}
