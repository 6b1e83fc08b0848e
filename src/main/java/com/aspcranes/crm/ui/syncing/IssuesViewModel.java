package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.issue.IssueChange;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.office.UserName;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.fx.Moments;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.syncing.Resolution;
import com.aspcranes.crm.usecase.syncing.ResolveIssue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The inbox of what the server did not take, and what to do about each. */
final class IssuesViewModel {
  private final Desk desk;
  private final IssueQueries issues;
  private final OfficeQueries office;
  private final ResolveIssue resolve;
  private final LiveList<IssueRow> rows = new LiveList<>(IssueRow::id);
  private final ObjectProperty<@Nullable IssueRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Requery<Fresh> requery;
  private IssueWords words;

  private record Fresh(List<IssueRow> rows, Map<String, String> people) {}

  IssuesViewModel(
      Desk desk, IssueQueries issues, OfficeQueries office, ResolveIssue resolve, Changes changes) {
    this.desk = desk;
    this.issues = issues;
    this.office = office;
    this.resolve = resolve;
    this.words = words(Map.of());
    this.requery =
        new Requery<>(
            desk.background(),
            this::load,
            this::show,
            again -> changes.subscribe(Set.of("issue", "users"), again));
  }

  ObservableList<IssueRow> rows() {
    return rows.items();
  }

  ObjectProperty<@Nullable IssueRow> selectedProperty() {
    return selected;
  }

  /** False until the first answer. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  IssueWords words() {
    return words;
  }

  Requery<?> requery() {
    return requery;
  }

  /** Texts of both can stand one below the other. */
  boolean canAppend(IssueRow issue) {
    return issue.fact("append").filter("true"::equals).isPresent();
  }

  /** A booking is not repeated blindly, nor anything against a right. */
  boolean canReapply(IssueRow issue) {
    return "stale".equals(issue.why());
  }

  void resolve(Resolution how) {
    IssueRow issue = selected.get();
    if (issue != null) {
      desk.undos()
          .run(
              () -> resolve.run(issue.id(), how),
              done -> desk.prompts().toast(desk.messages().text("syncing.resolved." + done)),
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
    for (IssueLine line : words.lines(issue)) {
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

  private Fresh load() {
    Map<String, String> people = new HashMap<>();
    for (UserName user : office.users().values()) {
      people.put(user.uid(), user.displayName());
    }
    return new Fresh(issues.open(), people);
  }

  private void show(Fresh fresh) {
    words = words(fresh.people());
    String chosen = Optional.ofNullable(selected.get()).map(IssueRow::id).orElse("");
    rows.update(fresh.rows());
    loaded.set(true);
    selected.set(
        fresh.rows().stream()
            .filter(row -> row.id().equals(chosen))
            .findFirst()
            .or(() -> fresh.rows().stream().findFirst())
            .orElse(null));
  }

  private IssueWords words(Map<String, String> people) {
    Moments moments = new Moments(desk.clock(), desk.zone(), desk.messages().locale());
    return new IssueWords(desk.messages(), moments, people);
  }
}
