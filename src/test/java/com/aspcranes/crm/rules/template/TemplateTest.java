package com.aspcranes.crm.rules.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void putsValuesInAndReportsWhatItDoesNotKnow() {
    Template.Expanded expanded =
        Template.expand(
            "Dear {{ contact }}, {{machines}} for {{sum}} and {{sum}}",
            Map.of("contact", "Mr Verma", "machines", "MC-50"));
    assertEquals("Dear Mr Verma, MC-50 for {{sum}} and {{sum}}", expanded.text());
    assertEquals(List.of("sum"), expanded.unknown());
  }

  @Test
  void neverExpandsAValueNorReadsItAsAPattern() {
    assertEquals(
        "{{total}} $1 \\ ${x}",
        Template.expand("{{site}}", Map.of("site", "{{total}} $1 \\ ${x}", "total", "9")).text());
  }

  @Test
  void leavesBracesThatAreNoPlaceholderAlone() {
    assertEquals("{ {site} {{", Template.expand("{ {site} {{", Map.of("site", "Raigarh")).text());
    assertEquals(List.of("", "if x"), Template.unknown("{{}} {{if x}} {{site}}", Set.of("site")));
  }

  @Test
  void theLetterStandsAboveTheLineAndTheTermsBelow() {
    TemplateParts parts =
        TemplateParts.of("Dear Sir,\n\nWe offer\na crane.\n---\n1. Diesel.\n\n2) GST.\n");
    assertEquals(
        List.of("Dear Sir,", "We offer\na crane."), TemplateParts.paragraphs(parts.letter()));
    assertEquals(List.of("Diesel.", "GST."), TemplateParts.clauses(parts.terms()));
    assertEquals(parts, TemplateParts.of(parts.content()));
    assertEquals(new TemplateParts("", "Diesel."), TemplateParts.of("Diesel."));
  }
}
