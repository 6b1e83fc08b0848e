package com.aspcranes.crm.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a stored file; its bytes travel apart, in chunks. */
@Entity
@Table(name = "files")
public class StoredFile {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "sha256")
  public String sha256;

  @Column(name = "name")
  public String name;

  @Column(name = "media_type")
  public String mediaType;

  @Column(name = "size_bytes")
  public long sizeBytes;

  @Column(name = "thumbnail")
  public @Nullable String thumbnail;

  @Column(name = "complete")
  public boolean complete;

  @Column(name = "created_by")
  public String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
