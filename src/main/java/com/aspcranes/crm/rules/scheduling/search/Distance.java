package com.aspcranes.crm.rules.scheduling.search;

import com.aspcranes.crm.rules.scheduling.Facts.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far two places are apart. */
final class Distance {
  private static final int EARTH_RADIUS_KM = 6371;

  private Distance() {}

  /** As the crow flies, whole kilometres; null when a place is unknown. */
  static @Nullable Integer km(@Nullable Place from, @Nullable Place to) {
    if (from == null || to == null) {
      return null;
    }
    double south = Math.toRadians(micro(from.latitude()) / 1e6);
    double north = Math.toRadians(micro(to.latitude()) / 1e6);
    double east = Math.toRadians((micro(to.longitude()) - micro(from.longitude())) / 1e6);
    // The haversine formula; rounded to whole kilometres, so binary fractions do no harm.
    double part =
        Math.pow(Math.sin((north - south) / 2), 2)
            + Math.cos(south) * Math.cos(north) * Math.pow(Math.sin(east / 2), 2);
    return (int) Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(part)));
  }

  /** Millionths of a degree. */
  private static int micro(BigDecimal degrees) {
    return degrees.movePointRight(6).intValue();
  }
}
