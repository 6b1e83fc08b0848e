package com.aspcranes.crm.model.office;

import com.aspcranes.crm.model.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Columns, filters and sorting a user saved for a screen. */
@Entity
@Table(name = "saved_views")
public class SavedView {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "user_id")
  public String userId;

  @Column(name = "screen")
  public String screen;

  @Column(name = "name")
  public String name;

  @Column(name = "content")
  public JsonText content = JsonText.EMPTY_OBJECT;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
