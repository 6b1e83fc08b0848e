package com.aspcranes.crm.usecase.account;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Fields;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an admin writes of a person. */
public record AccountDetails(String email, String displayName, @Nullable String phone) {
  private static final int LONGEST_NAME = 120;

  /** What is wrong with it; the database refuses the same. */
  public Optional<Refusal> refusal() {
    return Stream.of(
            Fields.text("display_name", displayName, LONGEST_NAME),
            Fields.email("email", email),
            Optional.ofNullable(phone).flatMap(text -> Fields.phone("phone", text)))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
