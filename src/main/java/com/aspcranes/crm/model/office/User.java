package com.aspcranes.crm.model.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person who signs in. The password hash never leaves the server and has no field here. */
@Entity
@Table(name = "users")
public class User {
  @Id
  @Column(name = "uid")
  public String uid;

  @Column(name = "email")
  public @Nullable String email;

  @Column(name = "display_name")
  public String displayName;

  @Column(name = "role")
  public String role;

  @Column(name = "avatar")
  public @Nullable String avatar;

  @Column(name = "phone")
  public @Nullable String phone;

  @Column(name = "active")
  public boolean active = true;

  @Column(name = "must_change_password")
  public @Nullable Boolean mustChangePassword;

  @Column(name = "locale")
  public String locale = "en";

  @Column(name = "row_version")
  public long rowVersion;

  @Column(name = "created_at")
  public Instant createdAt;

  @Column(name = "updated_at")
  public Instant updatedAt;
}
