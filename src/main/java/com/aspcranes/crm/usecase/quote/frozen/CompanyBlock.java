package com.aspcranes.crm.usecase.quote.frozen;

import com.aspcranes.crm.report.document.BankAccount;
import com.aspcranes.crm.report.document.Company;
import com.aspcranes.crm.rules.validation.StateCodes;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The company as its settings describe it: {@code name}, {@code address} and {@code contact} (a
 * text of several lines, or a list of lines), {@code gstin}, {@code pan}, {@code state} (GST state
 * code) and {@code bank} (an object). Whatever is missing is not printed; without a name it is the
 * program's.
 *
 * @param settings an object of the settings without their prefix {@code company.}
 */
public record CompanyBlock(JsonNode settings) {
  private static final String NO_NAME = "ASP Cranes";

  public static CompanyBlock of(@Nullable JsonNode settings) {
    ObjectNode none = WireJson.mapper().createObjectNode();
    return new CompanyBlock(settings == null || !settings.isObject() ? none : settings);
  }

  public Company company() {
    return new Company(
        text(settings, "name").orElse(NO_NAME),
        lines("address"),
        lines("contact"),
        text(settings, "gstin").orElse(null),
        text(settings, "pan").orElse(null),
        bank().orElse(null),
        null);
  }

  /** GST state code, from the setting or the GSTIN; blank if neither says. */
  public String state() {
    return text(settings, "state")
        .or(() -> text(settings, "gstin").filter(g -> g.length() > 2).map(g -> g.substring(0, 2)))
        .filter(StateCodes::isState)
        .orElse("");
  }

  private Optional<BankAccount> bank() {
    JsonNode bank = settings.path("bank");
    return text(bank, "account_number")
        .map(
            number ->
                new BankAccount(
                    text(bank, "account_name").or(() -> text(settings, "name")).orElse(NO_NAME),
                    text(bank, "bank").orElse(""),
                    text(bank, "branch").orElse(""),
                    number,
                    text(bank, "ifsc").orElse("")));
  }

  private List<String> lines(String name) {
    JsonNode node = settings.path(name);
    if (!node.isArray()) {
      return text(settings, name).map(text -> text.lines().toList()).orElse(List.of());
    }
    List<String> lines = new ArrayList<>();
    node.forEach(line -> lines.add(line.asText()));
    return lines;
  }

  private static Optional<String> text(JsonNode object, String name) {
    return Optional.of(object.path(name).asText("")).filter(text -> !text.isBlank());
  }
}
