package com.aspcranes.crm.model.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a crane or operator is busy, without job or customer; kept by the server alone. */
@Entity
@Table(name = "busy_spans")
public class BusySpan {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "equipment_id")
  public @Nullable String equipmentId;

  @Column(name = "operator_id")
  public @Nullable String operatorId;

  @Column(name = "kind")
  public String kind;

  @Column(name = "starts_at")
  public Instant startsAt;

  @Column(name = "ends_at")
  public Instant endsAt;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
