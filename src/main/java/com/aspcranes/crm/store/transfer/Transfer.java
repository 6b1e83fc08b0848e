package com.aspcranes.crm.store.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The bytes of one file on their way.
 *
 * @param up true to the server, false from it
 * @param bytes of the whole
 * @param tries how often the server or this desk found the bytes damaged
 */
public record Transfer(
    String fileId, boolean up, String sha256, String mediaType, long bytes, int tries) {

  static Transfer of(ResultSet row) throws SQLException {
    return new Transfer(
        row.getString("file_id"),
        row.getString("direction").equals(Transfers.UP),
        row.getString("sha256"),
        row.getString("media_type"),
        row.getLong("size_bytes"),
        row.getInt("tries"));
  }
}
