package com.aspcranes.crm.model.job;

import com.aspcranes.crm.model.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who overruled which scheduling warning, when, and why. */
@Entity
@Table(name = "overrules")
public class Overrule {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "job_id")
  public String jobId;

  @Column(name = "rule")
  public String rule;

  @Column(name = "reason")
  public String reason;

  @Column(name = "facts")
  public JsonText facts = JsonText.EMPTY_OBJECT;

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
