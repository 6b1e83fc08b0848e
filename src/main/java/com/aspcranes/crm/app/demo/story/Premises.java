package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.app.demo.server.DemoLogins;
import com.aspcranes.crm.app.demo.server.DemoServer;
import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.signin.SignInCalls;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Where the story happens.
 *
 * @param profiles what the desks keep offline
 */
record Premises(DemoServer server, Path profiles, Clock clock) {
  private static final String NAME = "demo";
  private static final String PROGRAM = "ASP Cranes CRM demo";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /**
   * @param port the server's, or that of a cable to it
   */
  ServerPool pool(int port) {
    return new ServerPool(
        server.client(port), port == server.port() ? PATIENCE.multipliedBy(5) : PATIENCE);
  }

  SignedIn signIn(ServerPool pool, String email) {
    return StoryFailed.done(
        new SignIn(new SignInCalls(pool), new Profiles(profiles), NAME, PROGRAM, clock)
            .with(email, DemoLogins.PASSWORD));
  }
}
