package com.aspcranes.crm.model.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place where cranes and crews stand. */
@Entity
@Table(name = "yards")
public class Yard {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "name")
  public String name;

  @Column(name = "address")
  public @Nullable String address;

  @Column(name = "latitude", precision = 9, scale = 6)
  public @Nullable BigDecimal latitude;

  @Column(name = "longitude", precision = 9, scale = 6)
  public @Nullable BigDecimal longitude;

  @Column(name = "active")
  public boolean active = true;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
