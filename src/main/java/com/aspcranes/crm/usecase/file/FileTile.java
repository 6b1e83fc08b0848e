package com.aspcranes.crm.usecase.file;

import com.aspcranes.crm.rules.file.FileKind;
import com.aspcranes.crm.rules.file.MediaType;
import com.aspcranes.crm.store.attachment.FileRow;
import org.jspecify.annotations.Nullable;

/**
 * A file as a person sees it.
 *
 * @param thumbnail JPEG in Base64; null for what is no picture
 * @param percent of the bytes that have passed, while they pass
 * @param why message key of a refusal
 * @param here whether it can be opened without the server
 * @param creator who attached it
 */
public record FileTile(
    String id,
    String name,
    FileKind kind,
    long bytes,
    @Nullable String thumbnail,
    State state,
    int percent,
    @Nullable String why,
    boolean here,
    String creator) {

  /** Where the bytes are. */
  public enum State {
    /** Here alone: they go up when the server can be reached. */
    WAITING,
    SENDING,
    ON_SERVER,
    FETCHING,
    /** At the desk of who attached it: nobody else has them yet. */
    NOT_ARRIVED,
    REFUSED
  }

  static FileTile of(FileRow row, boolean here) {
    FileKind kind =
        MediaType.ofCode(row.mediaType()).map(MediaType::kind).orElse(FileKind.DOCUMENT);
    int percent = row.bytes() == 0 ? 0 : (int) (row.done() * 100 / row.bytes());
    return new FileTile(
        row.id(),
        row.name(),
        kind,
        row.bytes(),
        row.thumbnail(),
        state(row, here),
        Math.min(100, percent),
        row.why(),
        here,
        row.creator());
  }

  private static State state(FileRow row, boolean here) {
    String moving = row.moving() == null ? "" : row.moving();
    return switch (moving) {
      case "up moving" -> State.SENDING;
      case "up sent" -> State.ON_SERVER;
      case "up refused", "down refused" -> State.REFUSED;
      case "down moving" -> State.FETCHING;
      case "down waiting" -> row.complete() ? State.FETCHING : State.NOT_ARRIVED;
      default -> row.complete() ? State.ON_SERVER : here ? State.WAITING : State.NOT_ARRIVED;
    };
  }
}
