package com.aspcranes.crm.store.office;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a colleague. */
public record UserName(
    String uid, String displayName, String role, @Nullable String avatar, boolean active) {

  static UserName of(Fields row) throws SQLException {
    return new UserName(
        row.text("uid"),
        row.text("display_name"),
        row.text("role"),
        row.textOrNull("avatar"),
        row.flag("active"));
  }
}
