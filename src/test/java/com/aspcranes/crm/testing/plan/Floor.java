package com.aspcranes.crm.testing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one folder may look at, as a whitelist; whatever is not named here is refused. The most
 * specific folder that holds a class decides.
 *
 * @param folder below the root, {@code ui.syncing} for one
 * @param sees folders it may look at; its own is understood
 * @param libraries package prefixes outside the program
 */
record Floor(String folder, List<String> sees, List<String> libraries) {
  /** Parts of the JDK that only some floors may see. */
  private static final List<String> GUARDED_JDK =
      List.of("java.sql", "javax.sql", "java.awt", "javax.swing", "javax.imageio", "java.beans");

  private static final List<String> JDBC =
      List.of("java.sql", "javax.sql", "com.zaxxer.hikari", "org.flywaydb");
  private static final List<String> HIBERNATE =
      List.of("org.hibernate", "jakarta.persistence", "com.fasterxml.jackson");
  private static final List<String> DRAWING = List.of("java.awt", "javax.imageio");
  private static final List<String> FX =
      List.of("javafx", "org.controlsfx", "org.kordamp.ikonli", "atlantafx");
  private static final List<String> LOG = List.of("org.slf4j");
  private static final List<String> JSON = List.of("com.fasterxml.jackson");

  private static final List<String> BELOW_UI =
      List.of("model", "rules", "store", "auth", "report", "usecase");

  static final List<Floor> ALL =
      List.of(
          new Floor("model", List.of(), List.of("jakarta.persistence")),
          new Floor("rules", List.of("model"), List.of()),
          new Floor("store", List.of("model"), join(JDBC, HIBERNATE, LOG, List.of("org.sqlite"))),
          new Floor(
              "server",
              List.of("model", "store.type"),
              join(JDBC, HIBERNATE, LOG, List.of("org.postgresql"))),
          new Floor(
              "auth",
              List.of("model", "store", "server"),
              join(JSON, LOG, List.of("com.password4j"))),
          new Floor(
              "report",
              List.of("model", "rules", "store"),
              join(
                  JSON,
                  LOG,
                  DRAWING,
                  List.of(
                      "net.sf.jasperreports",
                      "com.lowagie.text",
                      "biweekly",
                      "jakarta.mail",
                      "jakarta.activation"),
                  List.of("org.apache.commons.csv", "org.dhatim.fastexcel"))),
          new Floor(
              "usecase",
              List.of("model", "rules", "store", "server", "auth", "report"),
              join(JSON, LOG)),
          new Floor("sync", List.of("model", "rules", "store", "server", "auth"), join(JSON, LOG)),
          new Floor("ui", BELOW_UI, join(FX, LOG)),
          new Floor("ui.syncing", join(BELOW_UI, List.of("ui", "sync")), join(FX, LOG)),
          new Floor(
              "cli",
              List.of("model", "rules", "store", "server", "auth", "report", "usecase", "sync"),
              join(JSON, LOG, List.of("picocli"))),
          new Floor(
              "app",
              join(BELOW_UI, List.of("server", "sync", "ui", "cli")),
              join(
                  FX,
                  JSON,
                  LOG,
                  DRAWING,
                  List.of("picocli", "ch.qos.logback", "io.zonky.test.db.postgres"))));

  /** The floor that rules a package of the program; empty for the root package itself. */
  static Optional<Floor> of(String packageBelowRoot) {
    return ALL.stream()
        .filter(floor -> within(packageBelowRoot, floor.folder))
        .reduce((one, two) -> one.folder.length() > two.folder.length() ? one : two);
  }

  boolean maySeeFolder(String packageBelowRoot) {
    return within(packageBelowRoot, folder)
        || sees.stream().anyMatch(seen -> within(packageBelowRoot, seen));
  }

  boolean maySeeLibrary(String packageName) {
    if (libraries.stream().anyMatch(library -> within(packageName, library))) {
      return true;
    }
    boolean jdk = packageName.startsWith("java.") || packageName.startsWith("javax.");
    boolean guarded = GUARDED_JDK.stream().anyMatch(part -> within(packageName, part));
    return (jdk && !guarded) || within(packageName, "org.jspecify");
  }

  static boolean within(String packageName, String folder) {
    return packageName.equals(folder) || packageName.startsWith(folder + ".");
  }

  @SafeVarargs
  private static List<String> join(List<String>... lists) {
    List<String> all = new ArrayList<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}
