package planted.reading.rules;

import java.io.File;

class RateCard {
  boolean exists() {
    return new File("rates").exists();
  }
}
