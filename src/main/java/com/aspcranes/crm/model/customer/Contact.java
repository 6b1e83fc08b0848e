package com.aspcranes.crm.model.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A further person to speak to at a customer. */
@Entity
@Table(name = "contacts")
public class Contact {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "customer_id")
  public String customerId;

  @Column(name = "name")
  public String name;

  @Column(name = "email")
  public @Nullable String email;

  @Column(name = "phone")
  public @Nullable String phone;

  @Column(name = "role")
  public @Nullable String role;

  @Column(name = "archived")
  public boolean archived;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
