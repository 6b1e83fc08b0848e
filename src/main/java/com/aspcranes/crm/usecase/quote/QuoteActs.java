package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.usecase.kept.KeptInput;
import java.time.Clock;
import java.time.ZoneId;

/** Everything that is done with quotations at one desk. */
public record QuoteActs(
    QuoteReading reading,
    KeptInput kept,
    StartQuotation start,
    SaveQuotation save,
    NewVersion newVersion,
    SendQuotation send,
    AskApproval askApproval,
    AnswerApproval answerApproval,
    AnswerQuotation answer,
    MailQuotation mail) {

  /**
   * @param papers where the PDFs that were sent are kept
   * @param zone of the company
   */
  public static QuoteActs of(
      LocalStore store,
      NumberBook numbers,
      ContentStore papers,
      Session session,
      Clock clock,
      ZoneId zone) {
    return at(
        new QuoteDesk(
            store,
            numbers,
            papers,
            Role.of(session.role()).orElse(Role.SUPPORT),
            session.displayName(),
            clock,
            zone));
  }

  static QuoteActs at(QuoteDesk desk) {
    return new QuoteActs(
        new QuoteReading(desk),
        new KeptInput(desk.store()),
        new StartQuotation(desk),
        new SaveQuotation(desk),
        new NewVersion(desk),
        new SendQuotation(desk),
        new AskApproval(desk),
        new AnswerApproval(desk),
        new AnswerQuotation(desk),
        new MailQuotation(desk));
  }
}
