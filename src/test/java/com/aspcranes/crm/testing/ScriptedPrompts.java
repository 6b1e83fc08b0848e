package com.aspcranes.crm.testing;

import com.aspcranes.crm.ui.nav.Leave;
import com.aspcranes.crm.ui.nav.Prompts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A user who answers as told beforehand. A question without an answer is given up, as by Escape.
 * All that was said or asked is kept in {@link #heard}.
 */
public final class ScriptedPrompts implements Prompts {
  /** Titles of questions and texts of toasts, in order. */
  public final List<String> heard = new ArrayList<>();

  private final Deque<String> answers = new ArrayDeque<>();
  private Runnable lastAct = () -> {};

  /** Answers the next question: with the text of the button, a line, or a path. */
  public ScriptedPrompts answer(String answer) {
    answers.add(answer);
    return this;
  }

  /** Presses the button of the last toast that had one. */
  public void pressToast() {
    lastAct.run();
  }

  @Override
  public boolean confirm(String title, String text, String act) {
    heard.add(title);
    return act.equals(answers.poll());
  }

  /** Answered by the name of a {@link Leave}. */
  @Override
  public Leave askLeave(String what) {
    heard.add(what);
    return Optional.ofNullable(answers.poll()).map(Leave::valueOf).orElse(Leave.STAY);
  }

  @Override
  public Optional<String> askText(String title, String label, String proposed) {
    heard.add(title);
    return Optional.ofNullable(answers.poll()).map(String::strip).filter(line -> !line.isEmpty());
  }

  @Override
  public Optional<Path> chooseFile(String title, FileKind kind) {
    heard.add(title);
    return Optional.ofNullable(answers.poll()).map(Path::of);
  }

  @Override
  public List<Path> chooseFiles(String title, FileKind kind) {
    return chooseFile(title, kind).stream().toList();
  }

  @Override
  public Optional<Path> chooseTarget(String title, String proposedName, FileKind kind) {
    return chooseFile(title, kind);
  }

  @Override
  public void toast(String text) {
    heard.add(text);
  }

  @Override
  public void toast(String text, String act, Runnable onAct) {
    heard.add(text);
    lastAct = onAct;
  }
}
