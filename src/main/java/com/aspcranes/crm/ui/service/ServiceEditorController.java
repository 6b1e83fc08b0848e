package com.aspcranes.crm.ui.service;

import com.aspcranes.crm.model.quote.Service;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.ui.control.editor.EditorModel;
import com.aspcranes.crm.ui.control.editor.EditorPane;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.FormField;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Screen;
import com.aspcranes.crm.usecase.offering.ServiceCheck;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;

/** The form of one service. */
final class ServiceEditorController {
  private final EditorModel<Service, ServiceDraft> model;
  private final Desk desk;

  @FXML private EditorPane pane;
  @FXML private ComboBox<String> category;
  @FXML private ComboBox<String> unit;
  @FXML private FormField price;

  ServiceEditorController(EditorModel<Service, ServiceDraft> model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    Choices.fill(
        category, ServiceCheck.CATEGORIES, code -> ServiceWords.category(desk.messages(), code));
    Choices.fill(unit, ServiceCheck.UNITS, code -> ServiceWords.unit(desk.messages(), code));
    price.setVisible(desk.may(Act.SEE_SERVICE_PRICES));
    pane.show(model, desk);
  }

  Screen screen() {
    return pane.screen(model);
  }
}
