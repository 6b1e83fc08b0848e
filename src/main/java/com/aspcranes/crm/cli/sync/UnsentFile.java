package com.aspcranes.crm.cli.sync;

import com.aspcranes.crm.auth.profile.Profile;
import com.aspcranes.crm.cli.terminal.Terminal;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Rescue;
import com.aspcranes.crm.store.StoreOptions;
import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.salvage.DamagedReplica;
import com.aspcranes.crm.store.salvage.UnsentWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Unsent work of a profile as a file: out, in again, and out of a damaged replica. */
final class UnsentFile {
  private final Terminal terminal;
  private final Profile profile;

  UnsentFile(Terminal terminal, Profile profile) {
    this.terminal = terminal;
    this.profile = profile;
  }

  /**
   * @param out standard output if null
   */
  int export(@Nullable Path out) {
    if (!Files.exists(profile.replica())) {
      return terminal.refuse("this profile has no replica yet");
    }
    UnsentWork work = DamagedReplica.read(profile.replica());
    if (out == null) {
      terminal.out().print(work.toJson());
      return Terminal.DONE;
    }
    try {
      Files.writeString(out, work.toJson());
    } catch (IOException e) {
      return terminal.refuse("cannot write " + out + ": " + e.getMessage());
    }
    terminal.out().println(work.acts().size() + " acts, " + work.unreadable() + " unreadable");
    return Terminal.DONE;
  }

  int bring(Path file) {
    UnsentWork work;
    try {
      work = UnsentWork.of(Files.readString(file));
    } catch (IOException | UncheckedIOException e) {
      return terminal.refuse("cannot read " + file + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      return terminal.refuse(file + ": " + e.getMessage());
    }
    if (work.uid() != null && !work.uid().equals(profile.uid())) {
      return terminal.refuse(file + " is another person's work");
    }
    try (LocalStore store = LocalStore.open(profile.replica(), StoreOptions.of(profile.uid()))) {
      terminal
          .out()
          .println(store.bring(work) + " acts taken over; they go out with the next sync");
      return Terminal.DONE;
    }
  }

  int rescue() {
    try {
      LocalStore.open(profile.replica(), StoreOptions.of(profile.uid())).close();
      terminal.out().println("the replica is sound: nothing to do");
      return Terminal.DONE;
    } catch (StoreFault fault) {
      if (fault.kind() != StoreFault.Kind.CORRUPT) {
        throw fault;
      }
    }
    Rescue.Saved saved = Rescue.of(profile.replica(), StoreOptions.of(profile.uid()));
    terminal
        .out()
        .println(
            "%d acts saved, %d unreadable%nas a file: %s%nthe damaged replica: %s"
                .formatted(saved.acts(), saved.unreadable(), saved.export(), saved.damaged()));
    return saved.unreadable() == 0 ? Terminal.DONE : Terminal.REFUSED;
  }
}
