package planted.circle.rules.pricing;

import planted.circle.rules.scheduling.Shift;

public final class Rate {
  Shift inACircle;
}
