package com.aspcranes.crm.model.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A call, visit, e-mail, note or task on one record. */
@Entity
@Table(name = "activities")
public class Activity {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "kind")
  public String kind;

  @Column(name = "subject")
  public String subject;

  @Column(name = "body")
  public @Nullable String body;

  @Column(name = "customer_id")
  public @Nullable String customerId;

  @Column(name = "lead_id")
  public @Nullable String leadId;

  @Column(name = "deal_id")
  public @Nullable String dealId;

  @Column(name = "quotation_id")
  public @Nullable String quotationId;

  @Column(name = "job_id")
  public @Nullable String jobId;

  @Column(name = "due_on")
  public @Nullable LocalDate dueOn;

  @Column(name = "remind_at")
  public @Nullable Instant remindAt;

  @Column(name = "done_at")
  public @Nullable Instant doneAt;

  @Column(name = "assigned_to")
  public @Nullable String assignedTo;

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
