package com.aspcranes.crm.ui.control.editor;

import com.aspcranes.crm.usecase.kept.Kept;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What is typed beside what was read; a change of the one is merged into the other by parts. */
final class Typing<D extends Record> {
  private final RecordParts<D> parts;
  private final ReadOnlyObjectWrapper<D> draft;
  private final ReadOnlyObjectWrapper<D> clean;

  Typing(Class<D> shape, D start) {
    parts = new RecordParts<>(shape);
    draft = new ReadOnlyObjectWrapper<>(start);
    clean = new ReadOnlyObjectWrapper<>(start);
  }

  ReadOnlyObjectProperty<D> draft() {
    return draft.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<D> clean() {
    return clean.getReadOnlyProperty();
  }

  boolean isChanged() {
    return !draft.get().equals(clean.get());
  }

  /** The parts that differ from the record as read. */
  Set<String> changedParts() {
    return parts.different(clean.get(), draft.get());
  }

  D with(String part, @Nullable Object value) {
    return parts.with(draft.get(), part, value);
  }

  void type(D typed) {
    draft.set(typed);
  }

  /** The record was read for the first time; what was kept of it is typed again, as if now. */
  void begin(D read, @Nullable Kept<D> kept) {
    clean.set(read);
    draft.set(kept == null ? read : again(kept, read));
  }

  /**
   * The record was read again.
   *
   * @return the parts that changed under what is typed; empty if nothing is typed
   */
  Set<String> follow(D theirs) {
    D before = clean.get();
    D mine = draft.get();
    boolean changed = isChanged();
    clean.set(theirs);
    draft.set(changed ? parts.merge(before, mine, theirs) : theirs);
    return changed ? parts.different(before, theirs) : Set.of();
  }

  /** That much of what is typed is the record now. */
  void saved(D typed) {
    clean.set(typed);
  }

  void revert() {
    draft.set(clean.get());
  }

  private D again(Kept<D> kept, D read) {
    D base = parts.completed(kept.clean(), read);
    return parts.merge(base, parts.completed(kept.typed(), base), read);
  }
}
