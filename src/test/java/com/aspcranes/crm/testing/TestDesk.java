package com.aspcranes.crm.testing;

import com.aspcranes.crm.auth.Session;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.ui.fx.Background;
import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Commands;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Navigator;
import com.aspcranes.crm.ui.nav.UndoStack;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What a screen works with, for one user of a test. */
public final class TestDesk implements AutoCloseable {
  public final ScriptedPrompts prompts = new ScriptedPrompts();
  public final Desk desk;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  public TestDesk(User user, Instant now, Locale locale) {
    Messages messages = Messages.strict(locale);
    Background background =
        new Background(
            threads,
            fault -> {
              throw new AssertionError(fault);
            });
    desk =
        new Desk(
            new Views(messages),
            background,
            prompts,
            new UndoStack(background, messages, prompts),
            new Navigator(),
            new Commands(),
            new Session(user.uid, user.role, user.displayName, false),
            Clock.fixed(now, ZoneOffset.UTC),
            ZoneId.of("Asia/Kolkata"));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
