package planted.sound.rules;

import java.time.Instant;
import planted.sound.model.Lead;

public class Overdue {
  public boolean isOverdue(Lead lead, Instant due, Instant now) {
    return lead != null && due.isBefore(now);
  }
}
