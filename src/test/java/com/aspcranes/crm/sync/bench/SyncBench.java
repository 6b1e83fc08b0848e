package com.aspcranes.crm.sync.bench;

import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.sync.SyncLoop;
import com.aspcranes.crm.sync.desks.Company;
import com.aspcranes.crm.sync.desks.Desk;
import com.aspcranes.crm.sync.pace.Agenda;
import com.aspcranes.crm.sync.pace.Pace;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Prints as JSON how long a change takes from desk to desk and how fast an outbox drains, beside
 * what the bare databases take on the same disk. Run it with the test class path.
 */
public final class SyncBench {
  private static final int SINGLE = 200;
  private static final int MANY = 2_000;

  private final Company company = Company.openDurable();
  private final Path folder;

  private SyncBench() throws IOException {
    folder = Files.createTempDirectory("bench");
  }

  public static void main(String[] args) throws Exception {
    SyncBench bench = new SyncBench();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("processors", Runtime.getRuntime().availableProcessors());
    bench.single(json);
    bench.drain(json.putObject("drain"));
    System.out.println(json.toPrettyString());
    bench.company.close();
    System.exit(0);
  }

  private Desk desk(String uid, String name) {
    StoreOptions options = new StoreOptions(uid, Clock.systemUTC(), true);
    Path own = folder.resolve(name);
    LocalStore store = LocalStore.open(own.resolve("crm.db"), options);
    return company.desk(store, own.resolve("numbers"), "bench");
  }

  private static SyncLoop loop(Desk desk) {
    Agenda agenda =
        new Agenda(Pace.forRole("operations_manager"), new Random(1), System.nanoTime());
    return new SyncLoop(desk.store(), desk.round(), agenda, Clock.systemUTC());
  }

  /** Two desks with running loops and hints: one saves, the other waits for it. */
  private void single(ObjectNode json) throws Exception {
    String uid = company.person("sales_agent", "Asha");
    Desk one = desk(uid, "one");
    Desk two = desk(uid, "two");
    one.sync();
    two.sync();
    Semaphore acknowledged = new Semaphore(0);
    Semaphore arrived = new Semaphore(0);
    Spread upload = new Spread();
    Spread through = new Spread();
    try (SyncLoop first = loop(one);
        SyncLoop second = loop(two);
        AutoCloseable line = company.hints(second::hint);
        AutoCloseable counting =
            first.onStatus(status -> release(acknowledged, status.waiting() == 0));
        AutoCloseable watching =
            two.store().changes().subscribe(Set.of("leads"), arrived::release)) {
      first.start();
      second.start();
      for (int i = 0; i < SINGLE + 50; i++) {
        acknowledged.drainPermits();
        arrived.drainPermits();
        long start = System.nanoTime();
        create(one, i);
        acknowledged.acquire();
        long middle = System.nanoTime();
        arrived.acquire();
        if (i >= 50) {
          upload.add(middle - start);
          through.add(System.nanoTime() - start);
        }
        // hints that follow each other at once are put together on purpose
        LockSupport.parkNanos(300_000_000L);
      }
    }
    Spread insert = new Spread();
    Spread local = new Spread();
    Spread round = new Spread();
    yardsticks(insert, local, round);
    json.set("saved_to_acknowledged", upload.json());
    json.set("saved_to_shown_at_the_other_desk", through.json());
    json.set("yardstick_insert_commit", insert.json());
    json.set("yardstick_sqlite_commit", local.json());
    json.set("yardstick_select_1", round.json());
    BigDecimal hop = round.millis(500).add(local.millis(500));
    json.put("upload_ratio", ratio(upload.millis(500), insert.millis(500)));
    json.put("through_ratio", ratio(through.millis(500), hop));
  }

  private static void release(Semaphore semaphore, boolean now) {
    if (now) {
      semaphore.release();
    }
  }

  private void drain(ObjectNode json) throws SQLException {
    Desk desk = desk(company.person("sales_agent", "Ravi"), "three");
    desk.sync();
    for (int i = 0; i < MANY; i++) {
      create(desk, i);
    }
    long calls = desk.remote().nanos();
    long start = System.nanoTime();
    desk.sync();
    long took = System.nanoTime() - start;
    calls = desk.remote().nanos() - calls;
    if (company.count("select count(*) from crm.leads where assigned_to = ?", desk.uid()) != MANY) {
      throw new IllegalStateException("not drained");
    }
    long bare;
    try (Connection connection = company.database().admin().getConnection()) {
      connection.setAutoCommit(false);
      long from = System.nanoTime();
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        for (int i = 0; i < MANY; i++) {
          insert.setString(1, Ids.next("lead"));
          insert.setString(2, desk.uid());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
      bare = System.nanoTime() - from;
    }
    json.put("mutations", MANY);
    json.put("per_second", MANY * 1_000_000_000L / took);
    json.put("waiting_for_the_server_percent", 100 * calls / took);
    json.put("yardstick_batch_insert_per_second", MANY * 1_000_000_000L / bare);
  }

  private static final String INSERT =
      "insert into crm.leads (id, customer_name, assigned_to) values (?, 'Bare', ?)";

  private void yardsticks(Spread insert, Spread local, Spread round) throws SQLException {
    String uid = company.person("sales_agent", "Nobody");
    try (Connection server = company.database().admin().getConnection();
        PreparedStatement row = server.prepareStatement(INSERT);
        PreparedStatement one = server.prepareStatement("select 1");
        Connection sqlite =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"));
        Statement setUp = sqlite.createStatement()) {
      setUp.execute("pragma journal_mode = wal");
      setUp.execute("pragma synchronous = full");
      setUp.execute("create table t (id integer primary key, x text)");
      try (PreparedStatement bare = sqlite.prepareStatement("insert into t (x) values ('x')")) {
        for (int i = 0; i < SINGLE; i++) {
          row.setString(1, Ids.next("lead"));
          row.setString(2, uid);
          insert.time(() -> run(row));
          round.time(() -> run(one));
          local.time(() -> run(bare));
        }
      }
    }
  }

  private static void run(PreparedStatement statement) {
    try {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void create(Desk desk, int number) {
    desk.save(
        session -> {
          Lead lead = new Lead();
          lead.id = Ids.next("lead");
          lead.customerName = "Customer " + number;
          lead.assignedTo = desk.uid();
          session.create(lead);
        });
  }

  private static BigDecimal ratio(BigDecimal own, BigDecimal yardstick) {
    return own.divide(yardstick.max(new BigDecimal("0.01")), 1, RoundingMode.HALF_UP);
  }
}
