package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A crew member. Whether he is free is computed from jobs and blocks.
 *
 * @param specialization equipment categories he may operate
 */
public record CrewRow(
    String id,
    @Nullable String userId,
    String name,
    @Nullable String email,
    @Nullable String phone,
    List<String> specialization,
    @Nullable Integer experience,
    @Nullable String yardId,
    @Nullable String yardName,
    @Nullable String crew,
    boolean active,
    boolean pending) {

  static CrewRow of(Fields row) throws SQLException {
    return new CrewRow(
        row.text("id"),
        row.textOrNull("user_id"),
        row.text("name"),
        row.textOrNull("email"),
        row.textOrNull("phone"),
        row.texts("specialization"),
        row.numberOrNull("experience"),
        row.textOrNull("yard_id"),
        row.textOrNull("yard_name"),
        row.textOrNull("crew"),
        row.flag("active"),
        row.flag("pending"));
  }
}
