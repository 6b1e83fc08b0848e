package com.aspcranes.crm.rules.scheduling;

import com.aspcranes.crm.rules.scheduling.Facts.Crane;
import com.aspcranes.crm.rules.scheduling.Facts.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The crane can do the work, the people can drive the crane, and the quotation still holds. */
final class FitnessRules {
  private final Placement placement;
  private final RuleSettings settings;
  private final List<Conflict> found;

  FitnessRules(Placement placement, RuleSettings settings, List<Conflict> found) {
    this.placement = placement;
    this.settings = settings;
    this.found = found;
  }

  void crane(Crane crane) {
    BigDecimal needed = placement.requiredCapacityTons();
    if (needed != null && crane.capacityTons().compareTo(needed) < 0) {
      add(Rule.CAPACITY_TOO_SMALL, crane.id(), crane.name(), crane.capacityTons(), needed);
    }
    String category = placement.requiredCategory();
    if (category != null && !category.equals(crane.category())) {
      add(Rule.WRONG_CATEGORY, crane.id(), crane.name(), crane.category(), category);
    }
  }

  /**
   * @param categories those of the placement's cranes; without a crane the category the job asks
   *     for counts
   */
  void operators(List<String> categories, List<Operator> operators) {
    List<String> wanted =
        categories.isEmpty() && placement.requiredCategory() != null
            ? List.of(Objects.requireNonNull(placement.requiredCategory()))
            : categories;
    for (Operator operator : operators) {
      if (operator != null
          && !wanted.isEmpty()
          && wanted.stream().noneMatch(operator.categories()::contains)) {
        add(Rule.OPERATOR_NOT_CERTIFIED, operator.id(), operator.name(), wanted.get(0));
      }
    }
  }

  void job() {
    if (placement.doubleShift() && placement.operatorIds().size() < 2) {
      add(Rule.SECOND_OPERATOR_MISSING, null);
    }
    LocalDate valid = placement.quotationValidUntil();
    if (valid != null
        && LocalDate.ofInstant(placement.during().start(), settings.zone()).isAfter(valid)) {
      add(Rule.OUTSIDE_VALIDITY, null, valid);
    }
  }

  private void add(Rule rule, @Nullable String resourceId, Object... args) {
    found.add(
        new Conflict(rule, settings.severity(rule), resourceId, rule.key(), List.of(args), null));
  }
}
