package com.aspcranes.crm.ui.audit;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.model.audit.AuditQuestion;
import com.aspcranes.crm.ui.control.online.OnlineModel;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.audit.AuditLine;
import com.aspcranes.crm.usecase.audit.SearchAudit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What was asked of the log, and the pages that came. */
final class AuditViewModel {
  /**
   * @param number a business number or id; empty for any record
   */
  record Asked(AuditQuestion question, String number) {}

  final OnlineModel<List<AuditLine>> firstPage;
  private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final SearchAudit search;
  private final Desk desk;

  /** What the background reads. */
  private volatile Asked asked = new Asked(AuditQuestion.ALL, "");

  AuditViewModel(SearchAudit search, Desk desk) {
    this.search = search;
    this.desk = desk;
    firstPage =
        new OnlineModel<>(
            desk.background(),
            desk.clock(),
            () -> search.run(asked.question(), asked.number(), null));
    firstPage.answerProperty().subscribe(this::begin);
  }

  Asked asked() {
    return asked;
  }

  void ask(Asked now) {
    asked = now;
    firstPage.refresh();
  }

  ObservableList<AuditLine> lines() {
    return lines;
  }

  /** There are older changes than those shown. */
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /** The next page, below those that are there. */
  void more(Consumer<Refusal> refused) {
    if (lines.isEmpty() || !more.get()) {
      return;
    }
    Asked now = asked;
    AuditEntry last = lines.get(lines.size() - 1).entry();
    more.set(false);
    desk.background()
        .run(() -> search.run(now.question(), now.number(), last))
        .onDone(
            outcome -> {
              if (now != asked) {
                return;
              }
              if (outcome instanceof Outcome.Done<List<AuditLine>> page) {
                lines.addAll(page.value());
                more.set(page.value().size() == SearchAudit.PAGE);
              } else if (outcome instanceof Outcome.Refused<List<AuditLine>> no) {
                more.set(true);
                refused.accept(no.refusal());
              }
            });
  }

  private void begin(@Nullable List<AuditLine> page) {
    if (page != null) {
      lines.setAll(page);
      more.set(page.size() == SearchAudit.PAGE);
    }
  }
}
