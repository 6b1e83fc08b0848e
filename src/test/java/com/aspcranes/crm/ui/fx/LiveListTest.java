package com.aspcranes.crm.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.FxTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class LiveListTest extends FxTest {
  private record Row(int id, String text) {}

  private final LiveList<Row> list = new LiveList<>(Row::id);
  private ListView<Row> view;

  @Override
  protected Parent root() {
    view = new ListView<>(list.items());
    return view;
  }

  @Test
  void endsAsTheFreshResultWhateverWasBefore() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Row> fresh = some(random);
      interactQuickly(() -> list.update(fresh));
      assertEquals(fresh, list.items());
    }
  }

  @Test
  void theSelectedRowStaysSelectedWhenOthersComeAndGo() {
    interact(() -> list.update(rows(1, 2, 3, 4)));
    interact(() -> view.getSelectionModel().select(2));
    interact(() -> list.update(rows(9, 1, 3, 4, 5)));
    assertEquals(new Row(3, "row 3"), view.getSelectionModel().getSelectedItem());
  }

  @Test
  void nothingHappensWhenNothingDiffers() {
    interact(() -> list.update(rows(1, 2, 3)));
    List<Object> events = new ArrayList<>();
    list.items().addListener((ListChangeListener<Row>) events::add);
    interact(() -> list.update(rows(1, 2, 3)));
    assertTrue(events.isEmpty());
  }

  private void interactQuickly(Runnable act) {
    WaitForAsyncUtils.waitForAsyncFx(5_000, act);
  }

  private static List<Row> some(Random random) {
    List<Row> rows = new ArrayList<>();
    int most = random.nextInt(10) == 0 ? 600 : 20;
    for (int id = 0; id < most; id++) {
      if (random.nextBoolean()) {
        rows.add(new Row(id, random.nextInt(4) == 0 ? "changed" : "row " + id));
      }
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  private static List<Row> rows(int... ids) {
    return IntStream.of(ids).mapToObj(id -> new Row(id, "row " + id)).toList();
  }
}
