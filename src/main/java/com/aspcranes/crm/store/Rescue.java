package com.aspcranes.crm.store;

import com.aspcranes.crm.store.file.DamagedFile;
import com.aspcranes.crm.store.file.StoreFault;
import com.aspcranes.crm.store.salvage.DamagedReplica;
import com.aspcranes.crm.store.salvage.UnsentWork;
import com.aspcranes.crm.store.type.InstantText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves the unsent work of a damaged replica into a fresh one; the rest comes from the server. */
public final class Rescue {
  private static final String FRESH = ".fresh";

  private Rescue() {}

  /**
   * @param acts acts put into the fresh replica, to be sent
   * @param unreadable acts of which parts were found, and parts are lost
   * @param export the same work as a file
   * @param damaged where the damaged replica is kept
   */
  public record Saved(int acts, int unreadable, Path export, Path damaged) {}

  /**
   * The damaged file is kept beside the fresh one, and the unsent work as JSON beside both.
   *
   * @throws StoreFault IN_USE if a running program holds it, FOREIGN if it is another user's
   */
  public static Saved of(Path replica, StoreOptions options) {
    try (DamagedFile damaged = DamagedFile.take(replica)) {
      UnsentWork work = DamagedReplica.read(replica);
      if (work.uid() != null && !work.uid().equals(options.uid())) {
        throw new StoreFault(StoreFault.Kind.FOREIGN, replica + " belongs to another user");
      }
      String stamp = InstantText.write(options.clock().instant()).replaceAll("[^0-9]", "");
      Path export = damaged.write(".unsent-" + stamp + ".json", work.toJson());
      Path fresh = damaged.beside(FRESH);
      Files.deleteIfExists(fresh);
      int acts;
      try (LocalStore store = LocalStore.open(fresh, options)) {
        acts = store.bring(work);
      }
      Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + ".lock"));
      Path kept = damaged.replaceBy(fresh, ".damaged-" + stamp);
      return new Saved(acts, work.unreadable(), export, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
