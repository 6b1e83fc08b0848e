package com.aspcranes.crm.ui.nav;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The places of the program. Ids are those of the rows, never null unless said so. */
public final class Places {
  private Places() {}

  /**
   * Where a record is shown.
   *
   * @param table its table, e.g. {@code leads}, or the singular that notifications use
   * @return empty when records of that table have no screen of their own
   */
  public static Optional<Place> ofRecord(String table, String id) {
    return switch (table) {
      case "customers", "customer" -> Optional.of(new CustomerPlace(id));
      case "leads", "lead" -> Optional.of(new LeadPlace(id));
      case "deals", "deal" -> Optional.of(new DealPlace(id));
      case "quotations", "quotation" -> Optional.of(new QuotationPlace(id));
      case "jobs", "job" -> Optional.of(new JobPlace(id));
      case "equipment" -> Optional.of(new EquipmentPlace(id));
      case "operators", "operator" -> Optional.of(new OperatorPlace(id));
      case "documents", "document" -> Optional.of(new PapersPlace());
      case "site_assessments", "site_assessment" -> Optional.of(new AssessmentPlace(id));
      default -> Optional.empty();
    };
  }

  public record DashboardPlace() implements Place {}

  public record CustomersPlace() implements Place {}

  public record CustomerPlace(String id) implements Place {}

  public record LeadsPlace() implements Place {}

  public record LeadPlace(String id) implements Place {}

  public record PipelinePlace() implements Place {}

  /** What the person meant to come back to. */
  public record FollowUpsPlace() implements Place {}

  public record DealPlace(String id) implements Place {}

  public record QuotationsPlace() implements Place {}

  public record QuotationPlace(String id) implements Place {}

  /** A quotation still to be written: for a deal, for a lead, or for nobody yet. */
  public record NewQuotationPlace(@Nullable String dealId, @Nullable String leadId)
      implements Place {}

  public record JobsPlace() implements Place {}

  public record JobPlace(String id) implements Place {}

  /** The dispatch board; with a job it scrolls there. */
  public record BoardPlace(@Nullable String focusJobId) implements Place {}

  public record EquipmentListPlace() implements Place {}

  public record EquipmentPlace(String id) implements Place {}

  public record OperatorsPlace() implements Place {}

  public record OperatorPlace(String id) implements Place {}

  /** The papers and certificates that run out. */
  public record PapersPlace() implements Place {}

  public record YardsPlace() implements Place {}

  public record AssessmentPlace(String id) implements Place {}

  public record UsersPlace() implements Place {}

  /** Every computer of the company. */
  public record DevicesPlace() implements Place {}

  /** The computers and sign-ins of whoever works here. */
  public record MyDevicesPlace() implements Place {}

  public record ServicesPlace() implements Place {}

  public record ServicePlace(String id) implements Place {}

  public record SettingsPlace() implements Place {}

  public record AuditPlace() implements Place {}

  /** The conflict inbox. */
  public record IssuesPlace() implements Place {}
}
