package com.aspcranes.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.plan.CodeRules;
import com.aspcranes.crm.testing.plan.FloorRules;
import com.aspcranes.crm.testing.plan.SourceRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house keeps its floor plan. FloorPlanRulesTest shows that each of these can fail. */
class FloorPlanTest {
  private static final String ROOT = "com.aspcranes.crm";
  private static final Path CLASSES = Path.of("target", "classes", "com");
  private static final Path TEST_CLASSES = Path.of("target", "test-classes", "com");

  private static JavaClasses program;
  private static JavaClasses tests;
  private static JavaClasses everything;

  private final FloorRules floors = new FloorRules(ROOT);
  private final CodeRules code = new CodeRules(ROOT);
  private final SourceRules sources = new SourceRules(Path.of("src", "main", "java"));
  private final SourceRules testSources = new SourceRules(Path.of("src", "test", "java"));
  private final SourceRules screens = new SourceRules(Path.of("src", "main", "resources"));
  private final SourceRules server = new SourceRules(Path.of("db", "server"));
  private final SourceRules replica = new SourceRules(Path.of("db", "replica"));

  @BeforeAll
  static void read() {
    program = new ClassFileImporter().importPath(CLASSES);
    tests = new ClassFileImporter().importPath(TEST_CLASSES);
    everything = new ClassFileImporter().importPaths(CLASSES, TEST_CLASSES);
  }

  @Test
  void everyFloorLooksOnlyDown() {
    floors.everyFloorKeepsToItsWhitelist().check(program);
  }

  @Test
  void featuresDoNotKnowEachOther() {
    floors.featuresDoNotKnowEachOther().check(program);
  }

  @Test
  void desktopWritesThroughUseCases() {
    floors.desktopOnlyReadsTheStore().check(program);
  }

  @Test
  void packagesFormNoCircle() {
    floors.noPackagesInACircle().check(program);
  }

  @Test
  void onlyOneFolderRunsOnTheScreenThread() {
    code.runLaterOnlyInFx().check(program);
  }

  @Test
  void rulesArePure() {
    code.rulesArePure().check(program);
  }

  @Test
  void moneyIsNeverABinaryFraction() {
    code.noBinaryFractionsNearMoney().check(program);
  }

  @Test
  void namesAreTheTradesWords() {
    code.namesSayWhatAThingIs().check(program);
  }

  @Test
  void onlyTheCommandLineSpeaksOnTheConsole() {
    code.consoleBelongsToTheCommandLine().check(program);
  }

  @Test
  void interfacesHaveTwoImplementations() {
    code.interfacesHaveTwoImplementations().check(everything);
  }

  @Test
  void testsDoNotSleep() {
    code.nobodySleeps().check(tests);
  }

  @Test
  void atMostThreePlacesCatchEverything() {
    List<String> places = sources.catchAlls();
    assertTrue(places.size() <= 3, () -> String.join("\n", places));
  }

  @Test
  void filesAreShort() {
    assertEquals(List.of(), sources.tooLong(".java", 400));
    assertEquals(List.of(), testSources.tooLong(".java", 400));
    assertEquals(List.of(), screens.tooLong(".fxml", 120));
    assertEquals(List.of(), server.migrationsTooLong());
    assertEquals(List.of(), replica.migrationsTooLong());
    assertTrue(sources.ninthDecile(".java") <= 160, "nine of ten files have at most 160 lines");
  }

  @Test
  void migrationsSayWhichClientsBearThem() {
    assertEquals(List.of(), server.migrationsWithoutHeader());
    assertEquals(List.of(), replica.migrationsWithoutHeader());
  }

  @Test
  void wiringIsShort() {
    Path app = Path.of("src", "main", "java", "com", "aspcranes", "crm", "app");
    assertEquals(List.of(), new SourceRules(app).tooLong("Wiring.java", 200));
    assertEquals(List.of(), new SourceRules(app).tooLong("Main.java", 200));
  }

  @Test
  void packagesAreSmallAndNullMarked() {
    assertEquals(List.of(), sources.crowdedPackages());
    assertEquals(List.of(), testSources.crowdedPackages());
    assertEquals(List.of(), sources.packagesWithoutNullMark());
  }

  @Test
  void nothingIsLeftForLater() {
    assertEquals(List.of(), sources.leftOvers());
  }

  @Test
  void screensHoldNeitherTextNorColour() {
    assertEquals(List.of(), screens.spokenTextInScreens());
    assertEquals(List.of(), screens.coloursInScreens());
  }
}
