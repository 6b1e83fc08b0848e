package com.aspcranes.crm.auth.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Every person of every server that has signed in on this machine. */
public final class Profiles {
  private final Path root;

  /**
   * @param root parent of all; made when the first profile is
   */
  public Profiles(Path root) {
    this.root = root;
  }

  public List<Profile> all() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> servers = Files.list(root)) {
      return servers.filter(Files::isDirectory).flatMap(Profiles::inside).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Profile> inside(Path server) {
    try (Stream<Path> people = Files.list(server)) {
      return people.map(Profile::new).filter(Profile::exists).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By e-mail, whatever its case. */
  public Optional<Profile> find(String server, String email) {
    return all().stream()
        .filter(profile -> profile.server().equals(server))
        .filter(profile -> profile.email().equalsIgnoreCase(email.strip()))
        .findFirst();
  }

  /**
   * The profile of a person the server just vouched for. An e-mail that moved to another person
   * leaves the former's profile alone: the directory goes by uid.
   */
  public Profile keep(
      String server, String email, String uid, String role, String displayName, UUID device) {
    Profile profile = new Profile(root.resolve(folderName(server)).resolve(folderName(uid)));
    for (Profile other : all()) {
      boolean namesake =
          other.server().equals(server) && other.email().equalsIgnoreCase(email.strip());
      if (namesake && !other.uid().equals(uid)) {
        other.save(
            account(server, "", other.uid(), other.role(), other.displayName(), other.device()));
      }
    }
    UUID kept = profile.exists() ? profile.device() : device;
    profile.save(account(server, email.strip(), uid, role, displayName, kept));
    return profile;
  }

  private static Map<String, String> account(
      String server, String email, String uid, String role, String displayName, UUID device) {
    return Map.of(
        "server", server,
        "email", email,
        "uid", uid,
        "role", role,
        "display_name", displayName,
        "device", device.toString());
  }

  private static String folderName(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
  }
}
