package com.aspcranes.crm.store.salvage;

import com.aspcranes.crm.store.type.WireJson;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds outbox rows among the bytes of a file that is no database any more. SQLite stores a row's
 * texts one behind the other, so each shows itself by its id standing twice: as a column, and at
 * the head of its body.
 */
final class Carving {
  private static final Pattern ROW =
      Pattern.compile(
          "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})([a-z_.]+?)"
              + "(?:waiting|sent|deferred)([0-9]{4}-[0-9:.T-]+Z)(?=\\{\"mid\":\"\\1\")");

  private final Map<UUID, UnsentAct> acts = new LinkedHashMap<>();
  private final Set<UUID> broken = new HashSet<>();

  /** Takes an act that was read as it should be: it counts more than what was found. */
  void know(UnsentAct act) {
    acts.put(act.mid(), act);
  }

  void search(byte[] bytes) {
    // one letter a byte, so that places in the text are places in the file
    Matcher row = ROW.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (row.find()) {
      UUID mid = UUID.fromString(row.group(1));
      int end = end(bytes, row.end());
      if (end < 0) {
        broken.add(mid);
      } else {
        String body = new String(bytes, row.end(), end - row.end(), StandardCharsets.UTF_8);
        acts.putIfAbsent(mid, new UnsentAct(mid, row.group(2), row.group(3), body));
      }
    }
  }

  /** Where the JSON object that begins there ends; -1 for one that is broken off or spoilt. */
  private static int end(byte[] bytes, int from) {
    try (JsonParser in = WireJson.mapper().createParser(bytes, from, bytes.length - from)) {
      JsonNode body = in.readValueAsTree();
      boolean whole = body.has("acted_at") && body.has("kind") && body.has("changes");
      return whole ? from + (int) in.currentLocation().getByteOffset() : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  Collection<UnsentAct> acts() {
    return acts.values();
  }

  /** Acts of which only a part was found. */
  int unreadable() {
    return (int) broken.stream().filter(mid -> !acts.containsKey(mid)).count();
  }
}
