package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.ui.fx.Asking;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A password of one's own, typed twice; with the present one, if the person has to show it. */
final class PasswordViewModel {
  final StringProperty old = new SimpleStringProperty("");
  final StringProperty fresh = new SimpleStringProperty("");
  final StringProperty again = new SimpleStringProperty("");
  final boolean asksOld;

  private final Asking asking;
  private final BiFunction<String, String, Outcome<Boolean>> door;
  private final Runnable chosen;

  /**
   * @param door gets the present password, or an empty one if it is not asked for, and the new one;
   *     runs in the background
   */
  PasswordViewModel(
      Asking asking,
      boolean asksOld,
      BiFunction<String, String, Outcome<Boolean>> door,
      Runnable chosen) {
    this.asking = asking;
    this.asksOld = asksOld;
    this.door = door;
    this.chosen = chosen;
  }

  Asking asking() {
    return asking;
  }

  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () ->
            !asking.workingProperty().get()
                && !(asksOld && old.get().isEmpty())
                && !fresh.get().isEmpty()
                && !again.get().isEmpty(),
        asking.workingProperty(),
        old,
        fresh,
        again);
  }

  void change() {
    if (!ready().get()) {
      return;
    }
    if (!fresh.get().equals(again.get())) {
      asking.object("signin.new.differ");
      return;
    }
    String present = old.get();
    String wanted = fresh.get();
    asking.ask(
        () -> door.apply(present, wanted),
        changed -> {
          old.set("");
          fresh.set("");
          again.set("");
          chosen.run();
        });
  }
}
