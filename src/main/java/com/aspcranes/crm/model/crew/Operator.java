package com.aspcranes.crm.model.crew;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of a crane crew. */
@Entity
@Table(name = "operators")
public class Operator {
  @Id
  @Column(name = "id")
  public String id;

  @Column(name = "user_id")
  public @Nullable String userId;

  @Column(name = "name")
  public String name;

  @Column(name = "email")
  public @Nullable String email;

  @Column(name = "phone")
  public @Nullable String phone;

  @Column(name = "specialization")
  public List<String> specialization = List.of();

  @Column(name = "experience")
  public @Nullable Integer experience;

  @Column(name = "certifications")
  public @Nullable List<String> certifications = List.of();

  @Column(name = "availability")
  public String availability = "available";

  @Column(name = "yard_id")
  public @Nullable String yardId;

  @Column(name = "crew")
  public @Nullable String crew;

  @Column(name = "active")
  public boolean active = true;

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
