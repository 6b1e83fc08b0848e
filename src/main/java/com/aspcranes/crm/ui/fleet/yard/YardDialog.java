package com.aspcranes.crm.ui.fleet.yard;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Yard;
import com.aspcranes.crm.ui.control.form.FormDialog;
import com.aspcranes.crm.ui.control.form.Typed;
import com.aspcranes.crm.ui.nav.Desk;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Asks for a yard: a new one, or what was changed of one. */
final class YardDialog {
  private final Desk desk;
  private final YardActs acts;
  private final TextField name = new TextField();
  private final TextArea address = new TextArea();
  private final TextField latitude = new TextField();
  private final TextField longitude = new TextField();
  private final CheckBox active = new CheckBox();

  YardDialog(Desk desk, YardActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  /**
   * @param seen null for a new one
   */
  void ask(@Nullable Yard seen) {
    if (seen != null) {
      fill(seen);
    }
    active.setSelected(seen == null || seen.active);
    active.setText(desk.messages().text("fleet.yard.active"));
    name.setId("yard-name");
    address.setPrefRowCount(3);
    FormDialog dialog = new FormDialog(desk, "fleet.yard.new", "form.save");
    if (seen != null) {
      dialog.titled(seen.name);
    }
    dialog.field("name", "fleet.yard.name", name);
    dialog.field("address", "fleet.yard.address", address);
    dialog.pair(
        dialog.labelled("latitude", "fleet.yard.latitude", latitude),
        dialog.labelled("longitude", "fleet.yard.longitude", longitude));
    dialog.node(active);
    dialog.onAccept(() -> wanted(seen), wanted -> acts.save().run(seen, wanted), id -> {});
    dialog.show();
  }

  private void fill(Yard yard) {
    name.setText(yard.name);
    address.setText(Objects.requireNonNullElse(yard.address, ""));
    latitude.setText(yard.latitude == null ? "" : yard.latitude.toPlainString());
    longitude.setText(yard.longitude == null ? "" : yard.longitude.toPlainString());
  }

  private Outcome<Yard> wanted(@Nullable Yard seen) {
    return degrees("latitude", latitude)
        .then(north -> degrees("longitude", longitude).map(east -> yard(seen, north, east)));
  }

  private Yard yard(@Nullable Yard seen, Optional<BigDecimal> north, Optional<BigDecimal> east) {
    Yard yard = new Yard();
    yard.id = seen == null ? Ids.next("yard") : seen.id;
    yard.name = name.getText().strip();
    yard.address = Typed.text(address.getText());
    yard.latitude = north.orElse(null);
    yard.longitude = east.orElse(null);
    yard.active = active.isSelected();
    if (seen != null) {
      yard.rowVersion = seen.rowVersion;
      yard.createdAt = seen.createdAt;
      yard.updatedAt = seen.updatedAt;
    }
    return yard;
  }

  private static Outcome<Optional<BigDecimal>> degrees(String field, TextField input) {
    String text = Typed.text(input.getText());
    if (text == null) {
      return Outcome.done(Optional.empty());
    }
    if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,6})?")) {
      return Outcome.refused(Refusal.of("refusal.number", field));
    }
    return Outcome.done(Optional.of(new BigDecimal(text)));
  }
}
