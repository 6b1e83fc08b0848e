package com.aspcranes.crm.model.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found at a site before or during a job. */
@Entity
@Table(name = "site_assessments")
public class SiteAssessment {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "title")
  public String title;

  @Column(name = "description")
  public @Nullable String description;

  @Column(name = "customer_id")
  public String customerId;

  @Column(name = "job_id")
  public @Nullable String jobId;

  @Column(name = "location")
  public @Nullable String location;

  @Column(name = "constraints")
  public List<String> constraints = List.of();

  @Column(name = "notes")
  public @Nullable String notes;

  @Column(name = "images")
  public List<String> images = List.of();

  @Column(name = "videos")
  public List<String> videos = List.of();

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
