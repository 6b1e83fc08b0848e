package com.aspcranes.crm.ui.audit;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.audit.AuditQuestion;
import com.aspcranes.crm.model.audit.SealCheck;
import com.aspcranes.crm.rules.permission.Act;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.office.UserName;
import com.aspcranes.crm.ui.control.form.Choices;
import com.aspcranes.crm.ui.control.form.Days;
import com.aspcranes.crm.ui.control.list.ChoiceChip;
import com.aspcranes.crm.ui.control.list.Columns;
import com.aspcranes.crm.ui.control.online.KeptSelection;
import com.aspcranes.crm.ui.control.online.OnlinePane;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Prompts.FileKind;
import com.aspcranes.crm.usecase.audit.AuditLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The log of changes: asked by person, record, time and act. */
final class AuditController {
  private static final String ANY = "";
  private static final List<String> OPERATIONS =
      List.of("jobs", "job_equipment", "job_operator", "equipment", "operators");
  private static final List<String> ALL_TABLES =
      List.of(
          "customers",
          "contacts",
          "leads",
          "deals",
          "quotations",
          "jobs",
          "job_equipment",
          "job_operator",
          "resource_blocks",
          "equipment",
          "operators",
          "documents",
          "site_assessments",
          "services",
          "quotation_templates",
          "settings",
          "users",
          "overrules",
          "activities",
          "yards");

  private final AuditViewModel model;
  private final AuditChangeController change;
  private final OfficeQueries office;
  private final AuditScreens.Acts acts;
  private final Desk desk;
  private final AuditWords words;

  @FXML private OnlinePane online;
  @FXML private ComboBox<@Nullable UserName> person;
  @FXML private ChoiceChip<String> kind;
  @FXML private ChoiceChip<String> act;
  @FXML private TextField number;
  @FXML private DatePicker from;
  @FXML private DatePicker to;
  @FXML private TableView<AuditLine> table;
  @FXML private TableColumn<AuditLine, Instant> when;
  @FXML private TableColumn<AuditLine, String> who;
  @FXML private TableColumn<AuditLine, String> what;
  @FXML private TableColumn<AuditLine, String> of;
  @FXML private TableColumn<AuditLine, String> record;
  @FXML private TableColumn<AuditLine, String> columns;
  @FXML private Button more;
  @FXML private HBox sealing;
  @FXML private ComboBox<YearMonth> month;
  @FXML private Label verdict;

  AuditController(
      AuditViewModel model,
      AuditChangeController change,
      OfficeQueries office,
      AuditScreens.Acts acts,
      Desk desk) {
    this.model = model;
    this.change = change;
    this.office = office;
    this.acts = acts;
    this.desk = desk;
    this.words = new AuditWords(desk.messages(), desk.zone());
  }

  @FXML
  private void initialize() {
    Messages messages = desk.messages();
    boolean everything = desk.may(Act.MANAGE_USERS);
    kind.fill(
        withAny(everything ? ALL_TABLES : OPERATIONS),
        code -> code.equals(ANY) ? messages.text("audit.any.kind") : words.kind(code));
    act.fill(
        withAny(List.of("create", "update", "delete")),
        code -> code.equals(ANY) ? messages.text("audit.any.act") : words.act(code));
    Days.write(from, messages.locale());
    Days.write(to, messages.locale());
    Columns.moment(when, desk, line -> line.entry().at());
    Columns.text(who, words::person);
    Columns.chip(
        what,
        line -> words.act(line.entry().action()),
        line -> AuditWords.style(line.entry().action()));
    Columns.text(of, line -> words.kind(line.entry().table()));
    Columns.text(record, words::record);
    Columns.text(columns, words::columns);
    KeptSelection.show(table, model.lines(), line -> line.entry().id(), change::show);
    VBox nothing = new VBox(new Label(messages.text("audit.nothing")));
    nothing.getStyleClass().add("list-placeholder");
    nothing.setAlignment(Pos.CENTER);
    table.setPlaceholder(nothing);
    change.onHistory(this::historyOf);
    more.disableProperty().bind(model.moreProperty().not());
    sealing.setVisible(everything);
    sealing.setManaged(everything);
    fillMonths();
    desk.background().run(() -> office.users().values()).onDone(this::fillPeople);
    number.setOnAction(enter -> search());
    online.follow(model.firstPage, desk);
    search();
  }

