package com.aspcranes.crm.model;

import java.util.function.Function;

/** What an act came to: done with a value, or refused for a reason a person can read. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** The next step of an act; a refusal passes through unchanged. */
  default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
    if (this instanceof Done<T> done) {
      return next.apply(done.value());
    }
    return refused(((Refused<T>) this).refusal());
  }

  default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
    return then(value -> done(change.apply(value)));
  }
}
