package com.aspcranes.crm.sync.pull;

import com.aspcranes.crm.server.api.TableDigest;
import com.aspcranes.crm.store.apply.ApplyDoor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Compares what the replica holds of the server with what the server says it should hold. It is
 * always equal right after a pull; where it is not there is a bug, or a damaged disk.
 */
public final class DailyDigest {
  private final ApplyDoor door;

  public DailyDigest(ApplyDoor door) {
    this.door = door;
  }

  /** Tables that differ. */
  public List<String> differing(List<TableDigest> server) {
    List<String> tables = new ArrayList<>();
    for (TableDigest table : server) {
      Map<String, Long> mine = door.versions(table.table());
      if (mine.size() != table.rows() || !of(mine).equals(table.digest())) {
        tables.add(table.table());
      }
    }
    return tables;
  }

  private static String of(Map<String, Long> versions) {
    MessageDigest md5 = md5();
    boolean first = true;
    for (Map.Entry<String, Long> row : versions.entrySet()) {
      String line = (first ? "" : "\n") + row.getKey() + ":" + row.getValue();
      md5.update(line.getBytes(StandardCharsets.UTF_8));
      first = false;
    }
    return HexFormat.of().formatHex(md5.digest());
  }

  // The sum guards against mistakes, not against attackers.
  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
