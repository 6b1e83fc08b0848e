package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.crew.Operator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a crew member must be like to be saved; the database refuses the same. */
public final class CrewCheck {
  public static final int MOST_YEARS = 70;

  private CrewCheck() {}

  public static Optional<Refusal> refusal(Operator operator) {
    Checks checks = new Checks().text("name", operator.name, 200);
    if (operator.experience != null) {
      checks.whole("experience", operator.experience, 0, MOST_YEARS);
    }
    checks.most("crew", operator.crew, 80);
    operator.specialization.forEach(
        category -> checks.code("specialization", category, CraneCheck.CATEGORIES));
    return Stream.of(
            checks.first(),
            Optional.ofNullable(operator.phone).flatMap(text -> Fields.phone("phone", text)),
            Optional.ofNullable(operator.email).flatMap(text -> Fields.email("email", text)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
