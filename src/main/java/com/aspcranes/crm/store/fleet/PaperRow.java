package com.aspcranes.crm.store.fleet;

import com.aspcranes.crm.store.Fields;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a crane, a certificate of an operator or a permit of a customer's site.
 *
 * @param expiresOn its last valid day; null if it never expires
 * @param blocksDispatch whether work without it is forbidden
 */
public record PaperRow(
    String id,
    @Nullable String equipmentId,
    @Nullable String operatorId,
    @Nullable String customerId,
    String kind,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    boolean blocksDispatch,
    @Nullable String fileId) {

  static PaperRow of(Fields row) throws SQLException {
    return new PaperRow(
        row.text("id"),
        row.textOrNull("equipment_id"),
        row.textOrNull("operator_id"),
        row.textOrNull("customer_id"),
        row.text("kind"),
        row.textOrNull("number"),
        row.dayOrNull("issued_on"),
        row.dayOrNull("expires_on"),
        row.flag("blocks_dispatch"),
        row.textOrNull("file_id"));
  }
}
