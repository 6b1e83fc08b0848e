package com.aspcranes.crm.usecase.quote.draft;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The single fields of a quotation, named as a refusal names them, and what a new one has. */
public enum Field {
  DEAL("deal_id", ""),
  LEAD("lead_id", ""),
  CUSTOMER("customer_id", ""),
  CUSTOMER_NAME("customer_name", ""),
  CONTACT_NAME("contact_name", ""),
  CONTACT_DESIGNATION("contact_designation", ""),
  CONTACT_PHONE("contact_phone", ""),
  CONTACT_EMAIL("contact_email", ""),
  CONTACT_ADDRESS("contact_address", ""),
  CONTACT_GSTIN("contact_gstin", ""),
  SITE("site_location", ""),
  DATE("date", ""),
  DAYS("days", "1"),
  HOURS("hours_per_day", "8"),
  SHIFT("shift", "single"),
  DAY_NIGHT("day_night", "day"),
  SUNDAY("sunday_working", "true"),
  START_DATE("start_date", ""),
  USAGE("usage", "normal"),
  RISK("risk_factor", "low"),
  FOOD("food_resources", "0"),
  ACCOMMODATION("accom_resources", "0"),
  DISTANCE("site_distance_km", "0"),
  /** Blank = by distance. */
  MOB_DEMOB("mob_demob", ""),
  RELAXATION("mob_relaxation_percent", "0"),
  EXTRA("extra_charge", "0"),
  DISCOUNT_PERCENT("discount_percent", "0"),
  /** Blank = by percent. */
  DISCOUNT_AMOUNT("discount_amount", ""),
  BILLING("billing", "gst"),
  INCLUDE_GST("include_gst", "true"),
  COMPANY_STATE("company_state", ""),
  PLACE_OF_SUPPLY("place_of_supply", ""),
  /** Blank = by the settings. */
  VALID_UNTIL("valid_until", ""),
  TEMPLATE("template_id", ""),
  /** The paper is printed in it. */
  LANGUAGE("language", "en"),
  LETTER("cover_letter", ""),
  TERMS("terms_conditions", ""),
  NOTES("notes", "");

  private static final Map<String, Field> BY_COLUMN =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Field::column, Function.identity()));

  private final String column;
  private final String initial;

  Field(String column, String initial) {
    this.column = column;
    this.initial = initial;
  }

  public static Optional<Field> of(String column) {
    return Optional.ofNullable(BY_COLUMN.get(column));
  }

  /** The name a refusal gives it. */
  public String column() {
    return column;
  }

  public String initial() {
    return initial;
  }
}
