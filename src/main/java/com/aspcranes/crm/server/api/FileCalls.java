package com.aspcranes.crm.server.api;

import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of files, chunk by chunk, over connections of their own. Every call may throw {@link
 * ServerException}: SQLSTATE P0002 for a file that is not there or not the caller's to see.
 */
public final class FileCalls {
  private final ServerPool pool;

  public FileCalls(ServerPool pool) {
    this.pool = pool;
  }

  /** What came of a chunk. */
  public enum Put {
    /** Others are still missing. */
    TAKEN,
    /** The file is whole, with the promised fingerprint. */
    WHOLE,
    /** All have come, and are not the promised file: the server has thrown them away. */
    DAMAGED
  }

  /** Numbers of the chunks that the server has. */
  public Set<Integer> chunks(String token, String fileId) {
    return ask(
        "select api.file_chunks(?, ?)",
        FileCalls::numbers,
        statement -> {
          statement.setString(1, token);
          statement.setString(2, fileId);
        });
  }

  /**
   * Sends one chunk.
   *
   * @param bytes read while they are sent, so that it may give them slowly
   */
  public Put put(String token, String fileId, int number, InputStream bytes, int length) {
    JsonNode answer =
        ask(
            "select api.file_put(?, ?, ?, ?)",
            row -> Json.read(row.getString(1)),
            statement -> {
              statement.setString(1, token);
              statement.setString(2, fileId);
              statement.setInt(3, number);
              statement.setBinaryStream(4, bytes, length);
            });
    if (answer.path("complete").asBoolean()) {
      return Put.WHOLE;
    }
    return answer.path("damaged").asBoolean() ? Put.DAMAGED : Put.TAKEN;
  }

  /** True if the server had the same bytes in another file that the caller may see. */
  public boolean reuse(String token, String fileId) {
    return ask(
        "select api.file_reuse(?, ?)",
        row -> row.getBoolean(1),
        statement -> {
          statement.setString(1, token);
          statement.setString(2, fileId);
        });
  }

  /** One chunk of a whole file; empty past the end. */
  public byte[] get(String token, String fileId, int number) {
    return ask(
        "select api.file_get(?, ?, ?)",
        row -> orEmpty(row.getBytes(1)),
        statement -> {
          statement.setString(1, token);
          statement.setString(2, fileId);
          statement.setInt(3, number);
        });
  }

  private static byte[] orEmpty(byte @Nullable [] bytes) {
    return bytes == null ? new byte[0] : bytes;
  }

  private static Set<Integer> numbers(ResultSet row) throws SQLException {
    Set<Integer> numbers = new HashSet<>();
    Array array = row.getArray(1);
    for (Object number : (Object[]) array.getArray()) {
      numbers.add((Integer) number);
    }
    return numbers;
  }

  /** Sets the parameters of a call. */
  @FunctionalInterface
  private interface Binding {
    void to(PreparedStatement statement) throws SQLException;
  }

  /** Reads the one row of an answer. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> T ask(String sql, Reading<T> reading, Binding binding) {
    return pool.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return reading.of(row);
            }
          }
        });
  }
}
