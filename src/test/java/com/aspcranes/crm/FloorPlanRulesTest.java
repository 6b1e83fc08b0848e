package com.aspcranes.crm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.plan.CodeRules;
import com.aspcranes.crm.testing.plan.FloorRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each rule of the floor plan goes red on a fault planted for it, and stays green on a sound house.
 */
class FloorPlanRulesTest {
  private static final Path PLANTED = Path.of("target", "test-classes", "planted");

  @ParameterizedTest
  @CsvSource({
    "upward,      model may not see planted.upward.store",
    "sideways,    sync may not see planted.sideways.usecase",
    "statusbar,   ui may not see planted.statusbar.sync",
    "serverless,  ui may not see planted.serverless.server",
    "jdbc,        usecase may not see java.sql",
    "hibernate,   ui may not see org.hibernate",
    "jasper,      usecase may not see net.sf.jasperreports.engine",
    "screens,     cli may not see javafx.scene.control",
    "hub,         is on no floor",
  })
  void whitelistRefuses(String house, String why) {
    assertRefused(house, root -> new FloorRules(root).everyFloorKeepsToItsWhitelist(), why);
  }

  @Test
  void syncingAloneMaySeeTheSync() {
    EvaluationResult result =
        new FloorRules("planted.statusbar")
            .everyFloorKeepsToItsWhitelist()
            .evaluate(house("statusbar"));
    assertFalse(result.getFailureReport().toString().contains("isAllowedHere"));
  }

  @ParameterizedTest
  @CsvSource({
    "feature, ui.deal may not see ui.lead",
    "shell,   ui.shell may not see ui.lead",
    "shell,   ui.control may not see ui.lead",
  })
  void featuresAreClosedTo(String house, String why) {
    assertRefused(house, root -> new FloorRules(root).featuresDoNotKnowEachOther(), why);
  }

  @Test
  void desktopMayNotWrite() {
    assertRefused(
        "writing", root -> new FloorRules(root).desktopOnlyReadsTheStore(), "not LeadStore");
  }

  @Test
  void circleIsFound() {
    assertRefused("circle", root -> new FloorRules(root).noPackagesInACircle(), "Cycle detected");
  }

  @Test
  void runLaterIsFoundOutsideFx() {
    assertRefused("later", root -> new CodeRules(root).runLaterOnlyInFx(), "runLater");
  }

  @ParameterizedTest
  @CsvSource({"clock, now()", "reading, java.io.File"})
  void impureRuleIsFound(String house, String why) {
    assertRefused(house, root -> new CodeRules(root).rulesArePure(), why);
  }

  @ParameterizedTest
  @CsvSource({"fraction, rupees", "fractioncall, doubleValue", "fractionprint, text"})
  void binaryFractionIsFound(String house, String why) {
    assertRefused(house, root -> new CodeRules(root).noBinaryFractionsNearMoney(), why);
  }

  @ParameterizedTest
  @CsvSource({"words, LeadManager", "words, util.Texts"})
  void emptyNameIsFound(String house, String why) {
    assertRefused(house, root -> new CodeRules(root).namesSayWhatAThingIs(), why);
  }

  @Test
  void consoleOutputIsFound() {
    assertRefused(
        "console", root -> new CodeRules(root).consoleBelongsToTheCommandLine(), "System.out");
  }

  @Test
  void lonelyInterfaceIsFound() {
    assertRefused(
        "lonely",
        root -> new CodeRules(root).interfacesHaveTwoImplementations(),
        "LeadReader has 1 implementations");
  }

  @Test
  void sleepIsFound() {
    assertRefused("sleeping", root -> new CodeRules(root).nobodySleeps(), "sleep");
  }

  @Test
  void soundHousePasses() {
    FloorRules floors = new FloorRules("planted.sound");
    CodeRules code = new CodeRules("planted.sound");
    Stream.of(
            floors.everyFloorKeepsToItsWhitelist(),
            floors.featuresDoNotKnowEachOther(),
            floors.desktopOnlyReadsTheStore(),
            floors.noPackagesInACircle(),
            code.runLaterOnlyInFx(),
            code.rulesArePure(),
            code.noBinaryFractionsNearMoney(),
            code.namesSayWhatAThingIs(),
            code.consoleBelongsToTheCommandLine(),
            code.interfacesHaveTwoImplementations(),
            code.nobodySleeps())
        .forEach(rule -> rule.check(house("sound")));
  }

  private static void assertRefused(String house, Function<String, ArchRule> rule, String why) {
    EvaluationResult result = rule.apply("planted." + house).evaluate(house(house));
    String report = result.getFailureReport().toString();
    assertTrue(result.hasViolation() && report.contains(why), report);
  }

  private static JavaClasses house(String name) {
    return new ClassFileImporter().importPath(PLANTED.resolve(name));
  }
}
