package com.aspcranes.crm.ui.quote.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.quote.QuoteReading;
import com.aspcranes.crm.usecase.quote.SalesOffice;
import com.aspcranes.crm.usecase.quote.draft.Field;
import com.aspcranes.crm.usecase.quote.draft.QuoteDraft;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionDiffTest {
  @Test
  void whatChangedIsToldInWordsAndWhatDidNotIsNot(@TempDir Path folder) {
    try (SalesOffice office = new SalesOffice(folder)) {
      QuoteDraft first = office.draft();
      String one = office.saved(first);
      String two =
          office.saved(
              first
                  .with(Field.SHIFT, "double")
                  .with(Field.VALID_UNTIL, "2026-04-30")
                  .with(Field.SUNDAY, "false")
                  .withServices(List.of()));
      List<Difference> told = between(office, one, two, Locale.ENGLISH);
      assertTrue(told.contains(new Difference("Shift", "Single", "Double")), told::toString);
      assertTrue(told.stream().anyMatch(d -> d.after().equals("30 Apr 2026")), told::toString);
      assertTrue(
          told.contains(new Difference("Low-bed trailer", "1 × ₹12,500.00", "")), told::toString);
      assertTrue(told.stream().anyMatch(d -> d.what().equals("MC-50")), "its amount");
      assertTrue(told.stream().noneMatch(d -> d.what().startsWith("quote.")), told::toString);
      assertEquals(List.of(), between(office, one, one, Locale.ENGLISH));
      assertTrue(
          between(office, one, two, Locale.forLanguageTag("hi")).stream()
              .noneMatch(d -> d.what().startsWith("quote.")));
    }
  }

  private static List<Difference> between(
      SalesOffice office, String one, String two, Locale locale) {
    QuoteReading.Opened older = office.acts.reading().open(one).orElseThrow();
    QuoteReading.Opened newer = office.acts.reading().open(two).orElseThrow();
    return VersionDiff.of(older, newer, Messages.strict(locale));
  }
}
