package com.aspcranes.crm.model.office;

import com.aspcranes.crm.model.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One change of one setting; the newest {@code effective_from} not after the day holds. */
@Entity
@Table(name = "settings")
public class Setting {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "key")
  public String key;

  @Column(name = "effective_from")
  public LocalDate effectiveFrom;

  @Column(name = "value")
  public JsonText value;

  @Column(name = "created_by")
  public @Nullable String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
