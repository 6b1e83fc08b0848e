package com.aspcranes.crm.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.ui.fx.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HabitsFileTest {
  @TempDir Path folder;

  @Test
  void habitsComeBackAsTheyWereKept() {
    Habits habits =
        new Habits("hi", Theme.Mode.DARK, 1.15, true, new WindowPlace(10, 20.5, 1500, 800, true));
    HabitsFile file = new HabitsFile(folder.resolve("deeper").resolve("window.properties"));
    file.save(habits);
    assertEquals(habits, file.load(Habits.FIRST));
  }

  @Test
  void withoutAFileOtherHabitsHold() {
    assertEquals(Habits.FIRST, new HabitsFile(folder.resolve("none")).load(Habits.FIRST));
  }

  @Test
  void damageCostsOnlyWhatIsDamaged() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.writeString(file, "language=hi\nscale=much\nwindow.width=NaN\nmode=PINK\n");
    Habits loaded = new HabitsFile(file).load(Habits.FIRST);
    assertEquals("hi", loaded.language());
    assertEquals(1, loaded.scale());
    assertEquals(Theme.Mode.LIGHT, loaded.mode());
    assertEquals(1440, loaded.window().width());
  }

  @Test
  void aScaleOutOfBoundsIsBroughtBack() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.writeString(file, "scale=90\n");
    assertEquals(2, new HabitsFile(file).load(Habits.FIRST).scale());
  }
}
