package com.aspcranes.crm.model.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A crane put on a job. */
@Entity
@Table(name = "job_equipment")
public class JobEquipment {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "job_id")
  public String jobId;

  @Column(name = "equipment_id")
  public String equipmentId;

  @Column(name = "cancelled")
  public boolean cancelled;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
