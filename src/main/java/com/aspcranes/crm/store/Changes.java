package com.aspcranes.crm.store;

import com.aspcranes.crm.store.file.Touched;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who wants to know that tables changed. Called after each commit, on the thread that committed: be
 * quick there, and re-query elsewhere. Beside the replicated tables there are {@code outbox},
 * {@code issue}, {@code draft}, {@code file_transfer} and {@code sync_state}.
 */
public final class Changes {
  private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  private record Watcher(Set<String> tables, Consumer<Map<String, Set<String>>> told) {}

  /** Until closed, runs after each commit that touched one of the tables. */
  public Subscription subscribe(Set<String> tables, Runnable told) {
    return subscribeRows(tables, rows -> told.run());
  }

  /**
   * As {@link #subscribe}, told the touched ids by table; {@code "*"} among them stands for the
   * whole table.
   */
  public Subscription subscribeRows(Set<String> tables, Consumer<Map<String, Set<String>>> told) {
    Watcher watcher = new Watcher(Set.copyOf(tables), told);
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Ends a subscription; closing it twice does no harm. */
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  void fire(Touched touched) {
    for (Watcher watcher : watchers) {
      if (watcher.tables.stream().anyMatch(touched.rows()::containsKey)) {
        tell(watcher, touched);
      }
    }
  }

  /** The commit stands, whatever a watcher makes of it. */
  private static void tell(Watcher watcher, Touched touched) {
    try {
      watcher.told.accept(touched.rows());
    } catch (RuntimeException e) {
      LOG.error("a watcher of {} failed", watcher.tables, e);
    }
  }
}
