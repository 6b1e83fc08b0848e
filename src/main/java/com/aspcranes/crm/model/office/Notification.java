package com.aspcranes.crm.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message to one user, made by the server only. */
@Entity
@Table(name = "notifications")
public class Notification {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "user_id")
  public String userId;

  @Column(name = "title")
  public String title;

  @Column(name = "message")
  public String message;

  @Column(name = "type")
  public String type;

  @Column(name = "reference_id")
  public @Nullable String referenceId;

  @Column(name = "reference_type")
  public @Nullable String referenceType;

  @Column(name = "cause")
  public String cause = "";

  @Column(name = "is_read")
  public boolean isRead;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
