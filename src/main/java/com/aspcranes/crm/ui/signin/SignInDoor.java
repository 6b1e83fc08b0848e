package com.aspcranes.crm.ui.signin;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;

/** Lets a person in, or says why not. Slow: runs in the background. */
@FunctionalInterface
public interface SignInDoor {
  Outcome<SignedIn> enter(String email, String password);
}
