package com.aspcranes.crm.usecase.quote.draft;

import com.aspcranes.crm.model.quote.ChargeLine;

/**
 * A charge by code as typed.
 *
 * @param amount rupees in the charge's unit; blank = the price list's
 */
public record DraftCharge(String code, String amount) {

  static DraftCharge of(ChargeLine line) {
    return new DraftCharge(line.code(), line.amount() == null ? "" : line.amount().toString());
  }

  public DraftCharge withAmount(String typed) {
    return new DraftCharge(code, typed);
  }
}
