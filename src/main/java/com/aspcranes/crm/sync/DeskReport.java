package com.aspcranes.crm.sync;

import com.aspcranes.crm.auth.Tokens;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.office.DeskCalls;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the server after a round how this desk is, so that an admin sees which one needs help: when
 * something changed, else now and then. A report that is lost does no harm.
 */
final class DeskReport implements Consumer<SyncStatus> {
  private static final Logger LOG = LoggerFactory.getLogger(DeskReport.class);
  private static final Duration USUAL = Duration.ofMinutes(10);

  private final LocalStore store;
  private final DeskCalls calls;
  private final Tokens tokens;
  private final Clock clock;
  private @Nullable Facts told;
  private Instant toldAt = Instant.EPOCH;
  private @Nullable Instant synced;

  /** What makes a new report worth its way at once. */
  private record Facts(long waiting, long issues, @Nullable String problem) {
    static Facts of(SyncStatus status) {
      Refusal problem = status.problem();
      return new Facts(status.waiting(), status.issues(), problem == null ? null : problem.key());
    }
  }

  DeskReport(LocalStore store, DeskCalls calls, Tokens tokens, Clock clock) {
    this.store = store;
    this.calls = calls;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public void accept(SyncStatus status) {
    Facts facts = Facts.of(status);
    Instant now = clock.instant();
    boolean due = Duration.between(toldAt, now).abs().compareTo(USUAL) >= 0;
    if (!status.online() || (!due && Objects.equals(facts, told))) {
      return;
    }
    try {
      boolean pulled = !Objects.equals(status.lastSync(), synced);
      calls.report(tokens.access(), pulled, json(facts));
      synced = status.lastSync();
      told = facts;
      toldAt = now;
    } catch (ServerException e) {
      LOG.debug("not told how this desk is: {}", e.getMessage());
    }
  }

  private String json(Facts facts) {
    ObjectNode report = WireJson.mapper().createObjectNode();
    report.put("ledger", store.applyDoor().device().toString());
    report.put("client", Round.CLIENT);
    report.put("waiting", facts.waiting());
    report.put("issues", facts.issues());
    report.put("problem", facts.problem());
    report.put("oldest_waiting", oldest());
    return report.toString();
  }

  private @Nullable String oldest() {
    Sql sql =
        Sql.of("SELECT min(acted_at) AS at FROM outbox")
            .where("state IN ('waiting', 'sent', 'deferred')");
    return store
        .read(session -> session.list(sql, row -> String.valueOf(row.textOrNull("at"))))
        .stream()
        .filter(at -> !at.equals("null"))
        .findFirst()
        .orElse(null);
  }
}
