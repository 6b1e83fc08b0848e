package com.aspcranes.crm.rules.validation;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.fleet.Document;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a paper must be like to be saved; the database refuses the same. */
public final class PaperCheck {
  public static final List<String> OF_CRANES =
      List.of("registration", "insurance", "fitness", "load_test", "permit", "puc", "other");
  public static final List<String> OF_CREWS =
      List.of("operator_licence", "operator_certificate", "medical", "other");

  /** In the order in which a list of all of them shows them. */
  public static final List<String> KINDS =
      List.of(
          "registration",
          "insurance",
          "fitness",
          "load_test",
          "permit",
          "puc",
          "operator_licence",
          "operator_certificate",
          "medical",
          "site_permit",
          "other");

  private PaperCheck() {}

  public static Optional<Refusal> refusal(Document paper) {
    long owners =
        Stream.of(
                Optional.ofNullable(paper.equipmentId),
                Optional.ofNullable(paper.operatorId),
                Optional.ofNullable(paper.customerId))
            .flatMap(Optional::stream)
            .count();
    return new Checks()
        .code("kind", Objects.requireNonNullElse(paper.kind, ""), KINDS)
        .most("number", paper.number, 80)
        .that(owners == 1, () -> Refusal.of("fleet.paper_of_nobody", "kind"))
        .that(
            paper.expiresOn == null
                || paper.issuedOn == null
                || !paper.expiresOn.isBefore(paper.issuedOn),
            () -> Refusal.of("fleet.expires_before_issued", "expires_on"))
        .first();
  }
}