  private static List<String> withAny(List<String> codes) {
    List<String> all = new ArrayList<>(List.of(ANY));
    all.addAll(codes);
    return all;
  }

  private void fillPeople(Collection<UserName> people) {
    List<@Nullable UserName> all = new ArrayList<>(people);
    all.add(0, null);
    Choices.fill(
        person,
        all,
        user -> user == null ? desk.messages().text("audit.any.person") : user.displayName());
    person.setValue(null);
  }

  private void fillMonths() {
    YearMonth now = YearMonth.from(desk.clock().instant().atZone(desk.zone()));
    DateTimeFormatter format = DateTimeFormatter.ofPattern("LLLL yyyy", desk.messages().locale());
    Choices.fill(
        month,
        IntStream.range(0, 36).mapToObj(now::minusMonths).toList(),
        one -> one == null ? "" : format.format(one));
    month.setValue(now);
  }

  @FXML
  private void search() {
    UserName by = person.getValue();
    model.ask(
        new AuditViewModel.Asked(
            new AuditQuestion(
                by == null ? null : by.uid(),
                chosen(kind),
                null,
                chosen(act),
                start(from.getValue()),
                start(to.getValue() == null ? null : to.getValue().plusDays(1))),
            number.getText().strip()));
  }

  @FXML
  private void clear() {
    clearFilters();
    number.clear();
    search();
  }

  private void historyOf(AuditLine line) {
    clearFilters();
    number.setText(line.entry().recordId());
    search();
  }

  private void clearFilters() {
    person.setValue(null);
    kind.clear();
    act.clear();
    from.setValue(null);
    to.setValue(null);
  }

  private static @Nullable String chosen(ChoiceChip<String> chip) {
    String code = chip.value();
    return code == null || code.equals(ANY) ? null : code;
  }

  private @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(desk.zone()).toInstant();
  }

  @FXML
  private void more() {
    model.more(refusal -> desk.prompts().toast(desk.messages().refusal(refusal)));
  }

  @FXML
  private void export() {
    AuditViewModel.Asked asked = model.asked();
    desk.prompts()
        .chooseTarget(
            desk.messages().text("audit.export"),
            "audit.csv",
            new FileKind(desk.messages().text("audit.export.kind"), List.of("*.csv")))
        .ifPresent(
            path ->
                desk.background()
                    .run(
                        () ->
                            acts.export()
                                .run(
                                    path,
                                    asked.question(),
                                    asked.number(),
                                    words.head(),
                                    words::rows))
                    .onDone(this::exported));
  }

  private void exported(Outcome<Integer> outcome) {
    desk.prompts()
        .toast(
            outcome instanceof Outcome.Refused<Integer> refused
                ? desk.messages().refusal(refused.refusal())
                : desk.messages()
                    .text("audit.exported", ((Outcome.Done<Integer>) outcome).value()));
  }

  @FXML
  private void verify() {
    YearMonth wanted = month.getValue();
    verdict.setText(desk.messages().text("audit.verifying"));
    desk.background().run(() -> acts.verify().run(wanted)).onDone(this::verified);
  }

  private void verified(Outcome<SealCheck> outcome) {
    verdict.getStyleClass().setAll("label");
    if (outcome instanceof Outcome.Refused<SealCheck> refused) {
      verdict.setText(desk.messages().refusal(refused.refusal()));
    } else if (outcome instanceof Outcome.Done<SealCheck> done) {
      SealCheck check = done.value();
      String key = check.ok() ? "audit.verdict.ok" : "audit.verdict.broken";
      String late =
          check.unsealedLate() > 0 ? " " + desk.messages().text("audit.verdict.late") : "";
      verdict.getStyleClass().add(check.ok() ? "verdict-ok" : "verdict-broken");
      verdict.setText(
          desk.messages()
                  .text(
                      key,
                      IndianNumbers.group(check.sealed()),
                      IndianNumbers.group(check.problems()),
                      IndianNumbers.group(check.unsealed()))
              + late);
    }
  }
}
