package com.aspcranes.crm.ui.syncing.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.usecase.syncing.RefusedActs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IssueWordsTest {
  private static final Pattern ACT =
      Pattern.compile("(?:ACT = |\\.write\\(\\s*)\"([a-z_]+\\.[a-z_.]+)\"");

  /** Tables whose rows no person edits field by field. */
  private static final Set<String> UNSEEN =
      Set.of(
          "busy_spans",
          "number_blocks",
          "saved_views",
          "notification_preferences",
          "notifications",
          "files");

  private final LocalStore store = LocalStore.inMemory();
  private final RefusedActs acts = new RefusedActs(store);
  private final IssueQueries queries = new IssueQueries(store);
  private final TestDesk desk = new TestDesk("operations_manager");

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void aRefusedBookingIsToldByTimesCranesAndCrew() {
    acts.craneTaken();
    IssueRow issue = queries.open().get(0);
    IssueWords words = words(issue);
    assertEquals("Booking", words.act(issue));
    assertEquals("JOB-000007 Girder at Urla", words.record(issue));
    assertEquals("MC-50-02 is on JOB-000042 (Bharat Infra) until 18:00", words.why(issue));
    assertEquals(
        List.of(
            "Status: To be scheduled > Scheduled",
            "Starts: \u2014 > Mon 2 Mar 2026 10:30",
            "Ends: \u2014 > Mon 2 Mar 2026 18:30",
            "Cranes: \u2014 > MC-50-02",
            "Crew: \u2014 > an operator you cannot see"),
        words.lines(issue).stream()
            .map(line -> line.field() + ": " + line.saw() + " > " + line.wrote())
            .toList());
  }

  @Test
  void whatTwoChangedIsToldWithWhoAndWhen() {
    acts.notesChangedByTwo("Gate 3 from now on", "Crane via gate 5");
    IssueRow issue = queries.open().get(0);
    IssueWords words = words(issue);
    assertEquals("Customer saved", words.act(issue));
    assertEquals("Acme Steel", words.record(issue));
    assertEquals("Meera Joshi changed the same fields meanwhile (10:42)", words.why(issue));
    assertEquals("On the server: Meera Joshi, 10:42", words.serverSide(issue));
    IssueLine line = words.lines(issue).get(0);
    assertEquals("Notes", line.field());
    assertEquals("Gate 2 only", line.saw());
    assertEquals("Gate 3 from now on", line.wrote());
    assertEquals("Crane via gate 5", line.now());
    assertTrue(line.disputed());
    assertEquals(new IssueLine.Spot("customers", acts.customerId(), "notes"), line.text());
  }

  @Test
  void noIdIsEverShown() {
    acts.craneTaken();
    acts.notesChangedByTwo("Gate 3", "Gate 5");
    for (IssueRow issue : queries.open()) {
      IssueWords words = words(issue);
      String all = words.act(issue) + words.record(issue) + words.why(issue) + words.lines(issue);
      assertFalse(
          Pattern.compile("(?<!id=)\\b(job|equ|op|usr|cust|je|jo)_[0-9a-f]{8}").matcher(all).find(),
          all);
    }
  }

  @Test
  void everyActOfTheProgramHasWordsInBothLanguages() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("hi"))) {
      Messages messages = Messages.strict(locale);
      for (String act : actsOfTheProgram()) {
        if (!messages.has("syncing.act." + act)) {
          silent.add(act);
        }
      }
    }
    // these stay on the desk: they make no mutation
    silent.removeAll(Set.of("issue.keep", "issue.replace"));
    assertEquals(Set.of(), silent);
  }

  @Test
  void everyColumnThatAPersonWritesHasAName() {
    Messages messages = Messages.strict(Locale.ENGLISH);
    Set<String> nameless = new TreeSet<>();
    for (var table : Tables.all()) {
      for (String column : table.columnNames()) {
        boolean named =
            messages.has("column." + column)
                || messages.has("column." + table.name() + "." + column);
        if (!named
            && !UNSEEN.contains(table.name())
            && !LineWords.KEPT_BY_PROGRAM.contains(column)) {
          nameless.add(table.name() + "." + column);
        }
      }
    }
    assertEquals(Set.of(), nameless);
  }

  private IssueWords words(IssueRow issue) {
    return new IssueWords(desk.desk, queries.facts(List.of(issue)));
  }

  private static Set<String> actsOfTheProgram() throws IOException {
    Set<String> acts = new TreeSet<>();
    try (Stream<Path> tree = Files.walk(Path.of("src/main/java/com/aspcranes/crm"))) {
      for (Path file : tree.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher act = ACT.matcher(Files.readString(file));
        while (act.find()) {
          acts.add(act.group(1));
        }
      }
    }
    assertTrue(acts.size() > 10, acts.toString());
    return acts;
  }
}
