package com.aspcranes.crm.rules.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** GST state codes: 01 to 38, and 97 for "other territory". */
public final class StateCodes {
  private static final List<String> ALL =
      Stream.concat(IntStream.rangeClosed(1, 38).mapToObj("%02d"::formatted), Stream.of("97"))
          .toList();

  private StateCodes() {}

  public static List<String> all() {
    return ALL;
  }

  public static boolean isState(String code) {
    return ALL.contains(code);
  }
}
