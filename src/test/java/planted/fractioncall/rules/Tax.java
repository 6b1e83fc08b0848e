package planted.fractioncall.rules;

import java.math.BigDecimal;

class Tax {
  int whole(BigDecimal rupees) {
    return (int) (rupees.doubleValue() * 1.18);
  }
}
