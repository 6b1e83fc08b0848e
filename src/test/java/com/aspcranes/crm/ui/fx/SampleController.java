package com.aspcranes.crm.ui.fx;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** Stands for any controller; its view lies beside it among the test resources. */
public final class SampleController {
  @FXML Label name;

  final String given;

  SampleController(String given) {
    this.given = given;
  }
}
