package com.aspcranes.crm.auth;

/**
 * Who works at this desk now.
 *
 * @param role as the server last said; the server asks itself again at every call
 * @param mustChangePassword true until the person chose a password of their own
 */
public record Session(String uid, String role, String displayName, boolean mustChangePassword) {}
