package com.aspcranes.crm.ui.fleet.crane;

import com.aspcranes.crm.rules.fleet.PaperLight;
import com.aspcranes.crm.rules.fleet.Standing;
import com.aspcranes.crm.store.fleet.CraneRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which cranes are listed.
 *
 * @param text words found in its number, name, registration or vendor; empty for all
 * @param category null for all
 * @param yardId null for all
 */
record CraneFilter(String text, Look look, @Nullable String category, @Nullable String yardId) {
  static final CraneFilter FIRST = new CraneFilter("", Look.WORKING, null, null);

  /** Which side of the fleet. */
  enum Look {
    WORKING,
    FREE,
    ON_JOB,
    OUT,
    PAPERS,
    INACTIVE
  }

  boolean holds(CraneLine line, LocalDate today) {
    CraneRow crane = line.crane();
    return looks(line, today)
        && (category == null || category.equals(crane.category()))
        && (yardId == null || yardId.equals(crane.yardId()))
        && says(crane);
  }

  private boolean looks(CraneLine line, LocalDate today) {
    Standing standing = line.now().standing();
    return switch (look) {
      case WORKING -> standing != Standing.INACTIVE;
      case FREE -> standing == Standing.FREE || standing == Standing.HELD;
      case ON_JOB -> standing == Standing.ON_JOB || standing == Standing.DUE;
      case OUT -> standing == Standing.MAINTENANCE || standing == Standing.BREAKDOWN;
      case PAPERS ->
          standing != Standing.INACTIVE
              && line.urgent() != null
              && PaperLight.of(line.urgent().expiresOn(), today).wantsRenewal();
      case INACTIVE -> standing == Standing.INACTIVE;
    };
  }

  private boolean says(CraneRow crane) {
    String all =
        String.join(
                " ",
                crane.equipmentId(),
                crane.name(),
                String.valueOf(crane.registrationNumber()),
                String.valueOf(crane.vendor()))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }
}
