package com.aspcranes.crm.ui.lead;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.lead.Lead;
import com.aspcranes.crm.ui.control.form.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A lead as it stands in the form: text as typed. */
record LeadDraft(
    String companyName,
    String customerName,
    String designation,
    String phone,
    String email,
    String source,
    String serviceNeeded,
    String siteLocation,
    String siteState,
    String capacityTons,
    @Nullable LocalDate startDate,
    String rentalDays,
    String shiftTiming,
    @Nullable LocalDate followUpOn,
    String notes) {
  private static final BigDecimal NONE = BigDecimal.valueOf(-1);

  static LeadDraft of(Lead row) {
    return new LeadDraft(
        text(row.companyName),
        text(row.customerName),
        text(row.designation),
        text(row.phone),
        text(row.email),
        row.source,
        text(row.serviceNeeded),
        text(row.siteLocation),
        text(row.siteState),
        row.neededCapacityTons == null ? "" : row.neededCapacityTons.toPlainString(),
        row.startDate,
        row.rentalDays == null ? "" : row.rentalDays.toString(),
        text(row.shiftTiming),
        row.nextFollowUpOn,
        text(row.notes));
  }

  /** Writes what was typed into a copy of the record; refused where a number is none. */
  Outcome<Lead> into(Lead row) {
    return Typed.whole("rental_days", rentalDays, -1)
        .then(
            days ->
                Typed.decimal("needed_capacity_tons", capacityTons, NONE)
                    .map(tons -> filled(row, days, tons)));
  }

  private Lead filled(Lead row, int days, BigDecimal tons) {
    row.companyName = Typed.text(companyName);
    row.customerName = customerName.strip();
    row.designation = Typed.text(designation);
    row.phone = Typed.text(phone);
    row.email = Typed.text(email);
    row.source = source;
    row.serviceNeeded = Typed.text(serviceNeeded);
    row.siteLocation = Typed.text(siteLocation);
    row.siteState = Typed.text(siteState);
    row.neededCapacityTons = capacityTons.isBlank() ? null : tons;
    row.startDate = startDate;
    row.rentalDays = rentalDays.isBlank() ? null : Integer.valueOf(days);
    row.shiftTiming = Typed.text(shiftTiming);
    row.nextFollowUpOn = followUpOn;
    row.notes = Typed.text(notes);
    return row;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
