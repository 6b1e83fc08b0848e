package com.aspcranes.crm.sync.desks;

import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.FileCalls;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.sync.transfer.FileLine;
import com.aspcranes.crm.sync.transfer.FileLoop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A program of its own that sends the files of a replica, slowly, until it is killed or done. */
public final class BusyFileDesk {
  private BusyFileDesk() {}

  /** Arguments: port, database, uid, token, replica, content, bytes a second. */
  public static void main(String[] args) {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            Integer.parseInt(args[0]),
            args[1],
            "desk_login",
            "",
            false,
            null,
            0,
            1,
            Duration.ofMinutes(1),
            false);
    Clock clock = Clock.systemUTC();
    FileLine line =
        new FileLine(new FileCalls(new ServerPool(settings)), () -> args[3], refused -> {});
    try (LocalStore store =
            LocalStore.open(Path.of(args[4]), new StoreOptions(args[2], clock, true));
        FileLoop loop =
            new FileLoop(
                store,
                new ContentStore(Path.of(args[5]), clock),
                line,
                new FileLoop.Limits(Long.parseLong(args[6]), 1L << 40, clock),
                () -> {})) {
      System.out.println("carried " + loop.step());
    }
  }
}
