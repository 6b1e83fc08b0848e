package com.aspcranes.crm.usecase.fleet;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Equipment;
import com.aspcranes.crm.rules.validation.CraneCheck;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.usecase.Acted;
import com.aspcranes.crm.usecase.Undo;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Adds a crane under the next number of the fleet, or writes what was changed of one. */
public final class SaveCrane {
  private static final String ACT = "fleet.crane_saved";
  private static final String SERIES = "equipment";

  private final LocalStore store;
  private final NumberBook numbers;

  public SaveCrane(LocalStore store, NumberBook numbers) {
    this.store = store;
    this.numbers = numbers;
  }

  /**
   * @param seen the crane as the user saw it; null for a new one, whose number is set here
   * @return the id
   */
  public Outcome<Acted<String>> run(@Nullable Equipment seen, Equipment wanted) {
    Optional<Refusal> refusal = CraneCheck.refusal(wanted);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return seen == null ? add(wanted) : change(seen, wanted);
  }

  private Outcome<Acted<String>> add(Equipment wanted) {
    OptionalLong number = numbers.take(SERIES);
    if (number.isEmpty()) {
      return Outcome.refused(Refusal.of("fleet.no_numbers"));
    }
    wanted.equipmentId = String.format(Locale.ROOT, "EQ%04d", number.getAsLong());
    return store.write(
        ACT,
        session -> {
          session.create(wanted);
          return Outcome.done(Acted.lasting(wanted.id));
        });
  }

  private Outcome<Acted<String>> change(Equipment seen, Equipment wanted) {
    return store.write(
        ACT,
        session -> {
          session.update(seen, wanted);
          return Outcome.done(
              Acted.undoable(wanted.id, Undo.of(ACT, () -> change(wanted, seen), wanted.name)));
        });
  }
}
