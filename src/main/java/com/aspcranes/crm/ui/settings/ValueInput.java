package com.aspcranes.crm.ui.settings;

import com.aspcranes.crm.rules.setting.SettingKey;
import com.aspcranes.crm.rules.setting.SettingKind;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The input that fits a setting.
 *
 * @param typed reads it, as {@link SettingKey} has values
 */
record ValueInput(Node node, Supplier<List<String>> typed) {

  /** Begins with a value; an empty one leaves the input blank. */
  static ValueInput of(SettingKey key, List<String> value, SettingWords words) {
    if (key.kind() == SettingKind.CHOICE) {
      return choice(key, value, words);
    }
    if (key.kind() == SettingKind.LINES) {
      return lines(value);
    }
    return key.kind() == SettingKind.PARTS ? parts(key, value, words) : single(key, value, words);
  }

  private static ValueInput choice(SettingKey key, List<String> value, SettingWords words) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("setting-input");
    box.setMaxWidth(Double.MAX_VALUE);
    Choices.fill(box, key.options(), code -> code == null ? "" : words.option(key, code));
    box.setValue(value.isEmpty() ? null : value.get(0));
    return new ValueInput(box, () -> List.of(Objects.requireNonNullElse(box.getValue(), "")));
  }

  private static ValueInput lines(List<String> value) {
    TextArea area = new TextArea(String.join("\n", value));
    area.setId("setting-input");
    area.setPrefRowCount(4);
    return new ValueInput(area, () -> area.getText().lines().toList());
  }

  private static ValueInput parts(SettingKey key, List<String> value, SettingWords words) {
    VBox box = new VBox();
    box.getStyleClass().add("side-pane");
    List<TextField> fields = new ArrayList<>();
    for (int i = 0; i < key.options().size(); i++) {
      TextField field = new TextField(i < value.size() ? value.get(i) : "");
      field.setId("setting-" + key.options().get(i));
      fields.add(field);
      FormField labelled = new FormField();
      labelled.setLabel(words.part(key.options().get(i)));
      labelled.setInput(field);
      box.getChildren().add(labelled);
    }
    return new ValueInput(box, () -> fields.stream().map(TextField::getText).toList());
  }

  private static ValueInput single(SettingKey key, List<String> value, SettingWords words) {
    TextField field = new TextField(value.isEmpty() ? "" : value.get(0));
    field.setId("setting-input");
    HBox.setHgrow(field, Priority.ALWAYS);
    if (key.kind().isNumber()) {
      field.setAlignment(Pos.CENTER_RIGHT);
    }
    String unit = words.unit(key);
    HBox row = unit.isEmpty() ? new HBox(field) : new HBox(8, field, new Label(unit));
    row.setAlignment(Pos.CENTER_LEFT);
    return new ValueInput(row, () -> List.of(field.getText()));
  }
}
