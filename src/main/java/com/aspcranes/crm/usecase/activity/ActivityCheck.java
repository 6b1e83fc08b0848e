package com.aspcranes.crm.usecase.activity;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Activity;
import com.aspcranes.crm.rules.validation.Checks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an activity must be like to be saved; the database refuses the same. */
final class ActivityCheck {
  private static final List<String> KINDS = List.of("call", "visit", "email", "note", "task");

  private ActivityCheck() {}

  static Optional<Refusal> refusal(Activity activity) {
    long owners =
        Stream.of(
                activity.customerId,
                activity.leadId,
                activity.dealId,
                activity.quotationId,
                activity.jobId)
            .filter(Objects::nonNull)
            .count();
    String body = activity.body;
    return new Checks()
        .code("kind", activity.kind, KINDS)
        .text("subject", activity.subject, 200)
        .that(
            body == null || body.length() <= 20_000,
            () -> Refusal.of("refusal.text_length", "body", 20_000))
        .that(
            !activity.kind.equals("task") || activity.dueOn != null,
            () -> Refusal.of("activity.due_wanted", "due_on"))
        .that(owners == 1, () -> Refusal.of("activity.one_record"))
        .first();
  }
}
