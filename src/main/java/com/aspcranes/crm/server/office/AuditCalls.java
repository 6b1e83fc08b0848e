package com.aspcranes.crm.server.office;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.audit.AuditEntry;
import com.aspcranes.crm.model.audit.AuditQuestion;
import com.aspcranes.crm.model.audit.SealCheck;
import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.Json;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of changes. Every call may throw {@link ServerException}. */
public final class AuditCalls {
  private final ServerPool pool;

  public AuditCalls(ServerPool pool) {
    this.pool = pool;
  }

  /**
   * What the person may read of the answer, newest first.
   *
   * @param before only changes of lower id; null begins
   * @param most at most 500
   */
  public List<AuditEntry> search(
      String token, AuditQuestion asked, @Nullable Long before, int most) {
    List<String> ids = asked.recordIds();
    return Bind.list(
        pool,
        "select * from api.audit_search(?, ?, ?, ?::text[], ?, ?::timestamptz, ?::timestamptz,"
            + " ?::bigint, ?)",
        AuditCalls::entry,
        token,
        asked.uid(),
        asked.table(),
        ids == null ? null : ids.toArray(String[]::new),
        asked.action(),
        time(asked.from()),
        time(asked.to()),
        before,
        most);
  }

  /** For an admin: the seal of a month. */
  public SealCheck verify(String token, LocalDate anyDayOfTheMonth) {
    JsonNode answer =
        Json.read(Bind.ask(pool, "select api.audit_verify(?, ?)", token, anyDayOfTheMonth));
    return new SealCheck(
        answer.path("ok").asBoolean(),
        answer.path("sealed").asLong(),
        answer.path("problems").size(),
        answer.path("unsealed").asLong(),
        answer.path("unsealed_late").asLong());
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getString("user_id"),
        row.getString("action"),
        row.getString("entity_type"),
        row.getString("entity_id"),
        new JsonText(row.getString("changes")),
        row.getString("ip_address"),
        row.getString("user_agent"),
        Moment.of(row, "created_at"),
        row.getBoolean("sealed"));
  }
}
