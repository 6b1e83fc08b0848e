package com.aspcranes.crm.ui.control.editor;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.usecase.Acted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is special about editing one kind of record; {@link EditorModel} does the rest. The record's
 * kind gives it its message keys: {@code <kind>.new}, {@code <kind>.gone}, {@code <kind>.added}.
 *
 * @param <R> the entity
 * @param <D> what the form holds, as typed: text is never null in it
 */
public interface Editing<R, D extends Record> {
  /** E.g. {@code customer}. */
  String kind();

  /** The table whose changes the editor follows, e.g. {@code customers}. */
  String table();

  Class<D> shape();

  /** A new record, as the form begins with it. */
  R fresh();

  /** Runs in the background. */
  Optional<R> find(String id);

  D typed(R row);

  /** Writes what was typed into the row, which is a copy; refused where a number is none. */
  Outcome<R> fill(D typed, R row);

  /** Why the filled row could not be saved; pure, asked at every key. Empty if it could. */
  default Optional<Refusal> check(R wanted) {
    return Optional.empty();
  }

  /**
   * Runs in the background.
   *
   * @param seen the row as the person saw it; null for a new one
   * @return the id
   */
  Outcome<Acted<String>> save(@Nullable R seen, R wanted);

  /** What the record is called, e.g. the customer's name. */
  String title(R row);

  /** Where the saved record is shown. */
  Place place(String id);

  /**
   * Why the person may only look at it, as a message key; null if it may be changed.
   *
   * @param seen null for a new one
   */
  @Nullable String barred(@Nullable R seen);
}
