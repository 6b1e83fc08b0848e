package com.aspcranes.crm.ui.nav;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Short questions and words to the user. For the FX thread; questions wait for the answer. */
public interface Prompts {
  /**
   * Asks before something that is not easily undone.
   *
   * @param act the text of the button that does it, e.g. "Cancel the job"
   * @return true only when the user chose that button
   */
  boolean confirm(String title, String text, String act);

  /**
   * Asks what becomes of unsaved input.
   *
   * @param what its screen's title
   */
  Leave askLeave(String what);

  /** Asks for a line of text; empty when the user gave up. Blank answers cannot be given. */
  Optional<String> askText(String title, String label, String proposed);

  /** Asks for a file to read. */
  Optional<Path> chooseFile(String title, FileKind kind);

  /** Asks for any number of files to read; empty when the user gave up. */
  List<Path> chooseFiles(String title, FileKind kind);

  /** Asks where to write a file. */
  Optional<Path> chooseTarget(String title, String proposedName, FileKind kind);

  /** Says something in passing, without taking the focus. */
  void toast(String text);

  /** Says something in passing with one act beside it, e.g. Undo. */
  void toast(String text, String act, Runnable onAct);

  /**
   * What may be chosen.
   *
   * @param name e.g. "Excel workbooks"
   * @param patterns e.g. "*.xlsx"
   */
  record FileKind(String name, List<String> patterns) {}
}
