package planted.circle.rules.scheduling;

import planted.circle.rules.pricing.Rate;

public final class Shift {
  Rate inACircle;
}
