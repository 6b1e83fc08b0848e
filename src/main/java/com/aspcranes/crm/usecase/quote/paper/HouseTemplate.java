package com.aspcranes.crm.usecase.quote.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The letter and terms the program ships with, for a company that has no template of its own. */
public final class HouseTemplate {
  private HouseTemplate() {}

  public static String content() {
    return content("en");
  }

  /**
   * @param language en or hi; any other gets English
   */
  public static String content(String language) {
    String file = language.equals("hi") ? "house-template_hi.txt" : "house-template.txt";
    try (InputStream in = HouseTemplate.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
