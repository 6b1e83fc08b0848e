package planted.clock.rules;

import java.time.Instant;

class Overdue {
  boolean isOverdue(Instant due) {
    return due.isBefore(Instant.now());
  }
}
