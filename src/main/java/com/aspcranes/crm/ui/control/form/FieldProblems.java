package com.aspcranes.crm.ui.control.form;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Prompts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts a refusal beside the field that it names, and the focus there. */
public final class FieldProblems {
  private final Map<String, FormField> fields = new LinkedHashMap<>();
  private final Messages messages;

  /**
   * @param form searched for its fields, whatever lies between
   */
  public FieldProblems(Parent form, Messages messages) {
    this.messages = messages;
    gather(form);
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
    field.setProblem(messages.text(refusal.key(), refusal.args().toArray()));
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

  private void gather(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof FormField field && !field.getField().isEmpty()) {
        fields.put(field.getField(), field);
      } else if (child instanceof javafx.scene.control.ScrollPane scroll
          && scroll.getContent() instanceof Parent content) {
        gather(content);
      } else if (child instanceof Parent inner) {
        gather(inner);
      }
    }
  }
}
