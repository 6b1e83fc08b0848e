package com.aspcranes.crm.ui.fleet.crew;

import com.aspcranes.crm.rules.fleet.PaperLight;
import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.store.fleet.CrewRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which crew members are listed.
 *
 * @param text words found in the name, the phone or the crew; empty for all
 * @param category who may operate such cranes; null for all
 * @param yardId null for all
 */
record CrewFilter(String text, Look look, @Nullable String category, @Nullable String yardId) {
  static final CrewFilter FIRST = new CrewFilter("", Look.WORKING, null, null);

  /** Which of them. */
  enum Look {
    WORKING,
    FREE,
    ON_JOB,
    OUT,
    ASKING,
    PAPERS,
    INACTIVE
  }

  boolean holds(CrewLine line, LocalDate today) {
    CrewRow operator = line.operator();
    return looks(line, today)
        && (category == null || operator.specialization().contains(category))
        && (yardId == null || yardId.equals(operator.yardId()))
        && says(operator);
  }

  private boolean looks(CrewLine line, LocalDate today) {
    Standing standing = line.now().standing();
    return switch (look) {
      case WORKING -> standing != Standing.INACTIVE;
      case FREE -> standing == Standing.FREE;
      case ON_JOB -> standing == Standing.ON_JOB || standing == Standing.DUE;
      case OUT -> standing == Standing.LEAVE || standing == Standing.TRAINING;
      case ASKING -> line.asks();
      case PAPERS ->
          standing != Standing.INACTIVE
              && line.urgent() != null
              && PaperLight.of(line.urgent().expiresOn(), today).wantsRenewal();
      case INACTIVE -> standing == Standing.INACTIVE;
    };
  }

  private boolean says(CrewRow operator) {
    String all =
        String.join(
                " ",
                operator.name(),
                String.valueOf(operator.phone()),
                String.valueOf(operator.crew()))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }
}
