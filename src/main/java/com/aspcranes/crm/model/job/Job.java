package com.aspcranes.crm.model.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Work of cranes and crew at a site. */
@Entity
@Table(name = "jobs")
public class Job {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "job_number")
  public @Nullable String jobNumber;

  @Column(name = "title")
  public String title;

  @Column(name = "lead_id")
  public @Nullable String leadId;

  @Column(name = "customer_id")
  public String customerId;

  @Column(name = "customer_name")
  public String customerName;

  @Column(name = "deal_id")
  public @Nullable String dealId;

  @Column(name = "quotation_id")
  public @Nullable String quotationId;

  @Column(name = "status")
  public String status = "pending";

  @Column(name = "scheduled_start_date")
  public @Nullable Instant scheduledStartDate;

  @Column(name = "scheduled_end_date")
  public @Nullable Instant scheduledEndDate;

  @Column(name = "actual_start_date")
  public @Nullable Instant actualStartDate;

  @Column(name = "actual_end_date")
  public @Nullable Instant actualEndDate;

  @Column(name = "needed_from")
  public @Nullable LocalDate neededFrom;

  @Column(name = "needed_days")
  public @Nullable Integer neededDays;

  @Column(name = "shift")
  public String shift = "single";

  @Column(name = "required_category")
  public @Nullable String requiredCategory;

  @Column(name = "required_capacity_tons", precision = 8, scale = 2)
  public @Nullable BigDecimal requiredCapacityTons;

  @Column(name = "buffer_before")
  public int bufferBefore;

  @Column(name = "buffer_after")
  public int bufferAfter;

  @Column(name = "location")
  public @Nullable String location;

  @Column(name = "published_at")
  public @Nullable Instant publishedAt;

  @Column(name = "cancel_reason")
  public @Nullable String cancelReason;

  @Column(name = "signoff_file_id")
  public @Nullable String signoffFileId;

  @Column(name = "notes")
  public @Nullable String notes;

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "assigned_to")
  public @Nullable String assignedTo;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
