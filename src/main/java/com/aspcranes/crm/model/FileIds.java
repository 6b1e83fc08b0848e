package com.aspcranes.crm.model;

import java.util.List;

/**
 * Stored files that a record refers to, kept as a JSON array of their ids.
 *
 * @param ids ids of {@code files}, in the order they are shown
 */
public record FileIds(List<String> ids) {
  public static final FileIds NONE = new FileIds(List.of());

  public FileIds {
    ids = List.copyOf(ids);
  }
}
