package com.aspcranes.crm.model.fleet;

import com.aspcranes.crm.model.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A crane. Its status is a cache kept by the server; screens derive it from jobs and blocks. */
@Entity
@Table(name = "equipment")
public class Equipment {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "equipment_id")
  public String equipmentId;

  @Column(name = "name")
  public String name;

  @Column(name = "category")
  public String category;

  @Column(name = "manufacturing_date")
  public @Nullable LocalDate manufacturingDate;

  @Column(name = "registration_date")
  public @Nullable LocalDate registrationDate;

  @Column(name = "registration_number")
  public @Nullable String registrationNumber;

  @Column(name = "max_lifting_capacity", precision = 8, scale = 2)
  public BigDecimal maxLiftingCapacity;

  @Column(name = "unladen_weight", precision = 8, scale = 2)
  public @Nullable BigDecimal unladenWeight;

  @Column(name = "base_rates")
  public @Nullable BaseRates baseRates;

  @Column(name = "running_cost_per_km", precision = 14, scale = 2)
  public @Nullable Money runningCostPerKm = Money.ZERO;

  @Column(name = "running_cost", precision = 14, scale = 2)
  public @Nullable Money runningCost = Money.ZERO;

  @Column(name = "description")
  public @Nullable String description;

  @Column(name = "status")
  public String status = "available";

  @Column(name = "yard_id")
  public @Nullable String yardId;

  @Column(name = "ownership")
  public String ownership = "own";

  @Column(name = "vendor")
  public @Nullable String vendor;

  @Column(name = "vendor_cost_per_day", precision = 14, scale = 2)
  public @Nullable Money vendorCostPerDay;

  @Column(name = "images")
  public List<String> images = List.of();

  @Column(name = "active")
  public boolean active = true;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
