package com.aspcranes.crm.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Business numbers leased to one device. */
@Entity
@Table(name = "number_blocks")
public class NumberBlock {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "series")
  public String series;

  @Column(name = "device_id")
  public UUID deviceId;

  @Column(name = "user_id")
  public String userId;

  @Column(name = "first_no")
  public long firstNo;

  @Column(name = "last_no")
  public long lastNo;

  @Column(name = "used_to")
  public long usedTo;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
