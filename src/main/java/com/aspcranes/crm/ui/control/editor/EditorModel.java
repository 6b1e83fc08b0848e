package com.aspcranes.crm.ui.control.editor;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.Rows;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Unsaved;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.kept.Kept;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One record being read or changed: as it was read, as it is typed now, and what others did to it
 * meanwhile. What is typed is kept on the disk until it is saved or thrown away. Knows no control.
 * For the FX thread.
 *
 * @param <R> the entity
 * @param <D> what the form holds
 */
public final class EditorModel<R, D extends Record> implements Unsaved {
  /** In place of an id: a record still to be entered. */
  public static final String NEW = "new";

  private final Desk desk;
  private final Editing<R, D> editing;
  private final Typing<D> typing;
  private final String id;
  private final R fresh;
  private final Requery<Found<R, D>> reading;
  private final Keeping keeping;

  private final ReadOnlyObjectWrapper<EditorState> state =
      new ReadOnlyObjectWrapper<>(EditorState.LOADING);
  private final ReadOnlyObjectWrapper<@Nullable R> seen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> barred = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Instant> restored = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Set<String>> meanwhile =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper invalid = new ReadOnlyBooleanWrapper();
  private final BooleanBinding dirty;
  private Runnable checked = () -> {};
  private Consumer<Refusal> told = why -> {};
  private boolean changedWhileSaving;
  private volatile boolean begun;

  private record Found<R, D>(Optional<R> row, Optional<Kept<D>> kept) {}

  /**
   * @param id of the record, or {@link #NEW}
   */
  public EditorModel(Desk desk, Changes changes, Editing<R, D> editing, String id) {
    this.desk = desk;
    this.editing = editing;
    this.id = id;
    this.fresh = editing.fresh();
    typing = new Typing<>(editing.shape(), editing.typed(fresh));
    dirty =
        Bindings.createBooleanBinding(
            () -> state.get() == EditorState.READY && typing.isChanged(),
            state,
            typing.draft(),
            typing.clean());
    keeping = new Keeping(desk, editing.kind() + ":" + id, this::keepNow);
    reading =
        new Requery<>(
                desk.background(),
                this::read,
                this::show,
                again ->
                    changes.subscribeRows(Set.of(editing.table()), rows -> touched(rows, again)))
            .onFault(fault -> state.set(EditorState.FAILED));
  }

  /** Reads the record, and what was left unsaved of it; follows it from now on. */
  public void open() {
    reading.open();
  }

  /** The editor is shown no more; what is unsaved is kept. */
  public void close() {
    reading.close();
    keeping.stop();
    if (dirty.get()) {
      keepNow();
    }
  }

  /** Part of the draft was typed. */
  public void type(String part, @Nullable Object value) {
    type(typing.with(part, value));
  }

  /** The draft was changed by an act of the form, e.g. a line added. */
  public void type(D typed) {
    if (!typed.equals(draft())) {
      typing.type(typed);
      check();
      keeping.soon();
    }
  }

  /** Throws away what was typed since the record was read. */
  public void discard() {
    discard(() -> {});
  }

  /** Says no more that input is back, or that another desk changed the record. */
  public void understood() {
    restored.set(null);
    meanwhile.set(Set.of());
  }

  /** Saves what is typed, if anything is; shows the record afterwards. */
  public void save() {
    save(null);
  }

  @Override
  public boolean isUnsaved() {
    return dirty.get();
  }

  /** As {@link #save()}, then goes on elsewhere. */
  @Override
  public void save(@Nullable Runnable then) {
    if (saving.get() || !dirty.get()) {
      return;
    }
    D typed = draft();
    R before = seen.get();
    saving.set(true);
    desk.background()
        .run(
            () ->
                editing
                    .fill(typed, Rows.copyOf(before == null ? fresh : before))
                    .then(wanted -> editing.save(before, wanted)))
        .onDone(outcome -> saved(outcome, typed, then))
        .onEnd(this::savingEnded);
  }

  @Override
  public void keep(Runnable then) {
    keeping.write(draft(), typing.clean().get(), then);
  }

  @Override
  public void discard(Runnable then) {
    understood();
    typing.revert();
    check();
    keeping.forget(then);
  }

  private Found<R, D> read() {
    Optional<R> row = isNew() ? Optional.empty() : editing.find(id);
    return new Found<>(
        row, begun ? Optional.empty() : desk.kept().find(keeping.key(), editing.shape()));
  }

  private void touched(Map<String, Set<String>> rows, Runnable again) {
    Set<String> ids = rows.getOrDefault(editing.table(), Set.of());
    if (ids.contains(id) || ids.contains("*")) {
      again.run();
    }
  }

  private void show(Found<R, D> found) {
    if (saving.get()) {
      changedWhileSaving = true;
    } else if (found.row().isEmpty() && !isNew()) {
      state.set(EditorState.GONE);
    } else if (!begun) {
      begin(found);
    } else if (found.row().isPresent()) {
      follow(found.row().get());
    }
  }

