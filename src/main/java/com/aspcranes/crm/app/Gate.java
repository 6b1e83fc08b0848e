package com.aspcranes.crm.app;

import com.aspcranes.crm.auth.SignIn;
import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.profile.Profile;
import com.aspcranes.crm.auth.profile.Profiles;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.config.Config;
import com.aspcranes.crm.server.config.ConfigPlaces;
import com.aspcranes.crm.server.config.ConfigProblem;
import com.aspcranes.crm.server.config.FileSettings;
import com.aspcranes.crm.server.config.ServerSettings;
import com.aspcranes.crm.server.signin.SignInCalls;
import com.aspcranes.crm.ui.signin.ServerForm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The server as configured, and the ways to it: trying, keeping, signing in. Not for FX threads.
 */
final class Gate implements AutoCloseable {
  private static final String PROGRAM = "ASP Cranes CRM desktop";
  private static final Duration TRY = Duration.ofSeconds(8);
  private static final String UNKNOWN_FUNCTION = "42883";
  private static final String UNKNOWN_SCHEMA = "3F000";

  private final ConfigPlaces places;
  private final Map<String, String> environment;
  private final Clock clock;
  private final Profiles profiles;
  private Config config;
  private FileSettings files;
  private Optional<ServerPool> pool;

  /**
   * @throws ConfigProblem when the settings cannot be used
   */
  Gate(ConfigPlaces places, Map<String, String> environment, Clock clock) {
    this.places = places;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
    this.profiles = new Profiles(places.profiles());
    this.config = load();
    this.files = FileSettings.of(config);
    this.pool = connect();
  }

  /** True when a company server is named: without one the first-run page opens. */
  boolean namesServer() {
    return pool.isPresent();
  }

  FileSettings files() {
    return files;
  }

  ServerPool pool() {
    return pool.orElseThrow();
  }

  /** As a person knows it, e.g. {@code crm.example.in:5432/asp_cranes}. */
  String server() {
    return pool.map(known -> known.settings().address()).orElse("");
  }

  /** IT fixed the server: the person cannot change it. */
  boolean isLocked() {
    return config.isLocked("DB_HOST");
  }

  /** The e-mail that signed in to this server last; empty before the first. */
  String lastEmail() {
    return profiles.all().stream()
        .filter(profile -> profile.server().equals(server()))
        .max(Comparator.comparing(profile -> profile.directory().toFile().lastModified()))
        .map(Profile::email)
        .orElse("");
  }

  ServerForm form() {
    return new ServerForm(
        value("DB_HOST", ""),
        value("DB_PORT", "5432"),
        value("DB_NAME", ServerForm.EMPTY.database()),
        value("DB_USER", ServerForm.EMPTY.user()),
        value("DB_PASSWORD", ""),
        !value("DB_SSL", "true").equals("false"),
        value("DB_SSL_ROOT_CERT", ""));
  }

  Outcome<SignedIn> enter(String email, String password) {
    return signIn().with(email, password);
  }

  Outcome<Boolean> changePassword(SignedIn who, String old, String fresh) {
    return signIn().changePassword(who, old, fresh);
  }

  private SignIn signIn() {
    return new SignIn(new SignInCalls(pool()), profiles, server(), PROGRAM, clock);
  }

  /** Asks the server something harmless that only a server of this program can answer. */
  Outcome<String> tryServer(ServerForm form) {
    ServerSettings settings;
    try {
      settings = ServerSettings.of(with(form));
    } catch (ConfigProblem problem) {
      return Outcome.refused(Refusal.of("signin.server.wrong", null, text(problem)));
    }
    try (ServerPool trial = new ServerPool(settings, TRY)) {
      Object ignored = new SignInCalls(trial).salt("nobody@example.invalid");
      return Outcome.done(settings.address());
    } catch (ServerException e) {
      return Outcome.refused(refusal(e, settings));
    }
  }

  /** Tries the server, and remembers it for this user when it answers. */
  Outcome<String> keep(ServerForm form) {
    return tryServer(form)
        .then(
            reached -> {
              try {
                new UserFile(places.userFile()).save(form);
              } catch (IOException e) {
                return Outcome.refused(
                    Refusal.of("signin.server.unwritable", null, places.userFile()));
              }
              reconnect();
              return Outcome.done(reached);
            });
  }

  @Override
  public void close() {
    pool.ifPresent(ServerPool::close);
  }

  private void reconnect() {
    close();
    config = load();
    files = FileSettings.of(config);
    pool = connect();
  }

  private Config load() {
    return Config.load(environment, places.userFile(), places.machineFile());
  }

  private Optional<ServerPool> connect() {
    return config.namesServer()
        ? Optional.of(new ServerPool(ServerSettings.of(config)))
        : Optional.empty();
  }

  /** What the form says over what the environment says; locked keys stay as IT set them. */
  private Config with(ServerForm form) {
    Map<String, String> typed = new HashMap<>(environment);
    typed.putAll(UserFile.settings(form));
    return Config.load(
        typed, places.userFile().resolveSibling("none.properties"), places.machineFile());
  }

  private String value(String key, String otherwise) {
    return config.value(key).orElse(otherwise);
  }

  private static Refusal refusal(ServerException e, ServerSettings settings) {
    return switch (e.trouble()) {
      case TRANSIENT ->
          Refusal.of("signin.server.unreachable", "host", settings.host() + ":" + settings.port());
      case PERMANENT ->
          e.sqlState().equals(UNKNOWN_FUNCTION) || e.sqlState().equals(UNKNOWN_SCHEMA)
              ? Refusal.of("signin.server.not_crm", null, e.sqlState())
              : Refusal.of("signin.server.login", "user", e.sqlState());
      default -> Refusal.of("signin.server.login", "user", e.sqlState());
    };
  }

  private static String text(ConfigProblem problem) {
    String message = problem.getMessage();
    return message == null ? problem.key() : message;
  }
}
