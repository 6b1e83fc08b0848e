package com.aspcranes.crm.usecase.quote;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.quote.CustomerContact;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.usecase.quote.draft.DraftInput;
import com.aspcranes.crm.usecase.quote.draft.DraftLine;
import com.aspcranes.crm.usecase.quote.draft.DraftPrice;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.PricedRow;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import com.aspcranes.crm.usecase.quote.frozen.FrozenSettings;
import com.aspcranes.crm.usecase.quote.frozen.PricesInForce;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the row of a draft: what was typed, the price, and the settings it was made with. */
final class QuoteRow {
  private final QuoteDraft draft;
  private final Quotation row = new Quotation();

  private QuoteRow(QuoteDraft draft) {
    this.draft = draft;
  }

  /**
   * @param seen the stored quotation whose draft it is; null for a new one, which gets no id here
   * @param preparedBy printed on the paper
   */
  static Outcome<Quotation> of(
      @Nullable Quotation seen,
      QuoteDraft draft,
      PricesInForce settings,
      LocalDate today,
      @Nullable String preparedBy) {
    return DraftPrice.of(draft, settings, today)
        .map(price -> new QuoteRow(draft).fill(seen, price, settings, preparedBy));
  }

  private Quotation fill(
      @Nullable Quotation seen,
      DraftPrice price,
      PricesInForce settings,
      @Nullable String preparedBy) {
    if (seen != null) {
      keep(seen);
    }
    parties();
    row.sundayWorking = Boolean.parseBoolean(draft.text(Field.SUNDAY));
    row.startDate = DraftInput.date(draft, Field.START_DATE);
    PricedRow.fill(
        row,
        price.input(),
        price.priced(),
        draft.lines().stream().map(DraftLine::machine).toList(),
        draft.services());
    LocalDate typed = DraftInput.date(draft, Field.VALID_UNTIL);
    row.validUntil = typed == null ? price.priced().prices().validUntil(price.date()) : typed;
    row.templateId = optional(Field.TEMPLATE);
    row.language = draft.text(Field.LANGUAGE);
    row.coverLetter = optional(Field.LETTER);
    row.termsConditions = optional(Field.TERMS);
    row.notes = optional(Field.NOTES);
    row.settingsUsed =
        new FrozenSettings(
                price.date(), preparedBy, price.priced().prices(), settings.companyOn(price.date()))
            .json();
    return row;
  }

  private void keep(Quotation seen) {
    row.id = seen.id;
    row.quotationNumber = seen.quotationNumber;
    row.version = seen.version;
    row.parentId = seen.parentId;
    row.superseded = seen.superseded;
    row.status = seen.status;
    row.approval = seen.approval;
    row.approvalBy = seen.approvalBy;
    row.approvalAt = seen.approvalAt;
    row.approvalHash = seen.approvalHash;
    row.sentAt = seen.sentAt;
    row.pdfFileId = seen.pdfFileId;
    row.pdfSha256 = seen.pdfSha256;
    row.createdBy = seen.createdBy;
    row.rowVersion = seen.rowVersion;
    row.createdAt = seen.createdAt;
    row.updatedAt = seen.updatedAt;
  }

  private void parties() {
    row.dealId = optional(Field.DEAL);
    row.leadId = optional(Field.LEAD);
    row.customerId = optional(Field.CUSTOMER);
    row.customerName = draft.text(Field.CUSTOMER_NAME).strip();
    row.customerContact =
        new CustomerContact(
            optional(Field.CONTACT_NAME),
            optional(Field.CONTACT_DESIGNATION),
            optional(Field.CONTACT_PHONE),
            optional(Field.CONTACT_EMAIL),
            optional(Field.CONTACT_ADDRESS),
            optional(Field.CONTACT_GSTIN));
    row.siteLocation = optional(Field.SITE);
  }

  private @Nullable String optional(Field field) {
    String text = draft.text(field).strip();
    return text.isEmpty() ? null : text;
  }
}
