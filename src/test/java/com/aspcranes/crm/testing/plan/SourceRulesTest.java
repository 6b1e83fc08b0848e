package com.aspcranes.crm.testing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
  @TempDir Path folder;
  private SourceRules rules;

  @BeforeEach
  void look() {
    rules = new SourceRules(folder);
  }

  @Test
  void longFileIsFoundAndOneAtTheLimitIsNot() throws IOException {
    write("Short.java", "x\n".repeat(400));
    write("Long.java", "x\n".repeat(401));
    assertEquals(
        List.of(folder.resolve("Long.java") + " has 401 lines, 400 are allowed"),
        rules.tooLong(".java", 400));
  }

  @Test
  void longMigrationIsFoundUnlessGenerated() throws IOException {
    write("V0001__by_hand.sql", "-- additive\n" + "x\n".repeat(120));
    write("V0002__made.sql", "-- generated from the seed\n" + "x\n".repeat(500));
    assertEquals(1, rules.migrationsTooLong().size());
  }

  @Test
  void migrationThatDoesNotSayWhoBearsItIsFound() throws IOException {
    write("V0001__said.sql", "-- additive, min client 1\nselect 1;");
    write("V0002__made.sql", "-- generated from the seed\n-- breaking, min client 2\n");
    write("V0003__silent.sql", "select 1; -- additive, min client 1");
    assertEquals(1, rules.migrationsWithoutHeader().size());
  }

  @Test
  void ninthDecileLeavesOneInTenOut() throws IOException {
    for (int i = 1; i <= 10; i++) {
      write("F" + i + ".java", "x\n".repeat(i * 10));
    }
    assertEquals(90, rules.ninthDecile(".java"));
  }

  @Test
  void sixteenthFileOfAPackageIsFound() throws IOException {
    for (int i = 1; i <= 15; i++) {
      write("p/F" + i + ".java", "");
    }
    write("p/package-info.java", "@NullMarked");
    assertEquals(List.of(), rules.crowdedPackages());
    write("p/F16.java", "");
    assertEquals(1, rules.crowdedPackages().size());
  }

  @Test
  void packageWithoutNullMarkIsFound() throws IOException {
    write("marked/A.java", "");
    write("marked/package-info.java", "@NullMarked\npackage marked;");
    write("plain/A.java", "");
    write("silent/package-info.java", "package silent;");
    assertEquals(2, rules.packagesWithoutNullMark().size());
  }

  @Test
  void catchingEverythingIsFoundAndCatchingSomethingIsNot() throws IOException {
    write("A.java", "try { } catch (IOException e) { } catch (final Exception e) { }");
    write("B.java", "try { } catch (IOException | Throwable e) { }");
    write("C.java", "try { } catch (SQLException | IOException e) { }");
    assertEquals(2, rules.catchAlls().size());
  }

  @Test
  void leftOverIsFound() throws IOException {
    write("A.java", "// " + "TO" + "DO price it");
    write("B.java", "/** @au" + "thor me */");
    write("C.java", "String todo;");
    assertEquals(2, rules.leftOvers().size());
  }

  @Test
  void writtenOutTextAndColourAreFoundInScreens() throws IOException {
    write("Good.fxml", "<Label text=\"%lead.name\"/><Label text=\"-\"/>");
    write("Bad.fxml", "<Label text=\"Name\" style=\"-fx-background-color: red\"/>");
    assertEquals(1, rules.spokenTextInScreens().size());
    assertEquals(1, rules.coloursInScreens().size());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