  private void begin(Found<R, D> found) {
    R row = found.row().orElse(null);
    Kept<D> kept = found.kept().orElse(null);
    begun = true;
    if (kept != null) {
      keeping.found();
    }
    barred.set(editing.barred(row));
    typing.begin(editing.typed(row == null ? fresh : row), barred.get() == null ? kept : null);
    restored.set(kept != null && typing.isChanged() ? kept.at() : null);
    seen.set(row);
    state.set(EditorState.READY);
    check();
  }

  /** The record changed elsewhere, or through an act of this screen. */
  private void follow(R row) {
    barred.set(editing.barred(row));
    Set<String> changed = typing.follow(editing.typed(row));
    seen.set(row);
    state.set(EditorState.READY);
    if (!changed.isEmpty()) {
      Set<String> all = new LinkedHashSet<>(meanwhile.get());
      all.addAll(changed);
      meanwhile.set(all);
      keeping.soon();
    }
    check();
  }

  private void saved(Outcome<Acted<String>> outcome, D typed, @Nullable Runnable then) {
    if (outcome instanceof Outcome.Refused<Acted<String>> refused) {
      told.accept(refused.refusal());
    } else if (outcome instanceof Outcome.Done<Acted<String>> done) {
      typing.saved(typed);
      understood();
      check();
      keeping.forget(() -> {});
      if (dirty.get()) {
        keeping.soon();
      }
      afterwards(done.value(), then);
    }
  }

  private void afterwards(Acted<String> acted, @Nullable Runnable then) {
    desk.undos().remember(acted);
    if (acted.undo() == null) {
      desk.prompts()
          .toast(desk.messages().text(isNew() ? editing.kind() + ".added" : "form.saved"));
    }
    if (then != null) {
      then.run();
    } else if (isNew()) {
      desk.navigator().replace(editing.place(acted.value()));
    }
  }

  private void savingEnded() {
    saving.set(false);
    if (changedWhileSaving) {
      changedWhileSaving = false;
      reading.again();
    }
  }

  private void check() {
    refusal.set(barred.get() == null ? problem() : null);
    invalid.set(refusal.get() != null);
    checked.run();
  }

  private @Nullable Refusal problem() {
    R start = seen.get();
    Outcome<R> filled = editing.fill(draft(), Rows.copyOf(start == null ? fresh : start));
    if (filled instanceof Outcome.Done<R> done) {
      return editing.check(done.value()).orElse(null);
    }
    return ((Outcome.Refused<R>) filled).refusal();
  }

  private void keepNow() {
    if (dirty.get()) {
      keep(() -> {});
    } else {
      keeping.forget(() -> {});
    }
  }

  /** Runs each time the draft was looked at, whether it changed or not. */
  public void onChecked(Runnable listener) {
    checked = listener;
  }

  /** Is told why saving was refused. */
  public void onRefused(Consumer<Refusal> listener) {
    told = listener;
  }

  public Class<D> shape() {
    return editing.shape();
  }

  public boolean isNew() {
    return id.equals(NEW);
  }

  public String id() {
    return id;
  }

  public D draft() {
    return typing.draft().get();
  }

  public ReadOnlyObjectProperty<D> draftProperty() {
    return typing.draft();
  }

  /** The record as it was last read; null for a new one and before it is read. */
  public ReadOnlyObjectProperty<@Nullable R> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<EditorState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** There is something to save. */
  public BooleanBinding dirtyBinding() {
    return dirty;
  }

  /** There is something to save, and nothing that is known here speaks against it. */
  public BooleanBinding savableBinding() {
    return dirty.and(invalid.not()).and(saving.not());
  }

  /** What the record is called now; a dot before it tells of unsaved input. */
  public ObservableValue<String> titleBinding() {
    return Bindings.createStringBinding(
        () -> (dirty.get() ? "• " : "") + name(), state, seen, dirty);
  }

  /** What the record is called. */
  public ObservableValue<String> nameBinding() {
    return Bindings.createStringBinding(this::name, state, seen);
  }

  private String name() {
    R row = seen.get();
    if (state.get() == EditorState.GONE) {
      return desk.messages().text(editing.kind() + ".gone");
    }
    return row != null
        ? editing.title(row)
        : isNew() ? desk.messages().text(editing.kind() + ".new") : "";
  }

  /** Why what is typed cannot be saved; null if nothing speaks against it. */
  public ReadOnlyObjectProperty<@Nullable Refusal> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Why the person may only look, as a message key; null if it may be changed. */
  public ReadOnlyObjectProperty<@Nullable String> barredProperty() {
    return barred.getReadOnlyProperty();
  }

  /** When what is typed was kept, if it is back from an earlier time; null otherwise. */
  public ReadOnlyObjectProperty<@Nullable Instant> restoredProperty() {
    return restored.getReadOnlyProperty();
  }

  /** The parts another desk changed while this one was typing; empty if none. */
  public ReadOnlyObjectProperty<Set<String>> meanwhileProperty() {
    return meanwhile.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** The parts that differ from the record as read. */
  public Set<String> changedParts() {
    return typing.changedParts();
  }
}
