package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.deal.Deal;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.rules.flow.QuotationFlow;
import com.aspcranes.crm.store.WriteSession;
import com.aspcranes.crm.usecase.Acted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customer's answer to a quotation. Accepting it wins the deal, worth its rent before tax. */
public final class AnswerQuotation {
  private final QuoteDesk desk;

  public AnswerQuotation(QuoteDesk desk) {
    this.desk = desk;
  }

  public Outcome<Acted<String>> accept(String id) {
    return desk.store().write("quote.accepted", session -> answer(session, id, "accepted", null));
  }

  /**
   * @param reason as the customer gave it, kept with the notes; null if none
   */
  public Outcome<Acted<String>> reject(String id, @Nullable String reason) {
    return desk.store().write("quote.rejected", session -> answer(session, id, "rejected", reason));
  }

  private static Outcome<Acted<String>> answer(
      WriteSession session, String id, String answer, @Nullable String reason) {
    Quotation row = session.get(Quotation.class, id);
    Optional<Refusal> refusal = QuotationFlow.GRAPH.refusal(row.status, answer, reason);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    boolean accepted = answer.equals("accepted");
    if (accepted && row.superseded) {
      return Outcome.refused(Refusal.of("quote.superseded"));
    }
    Map<String, Object> args = new HashMap<>();
    args.put("quotation_id", id);
    args.put("seen", Map.of("status", row.status));
    row.status = answer;
    if (reason != null && !reason.isBlank()) {
      args.put("reason", reason);
      row.notes = row.notes == null ? reason : row.notes + "\n" + reason;
    }
    session.update(row);
    String dealId = row.dealId;
    if (accepted && dealId != null) {
      session.find(Deal.class, dealId).ifPresent(deal -> win(session, deal, row));
    }
    session.command(accepted ? "quote.accept" : "quote.reject", args);
    return Outcome.done(Acted.lasting(id));
  }

  private static void win(WriteSession session, Deal deal, Quotation accepted) {
    deal.value = accepted.totalRent;
    deal.stage = "won";
    deal.probability = 100;
    deal.wonAt = deal.wonAt == null ? session.now() : deal.wonAt;
    session.update(deal);
  }
}
