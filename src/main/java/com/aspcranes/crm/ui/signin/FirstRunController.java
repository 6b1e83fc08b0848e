package com.aspcranes.crm.ui.signin;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The first page anybody sees: connect to the company, or look around in a demo. */
final class FirstRunController {
  private final FirstRunViewModel model;
  private final Languages languages;
  private final DemoWish demo;
  private final boolean formFirst;

  @FXML private HBox brand;
  @FXML private VBox choices;
  @FXML private VBox starting;
  @FXML private Label demoProblem;
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
  FirstRunController(
      FirstRunViewModel model, DemoWish demo, Languages languages, boolean formFirst) {
    this.model = model;
    this.languages = languages;
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
    brand.getChildren().add(languages.node());
    working.visibleProperty().bind(model.asking().workingProperty());
    Shown.problem(problem, model.asking());
    reached.textProperty().bind(model.reachedProperty());
    Shown.when(model.reachedProperty().isNotEmpty(), reached);
    Shown.problem(demoProblem, demo.asking());
    Shown.when(demo.asking().workingProperty(), starting);
    demo.asking().workingProperty().addListener((at, was, now) -> turn(false));
    turn(formFirst);
  }

  @FXML
  void connect() {
    turn(true);
    host.requestFocus();
  }

  @FXML
  void demo() {
    demo.grant();
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
    Shown.when(!toForm && !demo.asking().workingProperty().get(), choices);
    Shown.when(toForm, form);
  }
}
