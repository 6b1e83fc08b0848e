package com.aspcranes.crm.store.apply;

import com.aspcranes.crm.store.row.Table;
import com.aspcranes.crm.store.row.Tables;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Rows of a pull too large for memory, in the order they came. Its file goes with it. */
final class Spill implements AutoCloseable {
  private final Path file;
  private final DataOutputStream out;
  private long rows;

  Spill(Path replica) {
    file = replica.resolveSibling(replica.getFileName() + ".pull");
    try {
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(Table table, WireRow row) {
    try {
      out.writeUTF(table.name());
      out.writeUTF(row.id());
      byte[] json = row.json().getBytes(StandardCharsets.UTF_8);
      out.writeInt(json.length);
      out.write(json);
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes one row after the other. */
  interface Taker {
    void take(Table table, WireRow row) throws SQLException;
  }

  void forEach(Taker taker) throws SQLException {
    try {
      out.flush();
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        for (long i = 0; i < rows; i++) {
          Optional<Table> table = Tables.named(in.readUTF());
          String id = in.readUTF();
          String json = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
          taker.take(table.orElseThrow(), new WireRow(id, json));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (out) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
