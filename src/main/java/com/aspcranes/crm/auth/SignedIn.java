package com.aspcranes.crm.auth;

import com.aspcranes.crm.auth.profile.Profile;

/**
 * A sign-in that succeeded.
 *
 * @param tokens for the calls of this session
 * @param offline true if the server was not asked
 */
public record SignedIn(Session session, Profile profile, Tokens tokens, boolean offline) {}
