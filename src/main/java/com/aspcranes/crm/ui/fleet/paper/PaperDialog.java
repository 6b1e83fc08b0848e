package com.aspcranes.crm.ui.fleet.paper;

import com.aspcranes.crm.model.fleet.Document;
import com.aspcranes.crm.model.office.FileOwner;
import com.aspcranes.crm.model.office.FileSlot;
import com.aspcranes.crm.rules.validation.PaperCheck;
import com.aspcranes.crm.ui.control.files.FilesStrip;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.form.FormDialog;
import com.aspcranes.crm.ui.fleet.words.PaperWords;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;

/** Asks for a paper: a new one, or what was renewed of one. */
final class PaperDialog {
  private final Desk desk;
  private final PaperActs acts;
  private final ComboBox<String> kind = new ComboBox<>();
  private final TextField number = new TextField();
  private final DatePicker issuedOn = new DatePicker();
  private final DatePicker expiresOn = new DatePicker();
  private final CheckBox lasting = new CheckBox();
  private final CheckBox blocksDispatch = new CheckBox();

  PaperDialog(Desk desk, PaperActs acts) {
    this.desk = desk;
    this.acts = acts;
  }

  /**
   * @param paper says whose it is; without an id it is still to be filed
   */
  void ask(Document paper, String owner) {
    boolean fresh = paper.id == null;
    fill(paper, fresh);
    String key = fresh ? "fleet.paper.new" : "fleet.paper.change";
    FormDialog dialog = new FormDialog(desk, key, "form.save");
    dialog.titled(desk.messages().text(key, owner));
    dialog.pair(
        dialog.labelled("kind", "fleet.paper.kind", kind),
        dialog.labelled("number", "fleet.paper.number", number));
    dialog.pair(
        dialog.labelled("issued_on", "fleet.paper.issued_on", issuedOn),
        dialog.labelled("expires_on", "fleet.paper.expires_on", expiresOn));
    dialog.node(lasting).node(blocksDispatch);
    if (!fresh) {
      FilesStrip scan = new FilesStrip();
      scan.begin(desk, acts.filing());
      scan.show(new FileOwner(FileSlot.PAPER_SCAN, paper.id), true);
      dialog.node(scan);
      dialog.otherwise(
          "fleet.paper.remove", () -> desk.undos().run(() -> acts.save().remove(paper.id)));
    }
    dialog.onAccept(
        () -> draft().over(paper),
        wanted -> acts.save().run(fresh ? null : paper, wanted),
        id -> {});
    dialog.show();
  }

  private void fill(Document paper, boolean fresh) {
    List<String> kinds = paper.equipmentId != null ? PaperCheck.OF_CRANES : PaperCheck.OF_CREWS;
    PaperWords words = new PaperWords(desk);
    Choices.fill(kind, kinds, words::kind);
    kind.setId("paper-kind");
    number.setId("paper-number");
    issuedOn.setId("paper-issued");
    expiresOn.setId("paper-expires");
    lasting.setText(desk.messages().text("fleet.paper.never_expires"));
    blocksDispatch.setText(desk.messages().text("fleet.paper.blocks_dispatch"));
    Days.write(issuedOn, desk.messages().locale());
    Days.write(expiresOn, desk.messages().locale());
    expiresOn.disableProperty().bind(lasting.selectedProperty());
    kind.setValue(fresh ? kinds.get(0) : paper.kind);
    number.setText(Objects.requireNonNullElse(paper.number, ""));
    issuedOn.setValue(paper.issuedOn);
    expiresOn.setValue(paper.expiresOn);
    lasting.setSelected(!fresh && paper.expiresOn == null);
    blocksDispatch.setSelected(paper.blocksDispatch);
  }

  private PaperDraft draft() {
    return new PaperDraft(
        kind.getValue(),
        number.getText(),
        issuedOn.getValue(),
        expiresOn.getValue(),
        lasting.isSelected(),
        blocksDispatch.isSelected());
  }
}
