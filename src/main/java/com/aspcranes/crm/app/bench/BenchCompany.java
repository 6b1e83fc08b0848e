package com.aspcranes.crm.app.bench;

import com.aspcranes.crm.app.demo.server.DemoSeed;
import com.aspcranes.crm.app.demo.server.DemoServer;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.bench.BenchSql;
import com.aspcranes.crm.server.config.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A private PostgreSQL with an empty company; it and its folder go when closed. */
final class BenchCompany implements AutoCloseable {
  private final Path folder;
  private final DemoServer server;
  private final BenchSql sql;

  private BenchCompany(Path folder) {
    this.folder = folder;
    // every commit waits for the disk, as in an office
    this.server =
        DemoServer.start(
            folder, false, Map.of("synchronous_commit", "on", "max_connections", "700"));
    this.sql = new BenchSql(server.admin());
    DemoSeed seed = new DemoSeed(server.admin());
    int ignored = seed.migrate();
    seed.makeLogin();
  }

  static BenchCompany open() {
    try {
      return new BenchCompany(Files.createTempDirectory("asp-cranes-bench"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server's first process, by its own file. */
  ProcessHandle process() {
    try {
      String pid = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid")).get(0);
      return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For files of the run. */
  Path folder() {
    return folder;
  }

  /** As a desk connects. */
  ServerSettings client() {
    return server.client(server.port());
  }

  BenchSql sql() {
    return sql;
  }

  String person(String role, String name) {
    String uid = Ids.next("usr");
    sql.run(
        "insert into crm.users (uid, email, password_hash, display_name, role)"
            + " values (?, ?, 'none', ?, ?)",
        uid,
        uid.substring(4) + "@example.com",
        name,
        role);
    return uid;
  }

  String token(String uid, UUID device) {
    return sql.ask("select auth.mint(?, ?)", uid, device);
  }

  /** A desk whose files are in a folder of that name. */
  BenchDesk desk(String uid, String name) {
    ServerPool pool = new ServerPool(client());
    MintedRemote remote = new MintedRemote(new ApiCalls(pool), token(uid, UUID.randomUUID()));
    return new BenchDesk(uid, folder.resolve(name), pool, remote);
  }

  @Override
  public void close() {
    server.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
