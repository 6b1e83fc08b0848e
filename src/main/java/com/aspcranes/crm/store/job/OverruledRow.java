package com.aspcranes.crm.store.job;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;

/**
 * A rule that a job may break, because somebody decided so.
 *
 * @param rule code of the rule
 */
public record OverruledRow(String jobId, String rule) {

  static OverruledRow of(Fields row) throws SQLException {
    return new OverruledRow(row.text("job_id"), row.text("rule"));
  }
}
