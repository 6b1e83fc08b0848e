package com.aspcranes.crm.cli.sync;

import com.aspcranes.crm.auth.profile.Profile;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * How a replica stands, as far as it knows itself.
 *
 * @param waiting acts that the server has not answered
 * @param issues refused acts that nobody has settled
 * @param device this replica's id at the server
 * @param server identity of the server's history at the last pull; empty before the first
 */
record ProfileState(long waiting, long issues, String device, String server) {

  static ProfileState of(LocalStore store) {
    return new ProfileState(
        count(store, "outbox WHERE state IN ('waiting', 'sent', 'deferred')"),
        count(store, "issue WHERE resolved_at IS NULL"),
        store.applyDoor().device().toString(),
        store.applyDoor().fact("server").orElse(""));
  }

  private static long count(LocalStore store, String from) {
    return store.read(s -> s.number(Sql.of("SELECT count(*) AS n FROM " + from), "n"));
  }

  String text(Profile profile) {
    return """
        profile %s (%s) at %s
        waiting %d
        issues  %d
        device  %s
        server  %s"""
        .formatted(
            profile.email(),
            profile.role(),
            profile.server(),
            waiting,
            issues,
            device,
            server.isEmpty() ? "never synced" : server);
  }

  String json(Profile profile) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("email", profile.email())
        .put("role", profile.role())
        .put("address", profile.server())
        .put("waiting", waiting)
        .put("issues", issues)
        .put("device", device)
        .put("server", server)
        .toPrettyString();
  }
}
