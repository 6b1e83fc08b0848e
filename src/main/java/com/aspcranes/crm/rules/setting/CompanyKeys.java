package com.aspcranes.crm.rules.setting;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.rules.validation.Checks;
import com.aspcranes.crm.rules.validation.Fields;
import com.aspcranes.crm.rules.validation.Gstin;
import com.aspcranes.crm.rules.validation.StateCodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the company says of itself on its papers. */
final class CompanyKeys {
  /** In the order in which they are typed. */
  static final List<String> BANK =
      List.of("account_name", "bank", "branch", "account_number", "ifsc");

  private static final Pattern PAN = Pattern.compile("[A-Z]{5}[0-9]{4}[A-Z]");
  // Reserve Bank of India: four letters of the bank, a zero, six of the branch
  private static final Pattern IFSC = Pattern.compile("[A-Z]{4}0[A-Z0-9]{6}");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{6,18}");
  private static final int LONGEST = 200;
  private static final int MOST_LINES = 6;

  private CompanyKeys() {}

  static List<SettingKey> all() {
    return List.of(
        one("company.name", text -> Fields.text("company.name", text, LONGEST)),
        lines("company.address"),
        lines("company.contact"),
        one("company.gstin", text -> Gstin.check("company.gstin", text)),
        one("company.pan", text -> matches("company.pan", text, PAN, "refusal.pan")),
        state(),
        bank());
  }

  private static SettingKey one(String key, Function<String, Optional<Refusal>> check) {
    return key(key, SettingKind.TEXT, List.of(), value -> check.apply(value.get(0)));
  }

  private static SettingKey lines(String key) {
    return key(
        key,
        SettingKind.LINES,
        List.of(),
        lines ->
            new Checks()
                .that(!lines.isEmpty(), () -> Refusal.of("refusal.required", key))
                .that(
                    lines.size() <= MOST_LINES, () -> Refusal.of("refusal.lines", key, MOST_LINES))
                .first()
                .or(
                    () ->
                        lines.stream()
                            .map(line -> Fields.text(key, line, LONGEST))
                            .flatMap(Optional::stream)
                            .findFirst()));
  }

  private static SettingKey state() {
    return key(
        "company.state",
        SettingKind.CHOICE,
        StateCodes.all(),
        value -> Fields.state("company.state", value.get(0)));
  }

  private static SettingKey bank() {
    String key = "company.bank";
    return key(
        key,
        SettingKind.PARTS,
        BANK,
        parts ->
            Stream.of(
                    Fields.text(key, parts.get(0), LONGEST),
                    Fields.text(key, parts.get(1), LONGEST),
                    matches(key, parts.get(3), ACCOUNT, "refusal.account_number"),
                    matches(key, parts.get(4), IFSC, "refusal.ifsc"))
                .flatMap(Optional::stream)
                .findFirst());
  }

  private static Optional<Refusal> matches(
      String key, String text, Pattern pattern, String refusal) {
    return new Checks().pattern(key, text, pattern, refusal).first();
  }

  private static SettingKey key(
      String key,
      SettingKind kind,
      List<String> options,
      Function<List<String>, Optional<Refusal>> check) {
    return new SettingKey(key, SettingPage.COMPANY, kind, options, List.of(), check);
  }
}
