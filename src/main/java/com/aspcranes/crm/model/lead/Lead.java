package com.aspcranes.crm.model.lead;

import com.aspcranes.crm.model.FileIds;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for a crane before anybody promised anything. */
@Entity
@Table(name = "leads")
public class Lead {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "customer_id")
  public @Nullable String customerId;

  @Column(name = "customer_name")
  public String customerName;

  @Column(name = "company_name")
  public @Nullable String companyName;

  @Column(name = "email")
  public @Nullable String email;

  @Column(name = "phone")
  public @Nullable String phone;

  @Column(name = "designation")
  public @Nullable String designation;

  @Column(name = "service_needed")
  public @Nullable String serviceNeeded;

  @Column(name = "site_location")
  public @Nullable String siteLocation;

  @Column(name = "site_state")
  public @Nullable String siteState;

  @Column(name = "needed_capacity_tons", precision = 8, scale = 2)
  public @Nullable BigDecimal neededCapacityTons;

  @Column(name = "start_date")
  public @Nullable LocalDate startDate;

  @Column(name = "rental_days")
  public @Nullable Integer rentalDays;

  @Column(name = "shift_timing")
  public @Nullable String shiftTiming;

  @Column(name = "status")
  public String status = "new";

  @Column(name = "source")
  public String source = "other";

  @Column(name = "assigned_to")
  public @Nullable String assignedTo;

  @Column(name = "next_follow_up_on")
  public @Nullable LocalDate nextFollowUpOn;

  @Column(name = "lost_reason")
  public @Nullable String lostReason;

  @Column(name = "files")
  public FileIds files = FileIds.NONE;

  @Column(name = "archived")
  public boolean archived;

  @Column(name = "notes")
  public @Nullable String notes;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
