package com.aspcranes.crm.ui.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.office.AccountCalls;
import com.aspcranes.crm.server.office.AuditCalls;
import com.aspcranes.crm.store.names.RecordNames;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.audit.AuditScreens;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.audit.AuditedChange;
import com.aspcranes.crm.usecase.audit.ExportAudit;
import com.aspcranes.crm.usecase.audit.SearchAudit;
import com.aspcranes.crm.usecase.audit.VerifySeal;
import com.aspcranes.crm.usecase.online.OnlineCall;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

class AuditScreenTest extends AdminFxTest {
  @Override
  void register(ServerPool pool, OnlineCall online) {
    AuditCalls calls = new AuditCalls(pool);
    SearchAudit search = new SearchAudit(online, calls, new RecordNames(store));
    new AuditScreens(
            test.desk,
            new OfficeQueries(store),
            new AuditScreens.Acts(search, new ExportAudit(search), new VerifySeal(online, calls)))
        .register();
  }

  @Test
  void aChangeIsShownBeforeAndAfterInWords() throws Exception {
    String token = office.meera.tokens().access();
    new AccountCalls(office.pool).setRole(token, office.asha, "operations_manager");
    office.database.execute("select audit.seal()");
    audit();
    eventually(() -> table().getItems().get(0).entry().recordId().equals(office.asha));
    interact(() -> table().getSelectionModel().selectFirst());
    eventually(() -> changes().getItems().size() == 1);
    assertEquals("role", changes().getItems().get(0).column());
    pictures("audit", () -> !changes().getItems().isEmpty());
    eventually(() -> lookup("Dispatcher").tryQuery().isPresent());
    press("#audit-verify");
    eventually(() -> text("#audit-verdict").startsWith("As it was written"));
    interact(() -> open(Locale.forLanguageTag("hi")));
    audit();
    interact(() -> table().getSelectionModel().selectFirst());
    pictures("audit-hi", () -> !changes().getItems().isEmpty());
  }

  @Test
  void pagesFollowEachOtherAndAreExportedWhole() throws Exception {
    office.database.execute(
        "insert into crm.customers (name, type, phone) select '=cmd ' || n, 'other', null"
            + " from generate_series(1, 450) n");
    audit();
    eventually(() -> table().getItems().size() == SearchAudit.PAGE);
    press("#audit-more");
    eventually(() -> table().getItems().size() == 2 * SearchAudit.PAGE);
    press("#audit-more");
    eventually(() -> table().getItems().size() == 453);
    assertTrue(lookup("#audit-more").query().isDisabled());
    Path file = Files.createTempFile("audit", ".csv");
    test.prompts.answer(file.toString());
    press("#audit-export");
    eventually(() -> test.prompts.heard.contains("453 changes exported"));
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.get(0).contains("\"Person\""), lines.get(0));
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("\"'=cmd 1\"")), "no formula gets out");
  }

  @Test
  void anUnknownNumberIsSaidInWords() throws Exception {
    audit();
    interact(
        () ->
            lookup("#audit-number").queryAs(javafx.scene.control.TextField.class).setText("JOB-9"));
    press("#audit-search");
    eventually(
        () ->
            lookup("No record of this number is known on this desk: JOB-9").tryQuery().isPresent()
                || lookup(".online-bar .label").queryAll().stream()
                    .anyMatch(node -> node.toString().contains("JOB-9")));
  }

  private void audit() throws Exception {
    go(new Places.AuditPlace());
    eventually(() -> lookup("#table").tryQuery().isPresent() && !table().getItems().isEmpty());
  }

  @SuppressWarnings("unchecked")
  private TableView<AuditLine> table() {
    return (TableView<AuditLine>) lookup("#table").query();
  }

  @SuppressWarnings("unchecked")
  private TableView<AuditedChange> changes() {
    return (TableView<AuditedChange>) lookup("#audit-changes").query();
  }
}
