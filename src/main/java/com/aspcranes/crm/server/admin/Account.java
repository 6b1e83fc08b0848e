package com.aspcranes.crm.server.admin;

/** A person who may sign in. */
public record Account(String uid, String email, String displayName, String role, boolean active) {}
