package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.server.bench.LargeCompany;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Desks of one person on as many devices, all at the same state: each has a replica of its own. */
final class ManyDesks implements AutoCloseable {
  static final int DESKS = Integer.getInteger("bench.desks", 300);
  private static final int ROWS = 2_000;

  private final BenchCompany company;
  private final List<BenchDesk> desks = new ArrayList<>();

  private ManyDesks(BenchCompany company) {
    this.company = company;
  }

  static ManyDesks open(BenchCompany company) {
    LargeCompany.fill(company.sql(), ROWS);
    ManyDesks many = new ManyDesks(company);
    String uid =
        company.sql().ask("select uid from crm.users where role = 'admin' order by uid limit 1");
    try (BenchDesk first = company.desk(uid, "first")) {
      first.sync();
      // the numbers leased at the end of a first round
      first.sync();
    }
    Path replica = company.folder().resolve("first").resolve("crm.db");
    for (int i = 0; i < DESKS; i++) {
      Path folder = company.folder().resolve("desk" + i);
      try {
        Files.copy(replica, Files.createDirectories(folder).resolve("crm.db"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      BenchDesk desk = company.desk(uid, "desk" + i);
      desk.store().applyDoor().becomeDevice(UUID.randomUUID());
      many.desks.add(desk);
    }
    return many;
  }

  List<BenchDesk> desks() {
    return desks;
  }

  /** An hour of the company's work while nobody looks. */
  void anHourPasses() {
    company.sql().run("update crm.leads set rental_days = coalesce(rental_days, 0) % 300 + 1");
    company.sql().run("update crm.jobs set needed_days = coalesce(needed_days, 0) % 300 + 1");
  }

  @Override
  public void close() {
    desks.forEach(BenchDesk::close);
  }
}
