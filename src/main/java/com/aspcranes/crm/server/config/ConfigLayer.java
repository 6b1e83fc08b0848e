package com.aspcranes.crm.server.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One place that settings stand in.
 *
 * @param origin how a person would name it: {@code environment} or the file's path
 */
record ConfigLayer(String origin, Map<String, String> values) {

  ConfigLayer {
    values = Map.copyOf(values);
  }

  /** A file that is not there is an empty layer; one that cannot be read is a problem. */
  static ConfigLayer file(Path file) {
    if (!Files.exists(file)) {
      return new ConfigLayer(file.toString(), Map.of());
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigProblem("", file + ": cannot be read: " + e.getMessage());
    }
    Map<String, String> values = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      values.put(key, properties.getProperty(key).strip());
    }
    return new ConfigLayer(file.toString(), values);
  }
}
