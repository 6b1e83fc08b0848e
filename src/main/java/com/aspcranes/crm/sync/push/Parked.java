package com.aspcranes.crm.sync.push;

import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.store.apply.PushResult;
import com.aspcranes.crm.store.outbox.OutboxEntry;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The verdict that this desk writes itself when the server gives none. */
final class Parked {
  private Parked() {}

  static PushResult result(OutboxEntry entry, ServerException e) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("mid", entry.mid().toString());
    json.put("seq", entry.seq());
    json.put("status", "rejected");
    json.put("why", "invalid");
    json.put("message", e.getMessage());
    json.putArray("server");
    json.putObject("detail").put("sqlstate", e.sqlState());
    return new PushResult(entry.mid(), "rejected", json);
  }
}
