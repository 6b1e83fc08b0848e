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
    try (InputStream in = HouseTemplate.class.getResourceAsStream("house-template.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
