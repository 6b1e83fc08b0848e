package com.aspcranes.crm.store.attachment;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A file of a record, and its place in the queue of bytes.
 *
 * @param thumbnail a small JPEG in Base64; null for what is no picture
 * @param complete whether the server has all bytes
 * @param creator who attached it; empty for somebody unknown here
 * @param moving {@code up waiting}, {@code down refused} and so on; null when nothing is to be done
 * @param done bytes that have passed
 * @param why message key of a refusal
 */
public record FileRow(
    String id,
    String sha256,
    String name,
    String mediaType,
    long bytes,
    @Nullable String thumbnail,
    boolean complete,
    String creator,
    @Nullable String moving,
    long done,
    @Nullable String why) {

  static FileRow of(Fields row) throws SQLException {
    return new FileRow(
        row.text("id"),
        row.text("sha256"),
        row.text("name"),
        row.text("media_type"),
        row.whole("size_bytes"),
        row.textOrNull("thumbnail"),
        row.flag("complete"),
        row.text("creator"),
        row.textOrNull("moving"),
        row.whole("done_bytes"),
        row.textOrNull("why"));
  }
}
