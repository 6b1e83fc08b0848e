package com.aspcranes.crm.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which notifications a user wants, and where. */
@Entity
@Table(name = "notification_preferences")
public class NotificationPreference {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "user_id")
  public String userId;

  @Column(name = "type")
  public String type;

  @Column(name = "in_app")
  public boolean inApp = true;

  @Column(name = "by_mail")
  public boolean byMail;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
