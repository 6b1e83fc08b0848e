package com.aspcranes.crm.store.file;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings a replica to this program's schema; each step is one transaction. */
final class Migrations {
  private Migrations() {}

  /**
   * @throws StoreFault NEWER if a newer program has migrated the file
   */
  static void run(DataSource source) {
    Flyway flyway = Flyway.configure().dataSource(source).locations("classpath:db/replica").load();
    try {
      MigrationInfoService steps = flyway.info();
      for (MigrationInfo step : steps.all()) {
        if (step.getState() == MigrationState.FUTURE_SUCCESS) {
          throw new StoreFault(
              StoreFault.Kind.NEWER, "a newer program has written schema " + step.getVersion());
        }
      }
      // what there is to do is looked at once: it takes as long as doing nothing
      if (steps.pending().length > 0) {
        flyway.migrate();
      }
    } catch (FlywayException e) {
      throw new StoreFault(StoreFault.Kind.FAILED, "the replica could not be migrated", e);
    }
  }
}
