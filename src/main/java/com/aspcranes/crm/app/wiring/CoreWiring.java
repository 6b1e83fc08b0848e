package com.aspcranes.crm.app.wiring;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.config.FileSettings;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.store.outbox.SyncState;
import com.aspcranes.crm.store.type.InstantText;
import com.aspcranes.crm.sync.OpenDesk;
import com.aspcranes.crm.sync.Syncing;
import com.aspcranes.crm.ui.control.files.Filing;
import com.aspcranes.crm.ui.control.habit.ListHabits;
import com.aspcranes.crm.usecase.file.FileActs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What lies below the screens for one person: the replica, its sync and the numbers. Opened off the
 * FX thread, closed at sign-out. Use cases and queries are small: the wiring of each part of the
 * company makes its own.
 */
public final class CoreWiring implements AutoCloseable {
  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  private final SignedIn who;
  private final OpenDesk open;
  private final ListHabits lists;
  private final Clock clock;
  private final ServerPool pool;
  private final @Nullable Instant known;

  private CoreWiring(
      SignedIn who,
      ServerPool pool,
      OpenDesk open,
      ListHabits lists,
      Clock clock,
      @Nullable Instant known) {
    this.who = who;
    this.pool = pool;
    this.open = open;
    this.lists = lists;
    this.clock = clock;
    this.known = known;
  }

  /**
   * Opens the person's replica, making it the first time, and starts its sync.
   *
   * @param files how the bytes of files travel and stay
   * @throws com.aspcranes.crm.store.file.StoreFault if it cannot be used
   */
  public static CoreWiring open(SignedIn who, ServerPool pool, FileSettings files, Clock clock) {
    OpenDesk open = OpenDesk.of(who, pool, files, clock);
    Instant known =
        open.store().applyDoor().fact(SyncState.PULLED).map(InstantText::read).orElse(null);
    open.start();
    ListHabits lists = ListHabits.load(who.profile().directory().resolve("lists.properties"));
    return new CoreWiring(who, pool, open, lists, clock, known);
  }

  public Session session() {
    return who.session();
  }

  public SignedIn who() {
    return who;
  }

  /** For what cannot go through the replica; not this wiring's to close. */
  public ServerPool pool() {
    return pool;
  }

  public LocalStore store() {
    return open.store();
  }

  /** Numbers for papers and jobs made at this desk. */
  public NumberBook numbers() {
    return open.numbers();
  }

  public Syncing syncing() {
    return open.syncing();
  }

  /** Bytes of files as this desk keeps them. */
  public ContentStore content() {
    return open.content();
  }

  /** What a record's strip of files works with. */
  public Filing filing() {
    return new Filing(new FileActs(store(), content()), store().changes());
  }

  /** How the person likes each list. */
  public ListHabits lists() {
    return lists;
  }

  public Clock clock() {
    return clock;
  }

  /** When the replica last knew everything, before it was opened; null for never. */
  public @Nullable Instant known() {
    return known;
  }

  /** True until the first whole sync: there is nothing to show yet. */
  public boolean isEmpty() {
    return store().applyDoor().fact("cursor").isEmpty();
  }

  /**
   * Where the company's days begin and end: its setting {@code company.time_zone}, else India's. It
   * reads the replica.
   */
  public ZoneId zone() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), INDIA);
    return new OfficeQueries(store())
        .setting("company.time_zone", today)
        .map(JsonText::text)
        .map(json -> json.replace("\"", "").strip())
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of)
        .orElse(INDIA);
  }

  @Override
  public void close() {
    open.close();
  }
}
