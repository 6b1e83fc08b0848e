package com.aspcranes.crm.usecase.quote.paper;

import com.aspcranes.crm.model.quote.CustomerContact;
import com.aspcranes.crm.model.quote.MachineLine;
import com.aspcranes.crm.model.quote.Quotation;
import com.aspcranes.crm.report.QuotationPrices;
import com.aspcranes.crm.report.document.BillTo;
import com.aspcranes.crm.report.document.Company;
import com.aspcranes.crm.report.document.QuotationDocument;
import com.aspcranes.crm.rules.pricing.AmountInHindi;
import com.aspcranes.crm.rules.pricing.AmountInWords;
import com.aspcranes.crm.rules.pricing.IndianNumbers;
import com.aspcranes.crm.rules.pricing.PriceList;
import com.aspcranes.crm.rules.template.Template;
import com.aspcranes.crm.rules.template.TemplateParts;
import com.aspcranes.crm.usecase.quote.frozen.CompanyBlock;
import com.aspcranes.crm.usecase.quote.frozen.FrozenSettings;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a quotation, made from its row alone: nothing of it changes when the company moves,
 * prices rise or a template is edited.
 */
public final class QuotationPaper {
  /** What letter and terms may name. */
  public static final Set<String> PLACEHOLDERS =
      Set.of(
          "company",
          "contact",
          "customer",
          "date",
          "days",
          "machines",
          "number",
          "prepared_by",
          "site",
          "start_date",
          "total",
          "total_in_words",
          "valid_until");

  private static final String NOTHING = "–";

  private final Quotation row;
  private final boolean hindi;
  private final DateTimeFormatter dates;
  private final @Nullable FrozenSettings used;
  private final Company company;
  private final LocalDate date;

  private QuotationPaper(Quotation row) {
    this.row = row;
    this.hindi = row.language.equals("hi");
    this.dates =
        DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag(hindi ? "hi" : "en"));
    Optional<FrozenSettings> frozen = FrozenSettings.of(row.settingsUsed);
    this.used = frozen.orElse(null);
    this.company =
        frozen.map(FrozenSettings::company).orElseGet(() -> CompanyBlock.of(null)).company();
    this.date = frozen.map(FrozenSettings::date).orElse(LocalDate.EPOCH);
  }

  /**
   * @param sent false marks every page as a draft
   */
  public static QuotationDocument of(Quotation row, boolean sent) {
    return new QuotationPaper(row).document(sent);
  }

  private QuotationDocument document(boolean sent) {
    FrozenSettings frozen = used;
    Map<String, String> values = values();
    return new QuotationDocument(
        company,
        row.quotationNumber,
        row.version,
        sent,
        date,
        row.validUntil,
        frozen == null ? null : frozen.preparedBy(),
        billTo(),
        lines(row.siteLocation),
        TemplateParts.paragraphs(filled(row.coverLetter, values)),
        QuotationPrices.of(row, frozen == null ? PriceList.defaults() : frozen.prices()),
        TemplateParts.clauses(filled(row.termsConditions, values)),
        hindi ? "hi" : "en");
  }

  private BillTo billTo() {
    CustomerContact contact = row.customerContact;
    String person =
        Stream.of(contact.name(), contact.designation())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
    return new BillTo(
        row.customerName,
        person.isEmpty() ? null : person,
        lines(contact.address()),
        contact.gstin(),
        row.placeOfSupply);
  }

  private Map<String, String> values() {
    FrozenSettings frozen = used;
    Map<String, String> values = new LinkedHashMap<>();
    values.put("company", company.name());
    values.put("contact", given(row.customerContact.name(), hindi ? "महोदय" : "Sir or Madam"));
    values.put("customer", row.customerName);
    values.put("date", dates.format(date));
    values.put("days", IndianNumbers.group(row.numberOfDays));
    values.put("machines", machines());
    values.put("number", given(row.quotationNumber, NOTHING));
    values.put("prepared_by", given(frozen == null ? null : frozen.preparedBy(), NOTHING));
    values.put("site", given(row.siteLocation, hindi ? "आपकी साइट" : "your site"));
    values.put("start_date", day(row.startDate));
    values.put("total", IndianNumbers.rupees(row.totalCost));
    values.put(
        "total_in_words",
        hindi ? AmountInHindi.of(row.totalCost) : AmountInWords.of(row.totalCost));
    values.put("valid_until", day(row.validUntil));
    return values;
  }

  private String machines() {
    return row.selectedMachines.stream()
        .map(QuotationPaper::machine)
        .collect(Collectors.joining(", "));
  }

  private static String machine(MachineLine line) {
    return line.quantity() == 1 ? line.name() : line.quantity() + " × " + line.name();
  }

  private static String filled(@Nullable String text, Map<String, String> values) {
    return text == null ? "" : Template.expand(text, values).text();
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static String given(@Nullable String text, String otherwise) {
    return text == null || text.isBlank() ? otherwise : text;
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? NOTHING : dates.format(day);
  }
}
