package com.aspcranes.crm.ui.control.form;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Prompts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Puts a refusal beside the field that it names, and the focus there. */
public final class FieldProblems {
  private final Map<String, FormField> fields = new LinkedHashMap<>();
  private final Messages messages;

  /**
   * @param form searched for its fields, whatever lies between
   */
  public FieldProblems(Parent form, Messages messages) {
    this.messages = messages;
    Nodes.visit(
        form,
        node -> {
          if (node instanceof FormField field && !field.getField().isEmpty()) {
            fields.put(field.getField(), field);
          }
        });
  }

  public void clear() {
    fields.values().forEach(field -> field.setProblem(null));
  }

  /**
   * @return false if the form has no such field: the refusal must be told elsewhere
   */
  public boolean show(Refusal refusal) {
    clear();
    FormField field = fields.get(refusal.field());
    if (field == null) {
      return false;
    }
    field.setProblem(text(refusal));
    Node input = field.getInput();
    if (input != null) {
      input.requestFocus();
    }
    return true;
  }

  /** Beside its field, or in a toast where the form has none. */
  public void tell(Refusal refusal, Prompts prompts) {
    if (!show(refusal)) {
      prompts.toast(messages.refusal(refusal));
    }
  }

  /** Marks the field a refusal names, and no other; leaves the focus where it is. */
  public void mark(@Nullable Refusal refusal) {
    clear();
    FormField field = refusal == null ? null : fields.get(refusal.field());
    if (refusal != null && field != null) {
      field.setProblem(text(refusal));
    }
  }

  /** In words that need no field beside them: what the field is called, and what is wrong. */
  public String sentence(Refusal refusal) {
    FormField field = fields.get(refusal.field());
    return field == null
        ? messages.refusal(refusal)
        : messages.text("form.problem", field.getLabel(), text(refusal));
  }

  private String text(Refusal refusal) {
    return messages.text(refusal.key(), refusal.args().toArray());
  }
}
