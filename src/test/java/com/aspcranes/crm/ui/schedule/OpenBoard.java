package com.aspcranes.crm.ui.schedule;

import com.aspcranes.crm.app.demo.DemoReplica;
import com.aspcranes.crm.model.job.Job;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.customer.CustomerQueries;
import com.aspcranes.crm.store.job.BoardQueries;
import com.aspcranes.crm.store.job.JobQueries;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import com.aspcranes.crm.ui.control.timeline.TimelineView;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.ui.schedule.act.Way;
import com.aspcranes.crm.usecase.schedule.ScheduleActs;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;

/** The board of the demo company on a Monday morning, and hands for it. */
abstract class OpenBoard extends FxTest {
  protected static final Instant NOW = Instant.parse("2026-03-16T01:30:00Z");

  protected final StackPane window = new StackPane();

  /** Made before the stage is asked for: that takes longer than the toolkit waits. */
  protected final LocalStore store = LocalStore.inMemory();

  private final DemoReplica demo = new DemoReplica(store, NOW);
  protected TestDesk test;
  protected TimelineView timeline;

  @Override
  protected Parent root() {
    test = new TestDesk(demo.user("operations_manager"), NOW, Locale.ENGLISH);
    new BoardScreens(
            test.desk,
            new BoardScreens.Reads(
                new BoardQueries(store),
                new JobQueries(store),
                new CustomerQueries(store),
                new OfficeQueries(store)),
            store.changes(),
            ScheduleActs.of(store, test.desk.zone()))
        .register();
    test.desk.navigator().go(new Places.BoardPlace(null));
    window.getChildren().setAll(test.desk.navigator().screenProperty().get().content());
    return window;
  }

  @AfterEach
  void close() {
    interact(window.getChildren()::clear);
    test.close();
    store.close();
  }

  protected void loaded() throws Exception {
    timeline = lookup(node -> node instanceof TimelineView).query();
    eventually(() -> timeline.model().rows().size() > 30);
  }

  protected <T extends ButtonBase> void fire(String id, Class<T> kind) throws Exception {
    eventually(() -> popped(id) != null);
    interact(() -> kind.cast(popped(id)).fire());
  }

  @SuppressWarnings("unchecked")
  protected ListView<Way> waysList() {
    return (ListView<Way>) popped("#ways");
  }

  /** A node of any open window. */
  protected static Node popped(String id) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(open -> open.getScene().getRoot().lookup(id))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null));
  }

  protected static MenuItem menuItem(String text) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () ->
            Window.getWindows().stream()
                .filter(open -> open instanceof ContextMenu)
                .flatMap(open -> ((ContextMenu) open).getItems().stream())
                .filter(item -> item.getText().contains(text))
                .findFirst()
                .orElse(null));
  }

  protected void key(KeyCode code) {
    timeline.requestFocus();
    timeline.fireEvent(press(code));
  }

  protected static KeyEvent press(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  protected String text(String sql) {
    return store.read(s -> s.first(Sql.of(sql), row -> row.text("id")).orElseThrow());
  }

  protected Job job(String id) {
    return store.read(s -> s.get(Job.class, id));
  }

  protected static void eventually(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(25, TimeUnit.SECONDS, holds);
  }
}
