package com.aspcranes.crm.model.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A crew member put on a job. */
@Entity
@Table(name = "job_operator")
public class JobOperator {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "job_id")
  public String jobId;

  @Column(name = "operator_id")
  public String operatorId;

  @Column(name = "role")
  public String role = "operator";

  @Column(name = "cancelled")
  public boolean cancelled;

  @Column(name = "acknowledged_at")
  public @Nullable Instant acknowledgedAt;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
