package com.aspcranes.crm.rules.file;

/** What a person takes a file for. */
public enum FileKind {
  PICTURE,
  VIDEO,
  DOCUMENT
}
