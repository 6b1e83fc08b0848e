package com.aspcranes.crm.model;

/**
 * A JSON document kept as it came: its shape belongs to the screen or rule that reads it.
 *
 * @param text valid JSON
 */
public record JsonText(String text) {
  public static final JsonText EMPTY_OBJECT = new JsonText("{}");
}
