package com.aspcranes.crm.ui.quote.editor;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.quote.words.DayText;
import com.aspcranes.crm.ui.quote.words.QuoteWords;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Ties the fields of a form to the draft, each by the column name it carries. */
final class DraftFields {
  private final QuoteEditorViewModel model;
  private final Messages messages;
  private final List<Tie> ties = new ArrayList<>();

  private record Tie(Field field, FormField box, Consumer<String> show) {}

  DraftFields(QuoteEditorViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    model.draftProperty().subscribe(draft -> show(draft));
    model.refusalProperty().subscribe(this::tell);
  }

  /** Ties every {@link FormField} below a node. */
  void tie(Parent form) {
    for (Node child : form.getChildrenUnmodifiable()) {
      if (child instanceof FormField box) {
        Field.of(box.getField()).ifPresent(field -> tie(field, box));
      } else if (child instanceof Parent parent) {
        tie(parent);
      }
    }
  }

  private void tie(Field field, FormField box) {
    Node input = box.getInput();
    Tie tie = new Tie(field, box, show(field, input));
    ties.add(tie);
    tie.show.accept(model.draft().text(field));
  }

  private Consumer<String> show(Field field, @Nullable Node input) {
    if (input instanceof TextInputControl text) {
      text.textProperty().subscribe((was, typed) -> model.set(field, typed == null ? "" : typed));
      return value -> {
        if (!value.equals(text.getText())) {
          text.setText(value);
        }
      };
    }
    if (input instanceof DatePicker date) {
      date.setConverter(new DayText(messages.locale()));
      date.valueProperty()
          .subscribe((was, day) -> model.set(field, day == null ? "" : day.toString()));
      return value -> date.setValue(value.isEmpty() ? null : LocalDate.parse(value));
    }
    if (input instanceof CheckBox box) {
      box.selectedProperty().subscribe((was, on) -> model.set(field, on.toString()));
      return value -> box.setSelected(Boolean.parseBoolean(value));
    }
    if (input instanceof ComboBox<?> any) {
      @SuppressWarnings("unchecked")
      ComboBox<String> codes = (ComboBox<String>) any;
      QuoteWords.fill(codes, field, messages);
      codes
          .valueProperty()
          .subscribe(
              (was, code) -> {
                if (code != null) {
                  model.set(field, code);
                }
              });
      return codes::setValue;
    }
    throw new IllegalArgumentException(field + " has an input nobody knows: " + input);
  }

  private void show(QuoteDraft draft) {
    ties.forEach(tie -> tie.show.accept(draft.text(tie.field)));
  }

  private void tell(@Nullable Refusal refusal) {
    for (Tie tie : ties) {
      boolean named = refusal != null && Objects.equals(refusal.field(), tie.field.column());
      tie.box.setProblem(named ? messages.refusal(Objects.requireNonNull(refusal)) : null);
    }
  }
}
