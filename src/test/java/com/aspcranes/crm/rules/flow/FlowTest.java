package com.aspcranes.crm.rules.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FlowTest {

  @Test
  void aLeadIsConvertedOnlyOnceQualifiedAndOnlyByItsAct() {
    assertTrue(LeadFlow.GRAPH.mayMove("qualified", "converted"));
    assertFalse(LeadFlow.GRAPH.mayMove("in_process", "converted"));
    assertEquals(List.of(), LeadFlow.GRAPH.offered("qualified"));
    assertEquals(List.of("qualified", "unqualified", "lost"), LeadFlow.GRAPH.offered("in_process"));
  }

  @Test
  void losingWantsAReason() {
    assertEquals("flow.reason_wanted", key(DealFlow.GRAPH, "negotiation", "lost", " "));
    assertEquals("fine", key(DealFlow.GRAPH, "negotiation", "lost", "price"));
    assertEquals("flow.reason_wanted", key(LeadFlow.GRAPH, "in_process", "lost", null));
  }

  @Test
  void aDealSkipsNoStageForwardAndMayGoBack() {
    assertEquals("flow.no_way", key(DealFlow.GRAPH, "qualification", "won", null));
    assertEquals("flow.no_way", key(DealFlow.GRAPH, "qualification", "negotiation", null));
    assertEquals("fine", key(DealFlow.GRAPH, "negotiation", "qualification", null));
    assertEquals(List.of("negotiation"), DealFlow.GRAPH.offered("won"));
    assertFalse(DealFlow.GRAPH.mayMove("lost", "won"));
  }

  @Test
  void aWonDealIsTakenUpAgainOnlyWhileNothingHasComeOfIt() {
    assertEquals(Optional.empty(), DealFlow.staysWon("won", false, false));
    assertEquals(Optional.empty(), DealFlow.staysWon("lost", true, true));
    assertEquals("deal.accepted_stays", DealFlow.staysWon("won", true, true).orElseThrow().key());
    assertEquals("deal.job_stays", DealFlow.staysWon("won", false, true).orElseThrow().key());
  }

  @Test
  void anOpenDealNobodySpeaksAboutForTwoWeeksIsStale() {
    Instant now = Instant.parse("2026-03-16T00:00:00Z");
    assertTrue(DealFlow.isStale("proposal", now.minus(DealFlow.STALE_AFTER).minusSeconds(1), now));
    assertFalse(DealFlow.isStale("proposal", now.minus(DealFlow.STALE_AFTER), now));
    assertFalse(DealFlow.isStale("won", Instant.EPOCH, now));
  }

  @Test
  void theChanceRisesWithTheStage() {
    List<Integer> chances =
        List.of("lost", "qualification", "proposal", "negotiation", "won").stream()
            .map(DealFlow::probability)
            .toList();
    assertEquals(chances.stream().sorted().distinct().toList(), chances);
  }

  @Test
  void aSentQuotationPastItsDayShowsAsExpired() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    assertEquals("sent", QuotationFlow.shown("sent", day, day));
    assertEquals("expired", QuotationFlow.shown("sent", day, day.plusDays(1)));
    assertEquals("accepted", QuotationFlow.shown("accepted", day, day.plusDays(1)));
    assertEquals("sent", QuotationFlow.shown("sent", null, day));
  }

  @Test
  void anOpenJobIsCancelledWithAReasonAndAClosedOneNever() {
    for (String open : List.of("pending", "scheduled", "in_progress")) {
      assertEquals("fine", key(JobFlow.GRAPH, open, "cancelled", "site closed"));
      assertEquals("flow.reason_wanted", key(JobFlow.GRAPH, open, "cancelled", null));
    }
    assertEquals("flow.no_way", key(JobFlow.GRAPH, "completed", "cancelled", "late"));
  }

  @Test
  void aStatusFromANewerDeskLeadsNowhere() {
    assertEquals("flow.no_way", key(LeadFlow.GRAPH, "nurturing", "qualified", null));
    assertEquals(List.of(), LeadFlow.GRAPH.offered("nurturing"));
  }

  @Test
  void theGraphsHoldTheDatabasesStatusesAndNoOthers() throws IOException {
    assertEquals(new TreeSet<>(LeadFlow.GRAPH.statuses()), allowed("V0013__leads.sql", "status"));
    assertEquals(new TreeSet<>(DealFlow.GRAPH.statuses()), allowed("V0014__deals.sql", "stage"));
    assertEquals(
        new TreeSet<>(QuotationFlow.GRAPH.statuses()), allowed("V0018__quotations.sql", "status"));
    assertEquals(new TreeSet<>(JobFlow.GRAPH.statuses()), allowed("V0019__jobs.sql", "status"));
  }

  private static Set<String> allowed(String migration, String column) throws IOException {
    String sql = Files.readString(Path.of("db/server", migration));
    Matcher list = Pattern.compile("check \\(" + column + " in \\(([^)]*)\\)").matcher(sql);
    assertTrue(list.find(), migration);
    return new TreeSet<>(List.of(list.group(1).replace("'", "").split(",\\s*", -1)));
  }

  private static String key(StatusGraph graph, String from, String to, String reason) {
    return graph.refusal(from, to, reason).map(Refusal::key).orElse("fine");
  }

  @Test
  void theServerKeepsTheSameArrowsAndChances() throws IOException {
    String acts = Files.readString(Path.of("db/server/V0120__deal_reopening.sql"));
    Set<String> theirs = new TreeSet<>();
    Pattern.compile("\\('(lead|deal|quotation|job)', '([a-z_]+)', '([a-z_]+)'\\)")
        .matcher(acts)
        .results()
        .forEach(m -> theirs.add(m.group(1) + " " + m.group(2) + " " + m.group(3)));
    Map<String, StatusGraph> graphs =
        Map.of(
            "lead",
            LeadFlow.GRAPH,
            "deal",
            DealFlow.GRAPH,
            "quotation",
            QuotationFlow.GRAPH,
            "job",
            JobFlow.GRAPH);
    Set<String> ours = new TreeSet<>();
    graphs.forEach(
        (record, graph) -> {
          for (String from : graph.statuses()) {
            for (String to : graph.statuses()) {
              if (graph.mayMove(from, to)) {
                ours.add(record + " " + from + " " + to);
              }
            }
          }
        });
    assertEquals(ours, theirs);
    String deals = Files.readString(Path.of("db/server/V0091__deal_acts.sql"));
    for (String stage : List.of("qualification", "proposal", "negotiation", "won")) {
      assertTrue(deals.contains("when '" + stage + "' then " + DealFlow.probability(stage)), stage);
    }
  }
}
