package com.aspcranes.crm.model.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Time in which a crane or an operator is kept from work, or softly held for a quotation. */
@Entity
@Table(name = "resource_blocks")
public class ResourceBlock {
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

  @Column(name = "reason")
  public @Nullable String reason;

  @Column(name = "approved")
  public boolean approved = true;

  @Column(name = "quotation_id")
  public @Nullable String quotationId;

  @Column(name = "expires_at")
  public @Nullable Instant expiresAt;

  @Column(name = "cancelled")
  public boolean cancelled;

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
