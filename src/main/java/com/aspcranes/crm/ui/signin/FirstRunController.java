package com.aspcranes.crm.ui.signin;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The first page anybody sees: connect to the company, or look around in a demo. */
final class FirstRunController {
  private final FirstRunViewModel model;
  private final Runnable demo;
  private final boolean formFirst;

  @FXML private VBox choices;
  @FXML private VBox form;
  @FXML private Button connect;
  @FXML private TextField host;
  @FXML private TextField port;
  @FXML private TextField database;
  @FXML private TextField user;
  @FXML private PasswordField password;
  @FXML private CheckBox tls;
  @FXML private TextField rootCertificate;
  @FXML private Label problem;
  @FXML private Label reached;
  @FXML private Button test;
  @FXML private Button keep;
  @FXML private ProgressIndicator working;

  /**
   * @param formFirst skips the choice: the person came to change the server
   */
  FirstRunController(FirstRunViewModel model, Runnable demo, boolean formFirst) {
    this.model = model;
    this.demo = demo;
    this.formFirst = formFirst;
  }

  @FXML
  void initialize() {
    host.textProperty().bindBidirectional(model.host);
    port.textProperty().bindBidirectional(model.port);
    database.textProperty().bindBidirectional(model.database);
    user.textProperty().bindBidirectional(model.user);
    password.textProperty().bindBidirectional(model.password);
    tls.selectedProperty().bindBidirectional(model.tls);
    rootCertificate.textProperty().bindBidirectional(model.rootCertificate);
    rootCertificate.disableProperty().bind(tls.selectedProperty().not());
    test.disableProperty().bind(model.ready().not());
    keep.disableProperty().bind(model.ready().not());
    working.visibleProperty().bind(model.workingProperty());
    problem.textProperty().bind(model.problemProperty());
    show(problem, model.problemProperty().isNotEmpty());
    reached.textProperty().bind(model.reachedProperty());
    show(reached, model.reachedProperty().isNotEmpty());
    turn(formFirst);
  }

  @FXML
  void connect() {
    turn(true);
    host.requestFocus();
  }

  @FXML
  void demo() {
    demo.run();
  }

  @FXML
  void back() {
    turn(false);
    connect.requestFocus();
  }

  @FXML
  void test() {
    model.test();
  }

  @FXML
  void keep() {
    model.keep();
  }

  private void turn(boolean toForm) {
    choices.setVisible(!toForm);
    choices.setManaged(!toForm);
    form.setVisible(toForm);
    form.setManaged(toForm);
  }

  private static void show(Node node, ObservableBooleanValue when) {
    node.visibleProperty().bind(Bindings.createBooleanBinding(when::get, when));
    node.managedProperty().bind(node.visibleProperty());
  }
}
