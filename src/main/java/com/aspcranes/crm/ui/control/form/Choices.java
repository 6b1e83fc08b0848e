package com.aspcranes.crm.ui.control.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Boxes to pick a code from, shown by its word. */
public final class Choices {
  private Choices() {}

  /** The codes in their order; a code of a newer program that is no choice shows as it is. */
  public static <T> void fill(
      ComboBox<T> box, List<T> codes, Function<? super @Nullable T, String> word) {
    box.getItems().setAll(codes);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T code) {
            return word.apply(code);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getValue();
          }
        });
  }
}
