package com.aspcranes.crm.sync.pull;

import com.aspcranes.crm.server.api.Head;
import com.aspcranes.crm.store.apply.ApplyDoor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the last pull left behind, kept in the same commit as its rows.
 *
 * @param cursor where the next delta begins; null before the first pull
 * @param server whose cursor it is
 * @param role under which the rows were masked
 * @param tables that the role saw
 * @param scope number of the key set
 * @param proofs JSON array: what the server said of its own history, newest last
 */
record Known(
    @Nullable String cursor,
    @Nullable String server,
    String role,
    List<String> tables,
    long scope,
    String proofs) {
  private static final String CURSOR = "cursor";
  private static final String SERVER = "server";
  private static final String ROLE = "role";
  private static final String TABLES = "tables";
  private static final String SCOPE = "scope";
  private static final String PROOFS = "proofs";

  static Known of(ApplyDoor door) {
    Optional<String> tables = door.fact(TABLES).filter(text -> !text.isEmpty());
    return new Known(
        door.fact(CURSOR).orElse(null),
        door.fact(SERVER).orElse(null),
        door.fact(ROLE).orElse(""),
        tables.map(text -> List.of(text.split(" ", -1))).orElse(List.of()),
        Long.parseLong(door.fact(SCOPE).orElse("0")),
        door.fact(PROOFS).orElse("[]"));
  }

  /** What is to be remembered once the pull of this head is applied. */
  Map<String, String> next(Head head, boolean rowsCame) {
    Map<String, String> facts = new HashMap<>();
    facts.put(CURSOR, head.cursor());
    facts.put(SERVER, head.server());
    facts.put(ROLE, head.role());
    facts.put(TABLES, String.join(" ", head.tables()));
    facts.put(SCOPE, String.valueOf(head.scope()));
    if (head.mode() != Head.Mode.DELTA) {
      facts.put(PROOFS, "[]");
    } else if (rowsCame) {
      facts.put(PROOFS, Proofs.with(proofs, head.proof()));
    }
    return facts;
  }
}
