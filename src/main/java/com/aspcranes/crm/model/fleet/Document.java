package com.aspcranes.crm.model.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper of a crane, a certificate of an operator or a permit of a site. */
@Entity
@Table(name = "documents")
public class Document {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "equipment_id")
  public @Nullable String equipmentId;

  @Column(name = "operator_id")
  public @Nullable String operatorId;

  @Column(name = "customer_id")
  public @Nullable String customerId;

  @Column(name = "kind")
  public String kind;

  @Column(name = "number")
  public @Nullable String number;

  @Column(name = "issued_on")
  public @Nullable LocalDate issuedOn;

  @Column(name = "expires_on")
  public @Nullable LocalDate expiresOn;

  @Column(name = "blocks_dispatch")
  public boolean blocksDispatch = true;

  @Column(name = "file_id")
  public @Nullable String fileId;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
