package com.aspcranes.crm.model.deal;

import com.aspcranes.crm.model.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An opportunity on the pipeline, from qualification to won or lost. */
@Entity
@Table(name = "deals")
public class Deal {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "lead_id")
  public @Nullable String leadId;

  @Column(name = "customer_id")
  public String customerId;

  @Column(name = "title")
  public String title;

  @Column(name = "description")
  public @Nullable String description;

  @Column(name = "value", precision = 14, scale = 2)
  public @Nullable Money value = Money.ZERO;

  @Column(name = "stage")
  public String stage = "qualification";

  @Column(name = "probability")
  public int probability = 10;

  @Column(name = "expected_close_date")
  public @Nullable LocalDate expectedCloseDate;

  @Column(name = "lost_reason")
  public @Nullable String lostReason;

  @Column(name = "won_at")
  public @Nullable Instant wonAt;

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "assigned_to")
  public @Nullable String assignedTo;

  @Column(name = "notes")
  public @Nullable String notes;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
