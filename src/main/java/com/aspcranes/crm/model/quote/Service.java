package com.aspcranes.crm.model.quote;

import com.aspcranes.crm.model.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A service that may be added to a quotation. */
@Entity
@Table(name = "services")
public class Service {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "name")
  public String name;

  @Column(name = "description")
  public @Nullable String description;

  @Column(name = "category")
  public String category;

  @Column(name = "unit")
  public String unit = "day";

  @Column(name = "base_price", precision = 14, scale = 2)
  public @Nullable Money basePrice;

  @Column(name = "sac")
  public @Nullable String sac;

  @Column(name = "is_active")
  public boolean isActive = true;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
