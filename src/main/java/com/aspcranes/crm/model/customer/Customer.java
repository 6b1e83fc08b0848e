package com.aspcranes.crm.model.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A company or person that rents cranes. */
@Entity
@Table(name = "customers")
public class Customer {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "name")
  public String name;

  @Column(name = "company_name")
  public @Nullable String companyName;

  @Column(name = "contact_name")
  public @Nullable String contactName;

  @Column(name = "email")
  public @Nullable String email;

  @Column(name = "phone")
  public @Nullable String phone;

  @Column(name = "address")
  public @Nullable String address;

  @Column(name = "type")
  public String type = "other";

  @Column(name = "designation")
  public @Nullable String designation;

  @Column(name = "gstin")
  public @Nullable String gstin;

  @Column(name = "state_code")
  public @Nullable String stateCode;

  @Column(name = "billing_address")
  public @Nullable String billingAddress;

  @Column(name = "credit_days")
  public int creditDays;

  @Column(name = "archived")
  public boolean archived;

  @Column(name = "notes")
  public @Nullable String notes;

  @Column(name = "created_by")
  public @Nullable String createdBy;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
