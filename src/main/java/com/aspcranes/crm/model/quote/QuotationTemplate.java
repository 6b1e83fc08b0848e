package com.aspcranes.crm.model.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Text of cover letter and terms with {@code {{placeholders}}}; never executed. */
@Entity
@Table(name = "quotation_templates")
public class QuotationTemplate {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "name")
  public String name;

  @Column(name = "description")
  public @Nullable String description;

  @Column(name = "content")
  public String content;

  @Column(name = "language")
  public String language = "en";

  @Column(name = "is_default")
  public boolean isDefault;

  @Column(name = "created_by")
  public @Nullable String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
