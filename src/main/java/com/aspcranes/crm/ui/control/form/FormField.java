package com.aspcranes.crm.ui.control.form;

import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A labelled input with room for what is wrong with it. */
@DefaultProperty("input")
public final class FormField extends VBox {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Label label = new Label();
  private final Label problem = new Label();
  private final ObjectProperty<@Nullable Node> input = new SimpleObjectProperty<>();
  private String field = "";

  public FormField() {
    getStyleClass().add("form-field");
    label.getStyleClass().add("form-label");
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    problem.setVisible(false);
    problem.managedProperty().bind(problem.visibleProperty());
    getChildren().addAll(label, problem);
  }

  public void setInput(@Nullable Node node) {
    input.set(node);
    getChildren().setAll(label, problem);
    if (node != null) {
      getChildren().add(1, node);
      label.setLabelFor(node);
      if (node instanceof Region region) {
        region.setMaxWidth(Double.MAX_VALUE);
      }
    }
  }

  public @Nullable Node getInput() {
    return input.get();
  }

  public void setLabel(String text) {
    label.setText(text);
  }

  public String getLabel() {
    return label.getText();
  }

  /** The column name by which a refusal names this field. */
  public void setField(String name) {
    field = name;
  }

  public String getField() {
    return field;
  }

  /** Says what is wrong; null takes it back. */
  public void setProblem(@Nullable String text) {
    problem.setText(text);
    problem.setVisible(text != null);
    pseudoClassStateChanged(REFUSED, text != null);
    Node node = input.get();
    if (node != null) {
      node.pseudoClassStateChanged(REFUSED, text != null);
      node.setAccessibleHelp(text);
    }
  }

  public @Nullable String getProblem() {
    return problem.isVisible() ? problem.getText() : null;
  }
}
