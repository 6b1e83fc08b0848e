package com.aspcranes.crm.store.away;

import java.time.Instant;

/**
 * How many records others have made or changed.
 *
 * @param since when this desk last knew everything
 * @param jobs changed or new
 * @param answered quotations accepted or rejected
 * @param quotations otherwise changed or new
 * @param leads changed or new
 * @param customers changed or new
 */
public record Away(
    Instant since, long jobs, long answered, long quotations, long leads, long customers) {

  public boolean nothing() {
    return jobs + answered + quotations + leads + customers == 0;
  }
}
