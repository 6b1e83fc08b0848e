package com.aspcranes.crm.ui.syncing;

import com.aspcranes.crm.store.away.Away;
import com.aspcranes.crm.sync.SyncStatus;
import com.aspcranes.crm.ui.fx.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Asks, when the server is reached again after a while, what others have changed meanwhile. */
public final class AwayWatch {
  /** After a shorter break a person remembers what there was. */
  private static final Duration A_WHILE = Duration.ofMinutes(30);

  private final Background background;
  private final Function<Instant, Away> query;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Away> away = new ReadOnlyObjectWrapper<>();
  private @Nullable Instant since;

  /**
   * @param query reads the replica; runs in the background
   * @param known when this desk last knew everything, before it was opened; null for never
   */
  public AwayWatch(
      Background background,
      Function<Instant, Away> query,
      Clock clock,
      @Nullable Instant known,
      SyncViewModel sync) {
    this.background = background;
    this.query = query;
    this.clock = clock;
    this.since = known;
    sync.statusProperty().subscribe(this::changed);
  }

  /** The newest answer, null before the first; never one without anything in it. */
  public ReadOnlyObjectProperty<@Nullable Away> awayProperty() {
    return away.getReadOnlyProperty();
  }

  private void changed(SyncStatus status) {
    Instant left = since;
    if (!status.online()) {
      since = left == null ? status.lastSync() : left;
    } else if (status.lastSync() != null) {
      since = null;
      if (left != null && left.plus(A_WHILE).isBefore(clock.instant())) {
        background.run(() -> query.apply(left)).onDone(this::answered);
      }
    }
  }

  private void answered(Away fresh) {
    if (!fresh.nothing()) {
      away.set(fresh);
    }
  }
}
