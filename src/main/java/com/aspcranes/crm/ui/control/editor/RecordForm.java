package com.aspcranes.crm.ui.control.editor;

import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.control.form.Nodes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/** Ties the inputs of a form to the parts of a draft by their names: fx:id is the part's name. */
final class RecordForm<D extends Record> {
  private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

  private final EditorModel<?, D> model;
  private final RecordParts<D> parts;
  private final Map<String, Property<@Nullable Object>> values = new LinkedHashMap<>();
  private final Map<String, Node> inputs = new LinkedHashMap<>();
  private final Map<String, FormField> fields = new HashMap<>();

  /** True while the form is set, so that setting it is no typing. */
  private boolean filling;

  /**
   * @param tied parts that the screen shows in its own way
   * @throws IllegalArgumentException if a part has no input of its name
   */
  RecordForm(
      EditorModel<?, D> model,
      Class<D> shape,
      Parent form,
      Map<String, ? extends Property<?>> tied) {
    this.model = model;
    this.parts = new RecordParts<>(shape);
    Nodes.visit(form, this::gather);
    for (String part : parts.names()) {
      Property<?> own = tied.get(part);
      values.put(part, own != null ? any(own) : value(part));
    }
    values.forEach((part, value) -> value.subscribe(now -> typed(part, now)));
    model.draftProperty().subscribe(this::fill);
  }

  /** A day that was typed but not entered yet counts as entered. */
  void commit() {
    for (Node input : inputs.values()) {
      if (input instanceof DatePicker picker && picker.isEditable()) {
        picker.commitValue();
      }
    }
  }

  void setLocked(boolean locked) {
    for (Node input : inputs.values()) {
      input.pseudoClassStateChanged(LOCKED, locked);
      if (input instanceof TextInputControl text) {
        text.setEditable(!locked);
      } else {
        input.setDisable(locked);
      }
    }
  }

  /** What a part is called on the form. */
  String label(String part) {
    FormField field = fields.get(part);
    return field == null ? part : field.getLabel();
  }

  @Nullable String column(String part) {
    FormField field = fields.get(part);
    return field == null ? null : field.getField();
  }

  void focusFirst() {
    inputs.values().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void gather(Node node) {
    if (node instanceof FormField field && field.getInput() != null) {
      String id = field.getInput().getId();
      if (id != null) {
        fields.put(id, field);
      }
    }
    if (node.getId() != null && parts.names().contains(node.getId())) {
      inputs.put(node.getId(), node);
    }
  }

  private Property<@Nullable Object> value(String part) {
    Node input = inputs.get(part);
    if (input instanceof TextInputControl text) {
      return any(text.textProperty());
    }
    if (input instanceof ComboBoxBase<?> box) {
      return any(box.valueProperty());
    }
    if (input instanceof CheckBox box) {
      return any(box.selectedProperty());
    }
    if (input instanceof ToggleButton button) {
      return any(button.selectedProperty());
    }
    throw new IllegalArgumentException("the form has no input for " + part);
  }

  /** The value's type is that of the part, which {@link RecordParts} checks. */
  @SuppressWarnings("unchecked")
  private static Property<@Nullable Object> any(Property<?> property) {
    return (Property<@Nullable Object>) property;
  }

  private void typed(String part, @Nullable Object now) {
    if (!filling) {
      boolean text = parts.type(part) == String.class;
      model.type(part, text && now == null ? "" : now);
    }
  }

  private void fill(D draft) {
    filling = true;
    values.forEach(
        (part, value) -> {
          Object wanted = parts.get(draft, part);
          boolean none = "".equals(wanted) && inputs.get(part) instanceof ComboBoxBase<?>;
          if (!Objects.equals(none ? null : wanted, value.getValue())) {
            value.setValue(none ? null : wanted);
          }
        });
    filling = false;
  }
}
