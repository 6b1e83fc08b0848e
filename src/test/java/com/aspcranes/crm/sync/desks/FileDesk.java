package com.aspcranes.crm.sync.desks;

import com.aspcranes.crm.model.FileIds;
import com.aspcranes.crm.model.Ids;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.FileCalls;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.content.Kept;
import com.aspcranes.crm.sync.transfer.FileLine;
import com.aspcranes.crm.sync.transfer.FileLoop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A desk with the bytes of its files, which travel when told, over a line of their own. */
public final class FileDesk implements AutoCloseable {
  public final Desk rows;
  public final ContentStore content;
  public final FileLoop loop;
  public final FileCalls calls;
  private final Company company;
  private final ServerPool pool;
  private final Path folder;

  private FileDesk(Company company, Desk rows, int port, long bytesPerSecond) {
    this.company = company;
    this.rows = rows;
    try {
      this.folder = Files.createTempDirectory("files");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.content = new ContentStore(folder, Clock.systemUTC());
    this.pool = new ServerPool(company.settings(port).forFiles(), Duration.ofSeconds(10));
    this.calls = new FileCalls(pool);
    FileLine line = new FileLine(calls, this::token, refused -> {});
    this.loop =
        new FileLoop(
            rows.store(),
            content,
            line,
            new FileLoop.Limits(bytesPerSecond, 1L << 40, Clock.systemUTC()),
            () -> {});
  }

  /** After its first sync. */
  public static FileDesk open(Company company, String uid) {
    return over(company, company.desk(uid), company.database().port(), 0);
  }

  /** Its bytes take a line that a test can break; its rows another. */
  public static FileDesk open(Company company, String uid, FaultProxy line) {
    return over(company, company.desk(uid), line.port(), 0);
  }

  /**
   * @param bytesPerSecond 0 for no limit
   */
  public static FileDesk open(Company company, String uid, long bytesPerSecond) {
    return over(company, company.desk(uid), company.database().port(), bytesPerSecond);
  }

  private static FileDesk over(Company company, Desk desk, int port, long bytesPerSecond) {
    desk.sync();
    return company.keep(new FileDesk(company, desk, port, bytesPerSecond));
  }

  public String token() {
    return company.mint(rows.uid(), UUID.randomUUID());
  }

  /** Keeps the bytes and names them in a lead, in one act; the id of the file. */
  public String attach(String lead, byte[] bytes, String mediaType) {
    Kept kept = keep(bytes);
    String id = Ids.next("file");
    rows.save(
        session -> {
          StoredFile file = new StoredFile();
          file.id = id;
          file.sha256 = kept.sha256();
          file.name = "site";
          file.mediaType = mediaType;
          file.sizeBytes = kept.bytes();
          session.create(file);
          Lead record = session.get(Lead.class, lead);
          List<String> ids = new ArrayList<>(record.files.ids());
          ids.add(id);
          record.files = new FileIds(ids);
          session.update(record);
        });
    return id;
  }

  private Kept keep(byte[] bytes) {
    try {
      return content.keep(new ByteArrayInputStream(bytes), bytes.length).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows, bytes, and the rows that say that the bytes are there. */
  public void settle() {
    rows.sync();
    loop.step();
    rows.sync();
  }

  public StoredFile file(String id) {
    return rows.get(StoredFile.class, id);
  }

  /** The bytes as they are here. */
  public Optional<byte[]> bytes(String id) {
    return content.read(file(id).sha256);
  }

  /** Where the one content of this desk stands. */
  public Path only() {
    try (var tree = Files.walk(folder)) {
      List<Path> found = tree.filter(Files::isRegularFile).toList();
      if (found.size() != 1) {
        throw new IllegalStateException(found.toString());
      }
      return found.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "state why" of a file in the queue; empty if it is not there. */
  public String queued(String id) {
    return rows.store()
        .read(
            session ->
                session.first(
                    Sql.of("SELECT state, why FROM file_transfer WHERE file_id = ?", id),
                    row -> (row.text("state") + " " + row.text("why")).strip()))
        .orElse("");
  }

  @Override
  public void close() {
    pool.close();
    loop.close();
  }
}
