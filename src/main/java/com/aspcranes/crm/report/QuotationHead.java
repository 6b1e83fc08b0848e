package com.aspcranes.crm.report;

import com.aspcranes.crm.report.document.BankAccount;
import com.aspcranes.crm.report.document.BillTo;
import com.aspcranes.crm.report.document.Company;
import com.aspcranes.crm.report.document.Letterhead;
import com.aspcranes.crm.report.document.QuotationDocument;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;

/** All of a quotation that is printed once, or again on every page: the template's parameters. */
final class QuotationHead {
  private static final String BETWEEN = "  ·  ";
  private static final String NOTHING = "–";

  private final QuotationDocument document;
  private final ResourceBundle words;
  private final DateTimeFormatter day;
  private final Map<String, Object> parameters = new HashMap<>();

  private QuotationHead(QuotationDocument document, ResourceBundle words) {
    this.document = document;
    this.words = words;
    this.day =
        DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag(document.language()));
  }

  static Map<String, Object> of(QuotationDocument document, ResourceBundle words) {
    QuotationHead head = new QuotationHead(document, words);
    head.company();
    head.quotation();
    head.parties();
    return head.parameters;
  }

  /** What names the quotation: its number, from the second version on with the version. */
  static String reference(QuotationDocument document, ResourceBundle words) {
    String number = document.number();
    String name = number == null ? words.getString("draft") : number;
    return document.version() == 1 ? name : name + " v" + document.version();
  }

  private void company() {
    Company company = document.company();
    Letterhead letterhead = company.letterhead();
    parameters.put("hasLetterhead", letterhead != null);
    parameters.put("plainHead", letterhead == null);
    if (letterhead != null) {
      parameters.put("letterhead", SimpleDataRenderer.getInstance(letterhead.image()));
    }
    parameters.put("companyName", company.name());
    List<String> taxNumbers = new ArrayList<>();
    labelled(taxNumbers, "gstin", company.gstin());
    labelled(taxNumbers, "pan", company.pan());
    List<String> address = new ArrayList<>(company.address());
    address.add(String.join(BETWEEN, taxNumbers));
    parameters.put("companyAddress", lines(address));
    parameters.put("companyContact", lines(company.contact()));
    // An image may not show the tax numbers, so they go to the foot of the page.
    taxNumbers.add(0, company.name());
    parameters.put(
        "footer", letterhead == null ? company.name() : String.join(BETWEEN, taxNumbers));
    parameters.put(
        "forCompany",
        new MessageFormat(words.getString("forCompany")).format(new Object[] {company.name()}));
    BankAccount bank = company.bank();
    if (bank != null) {
      parameters.put("bankTitle", words.getString("bank"));
      List<String> account = new ArrayList<>(List.of(bank.accountName()));
      labelled(account, "bank.account", bank.accountNumber());
      labelled(account, "bank.ifsc", bank.ifsc());
      account.add(bank.bank() + ", " + bank.branch());
      parameters.put("bank", lines(account));
    }
  }

  private void quotation() {
    String reference = reference(document, words);
    String date = day.format(document.date());
    LocalDate validUntil = document.validUntil();
    String preparedBy = document.preparedBy();
    parameters.put("reference", reference);
    parameters.put("continuation", words.getString("title") + " " + reference + BETWEEN + date);
    parameters.put("date", date);
    parameters.put("validUntil", validUntil == null ? NOTHING : day.format(validUntil));
    parameters.put("preparedBy", preparedBy == null ? NOTHING : preparedBy);
    if (!document.coverLetter().isEmpty()) {
      parameters.put("letter", String.join("\n\n", document.coverLetter()));
    }
  }

  private void parties() {
    BillTo to = document.billTo();
    parameters.put("billToName", to.name());
    List<String> below = new ArrayList<>();
    String contact = to.contact();
    if (contact != null) {
      below.add(contact);
    }
    below.addAll(to.address());
    labelled(below, "gstin", to.gstin());
    labelled(below, "state", state(to.placeOfSupply()));
    parameters.put("billTo", lines(below));
    parameters.put("site", document.site().isEmpty() ? NOTHING : lines(document.site()));
  }

  private @Nullable String state(@Nullable String code) {
    String key = "state." + code;
    return code != null && words.containsKey(key) ? code + " " + words.getString(key) : code;
  }

  private void labelled(List<String> to, String label, @Nullable String value) {
    if (value != null) {
      to.add(words.getString(label) + " " + value);
    }
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }
}
