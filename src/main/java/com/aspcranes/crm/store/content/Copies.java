package com.aspcranes.crm.store.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What other programs are given to open: never the kept content itself. */
final class Copies {
  private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

  private Copies() {}

  static Path make(Path content, Path folder, String name) throws IOException {
    Path copy = folder.resolve(name);
    if (!copy.normalize().startsWith(folder) || copy.equals(folder)) {
      throw new IOException("not a name: " + name);
    }
    Files.createDirectories(folder);
    if (Files.exists(copy) && Files.mismatch(content, copy) < 0) {
      return copy;
    }
    Path fresh = Files.createTempFile(folder, "copy", "");
    Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
    boolean ignored = fresh.toFile().setReadOnly();
    Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }

  /** Those that another program still holds stay until the next time. */
  static void removeAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        // Windows deletes no file that is marked read-only
        boolean ignored = each.toFile().setWritable(true);
        Files.delete(each);
      }
    } catch (IOException e) {
      LOG.info("a copy is still open: {}", e.getMessage());
    }
  }
}
