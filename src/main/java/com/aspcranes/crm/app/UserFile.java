package com.aspcranes.crm.app;

import com.aspcranes.crm.ui.signin.ServerForm;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The user's own settings file, as the first-run page writes it. Keeps keys it does not know. */
final class UserFile {
  private final Path file;

  UserFile(Path file) {
    this.file = file;
  }

  /** The settings that a form means, by their keys. */
  static Map<String, String> settings(ServerForm form) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("DB_HOST", form.host());
    settings.put("DB_PORT", form.port());
    settings.put("DB_NAME", form.database());
    settings.put("DB_USER", form.user());
    settings.put("DB_PASSWORD", form.password());
    settings.put("DB_SSL", String.valueOf(form.tls()));
    settings.put("DB_SSL_ROOT_CERT", form.rootCertificate());
    return settings;
  }

  /** Readable by its owner alone where the file system knows owners: it holds a password. */
  void save(ServerForm form) throws IOException {
    Properties kept = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        kept.load(reader);
      }
    }
    kept.putAll(settings(form));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "client", ".new");
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      kept.store(writer, null);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
