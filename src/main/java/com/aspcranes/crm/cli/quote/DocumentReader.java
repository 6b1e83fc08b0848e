package com.aspcranes.crm.cli.quote;

import com.aspcranes.crm.cli.json.JsonFields;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.report.QuotationPrices;
import com.aspcranes.crm.report.document.BankAccount;
import com.aspcranes.crm.report.document.BillTo;
import com.aspcranes.crm.report.document.Company;
import com.aspcranes.crm.report.document.Letterhead;
import com.aspcranes.crm.report.document.QuotationDocument;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.pricing.Pricing;
import com.aspcranes.crm.rules.pricing.QuoteInput;
import com.aspcranes.crm.rules.validation.Checks;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation to print from JSON: the fields of a price, and beside them the blocks {@code
 * company}, {@code customer} and {@code quotation}. Texts of several lines hold one entry a line.
 */
final class DocumentReader {
  private final Checks checks = new Checks();
  private final PrintFields print = new PrintFields(checks);
  private final @Nullable Letterhead letterhead;

  private DocumentReader(@Nullable Letterhead letterhead) {
    this.letterhead = letterhead;
  }

  /** The document, priced with the shipped price list; or the first fault. */
  static Outcome<QuotationDocument> read(JsonNode json, @Nullable Letterhead letterhead) {
    return new DocumentReader(letterhead).document(json);
  }

  private Outcome<QuotationDocument> document(JsonNode json) {
    JsonFields fields = JsonFields.of(json, checks);
    QuoteInput input = QuoteReader.quote(fields);
    Company company = fields.object("company", this::company);
    BillTo billTo = fields.object("customer", f -> billTo(f, input.placeOfSupply()));
    Heading heading = fields.object("quotation", f -> heading(f, input.lines().size()));
    fields.noOthers();
    return checks.orElse(
        () ->
            Pricing.price(input, PriceList.defaults())
                .map(
                    quote ->
                        heading.document(
                            company,
                            billTo,
                            QuotationPrices.of(input, quote, heading.names(input.lines())))));
  }

  private Company company(JsonFields f) {
    return new Company(
        print.text(f, "name"),
        print.lines(f, "address"),
        print.lines(f, "contact"),
        print.gstin(f),
        print.optional(f, "pan"),
        f.optionalObject("bank", this::bank),
        letterhead);
  }

  private BankAccount bank(JsonFields f) {
    return new BankAccount(
        print.text(f, "account_name"),
        print.text(f, "bank"),
        print.text(f, "branch"),
        print.text(f, "account_number"),
        print.text(f, "ifsc"));
  }

  private BillTo billTo(JsonFields f, String placeOfSupply) {
    return new BillTo(
        print.text(f, "name"),
        print.optional(f, "contact"),
        print.lines(f, "address"),
        print.gstin(f),
        placeOfSupply);
  }

  private Heading heading(JsonFields f, int lines) {
    List<QuotationPrices.Machine> machines = new ArrayList<>();
    List<QuotationPrices.Machine> named = f.optionalList("machines", this::machine);
    if (named != null) {
      machines.addAll(named);
      checks.that(
          named.size() == lines,
          () -> Refusal.of("refusal.machine_names", f.at("machines"), lines));
    }
    int version = f.whole("version");
    checks.whole(f.at("version"), version, 1, 999);
    return new Heading(
        print.optional(f, "number"),
        Math.max(1, version),
        f.flag("sent", false),
        print.date(f, "date"),
        print.optionalDate(f, "valid_until"),
        print.optional(f, "prepared_by"),
        print.lines(f, "site"),
        print.lines(f, "cover_letter"),
        print.lines(f, "terms"),
        machines);
  }

  private QuotationPrices.Machine machine(JsonFields f) {
    BigDecimal tons = f.optionalDecimal("capacity_tons");
    if (tons != null) {
      checks.decimal(f.at("capacity_tons"), tons, BigDecimal.ZERO, BigDecimal.valueOf(10_000), 2);
    }
    return new QuotationPrices.Machine(print.text(f, "name"), tons);
  }
}
