package com.aspcranes.crm.store.file;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The replica cannot be used as it is; what was saved before is untouched. */
public final class StoreFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why, with the short code that a person can read out on the phone. */
  public enum Kind {
    /** Another running program holds this replica. */
    IN_USE("S-USE"),
    /** The file is damaged: its outbox can be saved, the rest comes from the server. */
    CORRUPT("S-BAD"),
    /** No room left on the disk. */
    DISK_FULL("S-FULL"),
    /** Written by a newer program. */
    NEWER("S-NEW"),
    /** It belongs to another user or server. */
    FOREIGN("S-WHO"),
    /** Anything else the disk or the database said. */
    FAILED("S-DB");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private final Kind kind;

  public StoreFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public StoreFault(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public static StoreFault of(String doing, SQLException cause) {
    return new StoreFault(kindOf(cause), doing, cause);
  }

  private static Kind kindOf(SQLException cause) {
    if (!(cause instanceof SQLiteException sqlite)) {
      return Kind.FAILED;
    }
    return switch (sqlite.getResultCode()) {
      case SQLITE_CORRUPT,
          SQLITE_NOTADB,
          SQLITE_CORRUPT_VTAB,
          SQLITE_CORRUPT_INDEX,
          SQLITE_IOERR_CORRUPTFS ->
          Kind.CORRUPT;
      case SQLITE_FULL -> Kind.DISK_FULL;
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_SNAPSHOT -> Kind.IN_USE;
      default -> Kind.FAILED;
    };
  }

  public Kind kind() {
    return kind;
  }
}
