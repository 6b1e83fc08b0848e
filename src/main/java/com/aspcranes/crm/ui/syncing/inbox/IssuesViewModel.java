package com.aspcranes.crm.ui.syncing.inbox;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.ListPage;
import com.aspcranes.crm.store.issue.IssueChange;
import com.aspcranes.crm.store.issue.IssueFacts;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.store.issue.Rewrite;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.syncing.Resolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The inbox of what the server did not take, what to do about each, and what was done. */
final class IssuesViewModel {
  private final Desk desk;
  private final IssueQueries issues;
  private final InboxScreens.Acts acts;
  private final LiveList<IssueRow> rows = new LiveList<>(IssueRow::id);
  private final ObjectProperty<@Nullable IssueRow> selected = new SimpleObjectProperty<>();
  private final BooleanProperty settledShown = new SimpleBooleanProperty();
  private final ReadOnlyLongWrapper openCount = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final Map<IssueLine.Spot, String> rewritten = new LinkedHashMap<>();
  private final Requery<Fresh> requery;
  private volatile boolean wantsSettled;
  private final ReadOnlyObjectWrapper<IssueWords> words;

  private record Fresh(boolean settled, long openCount, List<IssueRow> rows, IssueFacts facts) {}

  IssuesViewModel(Desk desk, IssueQueries issues, Changes changes, InboxScreens.Acts acts) {
    this.desk = desk;
    this.issues = issues;
    this.acts = acts;
    this.words = new ReadOnlyObjectWrapper<>(new IssueWords(desk, IssueFacts.none()));
    this.requery =
        new Requery<>(
                desk.background(),
                this::load,
                this::show,
                again -> changes.subscribe(Set.of("issue", "users", "jobs", "outbox"), again))
            .onFault(fault -> failed.set(true));
    settledShown.addListener((at, was, now) -> turn(now));
    selected.addListener((at, was, now) -> forget(was, now));
  }

  ObservableList<IssueRow> rows() {
    return rows.items();
  }

  ObjectProperty<@Nullable IssueRow> selectedProperty() {
    return selected;
  }

  /** The settled ones are shown instead of those that wait. */
  BooleanProperty settledShownProperty() {
    return settledShown;
  }

  /** How many wait for a decision, whichever are shown. */
  ReadOnlyLongProperty openCountProperty() {
    return openCount.getReadOnlyProperty();
  }

  /** False until the first answer. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** The replica could not be read. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Fresh with each answer: names and present values may have changed. */
  ReadOnlyObjectProperty<IssueWords> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  Requery<?> requery() {
    return requery;
  }

  /** Texts of both can stand one below the other. */
  boolean canAppend(IssueRow issue) {
    return issue.isOpen() && issue.fact("append").filter("true"::equals).isPresent();
  }

  /** A booking is not repeated blindly, nor anything against a right. */
  boolean canReapply(IssueRow issue) {
    return issue.isOpen() && "stale".equals(issue.why()) && issue.command() == null;
  }

  /** Words a text anew, to be written when mine is written again. */
  void rewrite(IssueLine.Spot where, String text) {
    rewritten.put(where, text);
  }

  void resolve(Resolution how) {
    IssueRow issue = selected.get();
    if (issue != null) {
      List<Rewrite> rewrites =
          rewritten.entrySet().stream()
              .map(
                  each ->
                      new Rewrite(
                          each.getKey().table(),
                          each.getKey().id(),
                          each.getKey().column(),
                          each.getValue()))
              .toList();
      desk.undos().run(() -> acts.resolve().run(issue.id(), how, rewrites));
    }
  }

  /** Opens a settled issue again and takes back what settling it has written. */
  void reopen() {
    IssueRow issue = selected.get();
    if (issue != null) {
      desk.undos()
          .run(
              () -> acts.reopen().run(issue.id()),
              done -> desk.prompts().toast(desk.messages().text("syncing.reopened")),
              refusal -> desk.prompts().toast(desk.messages().refusal(refusal)));
    }
  }

  /** Where the record is shown; empty if it has no screen. */
  Optional<Place> record(IssueRow issue) {
    return issue.changes().stream().map(this::place).flatMap(Optional::stream).findFirst();
  }

  /** The job that has the crane or operator instead. */
  Optional<Place> otherJob(IssueRow issue) {
    return issue.fact("other_job_id").flatMap(id -> place("jobs", id));
  }

  /** What I wrote, to paste elsewhere. */
  String mine(IssueRow issue) {
    StringBuilder text = new StringBuilder();
    for (IssueLine line : words.get().lines(issue)) {
      text.append(line.field()).append(": ").append(line.wrote()).append('\n');
    }
    return text.toString();
  }

  private Optional<Place> place(IssueChange change) {
    return place(change.table(), change.id());
  }

  private Optional<Place> place(String table, String id) {
    return Places.ofRecord(table, id).filter(place -> desk.navigator().knows(place.getClass()));
  }

  private void turn(boolean settled) {
    wantsSettled = settled;
    loaded.set(false);
    requery.again();
  }

  private void forget(@Nullable IssueRow was, @Nullable IssueRow now) {
    if (was == null || now == null || !was.id().equals(now.id())) {
      rewritten.clear();
    }
  }

  private Fresh load() {
    boolean settled = wantsSettled;
    List<IssueRow> some = settled ? issues.resolved(ListPage.FIRST) : issues.open();
    return new Fresh(settled, issues.openCount(), some, issues.facts(some));
  }

  private void show(Fresh fresh) {
    String chosen = Optional.ofNullable(selected.get()).map(IssueRow::id).orElse("");
    rows.update(fresh.rows());
    openCount.set(fresh.openCount());
    failed.set(false);
    loaded.set(fresh.settled() == settledShown.get());
    words.set(new IssueWords(desk, fresh.facts()));
    selected.set(
        fresh.rows().stream()
            .filter(row -> row.id().equals(chosen))
            .findFirst()
            .or(() -> fresh.rows().stream().findFirst())
            .orElse(null));
  }
}
