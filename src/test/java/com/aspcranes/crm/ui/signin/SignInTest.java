package com.aspcranes.crm.ui.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.testing.FxTest;
import com.aspcranes.crm.testing.TestDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SignInTest extends FxTest {
  private final TestDesk desk = new TestDesk("support");
  private final List<String> asked = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();
  private final List<SignedIn> entered = new ArrayList<>();
  private final BlockingQueue<Outcome<SignedIn>> answers = new ArrayBlockingQueue<>(5);
  private final StackPane root = new StackPane();
  private EntryPages pages;

  @Override
  protected Parent root() {
    pages = new EntryPages(desk.desk.views(), desk.desk.background(), spoken::add);
    root.getChildren()
        .setAll(
            pages.signIn(
                new SignInPage(
                    "crm.example.in:5432/asp_cranes",
                    "",
                    List.of(
                        new SignInPage.Guest(
                            "Neha, sales", "neha@example.in", "a demo's password")),
                    () -> asked.add("server")),
                this::answer,
                (who, password) -> entered.add(who)));
    return root;
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aRefusalIsSaidInWordsAndTheTypingGoesOn() throws TimeoutException {
    clickOn(".text-field").write("ravi@example.in");
    clickOn(password()).write("wrong one");
    type(KeyCode.ENTER);
    assertTrue(password().isDisabled(), "working");
    answers.add(Outcome.refused(Refusal.of("signin.wrong")));
    await(() -> !password().isDisabled());
    assertEquals(List.of("ravi@example.in/wrong one"), asked);
    assertTrue(lookup("E-mail or password is not right").query().isVisible());
    assertEquals("", password().getText());
    assertTrue(password().isFocused());
    snapshot("signin");
  }

  @Test
  void nothingIsAskedBeforeBothAreTyped() {
    clickOn(password()).write("secret");
    type(KeyCode.ENTER);
    assertEquals(List.of(), asked);
    assertTrue(entered.isEmpty());
  }

  @Test
  void withoutTheServerTheFirstTimeItSaysSo() throws TimeoutException {
    clickOn(".text-field").write("ravi@example.in");
    clickOn(password()).write("secret");
    answers.add(Outcome.refused(Refusal.of("signin.first_needs_server")));
    type(KeyCode.ENTER);
    await(() -> lookup(".hint.block").<Labeled>query().getText().startsWith("The first sign-in"));
  }

  @Test
  void theServerIsTriedBeforeItIsKept() throws TimeoutException {
    List<String> kept = new ArrayList<>();
    interact(
        () ->
            root.getChildren()
                .setAll(
                    pages.firstRun(
                        form -> Outcome.refused(Refusal.of("signin.server.login", null, "28P01")),
                        form -> Outcome.done(form.toString()),
                        () -> kept.add("kept"),
                        () -> Outcome.done(true),
                        () -> kept.add("demo"))));
    clickOn("Connect to the company server");
    write("db.example.in");
    clickOn("Test");
    await(
        () ->
            lookup(".hint.block").<Labeled>queryAll().stream()
                .anyMatch(hint -> hint.isVisible() && hint.getText().contains("28P01")));
    clickOn("Connect");
    await(() -> kept.equals(List.of("kept")));
    assertEquals(
        "The server answers: crm_app@db.example.in:5432/asp_cranes",
        lookup(".hint.ok").<Labeled>query().getText());
  }

  @Test
  void aPasswordOfOnesOwnIsTypedTwice() throws TimeoutException {
    List<String> chosen = new ArrayList<>();
    interact(
        () ->
            root.getChildren()
                .setAll(
                    pages.newPassword(
                        (old, fresh) -> {
                          chosen.add(old + fresh);
                          return Outcome.done(true);
                        },
                        () -> chosen.add("on"))));
    clickOn("#fresh").write("a sentence of mine");
    type(KeyCode.TAB);
    write("another sentence");
    type(KeyCode.ENTER);
    assertTrue(lookup("The two are not the same").query().isVisible());
    assertFalse(chosen.contains("on"));
    push(KeyCode.CONTROL, KeyCode.A).write("a sentence of mine");
    type(KeyCode.ENTER);
    await(() -> chosen.equals(List.of("a sentence of mine", "on")));
  }

  @Test
  void whoeverWantsAnotherPasswordShowsThePresentOneAndMayGoBack() throws TimeoutException {
    List<String> chosen = new ArrayList<>();
    interact(
        () ->
            root.getChildren()
                .setAll(
                    pages.changePassword(
                        (old, fresh) ->
                            old.equals("the old one")
                                ? Outcome.done(chosen.add(fresh))
                                : Outcome.refused(Refusal.of("signin.wrong")),
                        () -> chosen.add("on"),
                        () -> chosen.add("back"))));
    clickOn("#back");
    await(() -> chosen.equals(List.of("back")));
    clickOn("#old").write("guessed");
    clickOn("#fresh").write("a sentence of mine");
    clickOn("#again").write("a sentence of mine");
    type(KeyCode.ENTER);
    await(() -> lookup("E-mail or password is not right").query().isVisible());
    clickOn("#old").push(KeyCode.CONTROL, KeyCode.A).write("the old one");
    type(KeyCode.ENTER);
    await(() -> chosen.equals(List.of("back", "a sentence of mine", "on")));
  }

  @Test
  void theLanguageIsChosenBeforeSigningIn() {
    clickOn("#language-hi");
    assertEquals(List.of("hi"), spoken);
  }

  @Test
  void inADemoOneIsSomebodyAtAPress() throws TimeoutException {
    answers.add(Outcome.refused(Refusal.of("signin.wrong")));
    clickOn("Neha, sales");
    await(() -> asked.equals(List.of("neha@example.in/a demo's password")));
  }

  @Test
  void aDemoThatDoesNotStartSaysWhy() throws TimeoutException {
    List<String> started = new ArrayList<>();
    interact(
        () ->
            root.getChildren()
                .setAll(
                    pages.firstRun(
                        form -> Outcome.done("tried"),
                        form -> Outcome.done("kept"),
                        () -> {},
                        () -> Outcome.refused(Refusal.of("signin.demo.failed", null, "no room")),
                        () -> started.add("demo"))));
    snapshot("firstrun");
    clickOn("Try the demo: an invented company on this computer");
    await(
        () ->
            lookup("The demo did not start. Its last word: no room").tryQuery().isPresent()
                && lookup("Connect to the company server").query().isVisible());
    assertEquals(List.of(), started);
  }

  @Test
  void unsentWorkOfADamagedReplicaIsSavedFirst() throws TimeoutException {
    List<String> done = new ArrayList<>();
    interact(
        () ->
            root.getChildren()
                .setAll(
                    pages.damaged(
                        new DamagedPage(
                            () -> Outcome.done(new DamagedPage.Saved(3, 1, "usr_1.db.damaged")),
                            () -> done.add("on"),
                            () -> done.add("back")))));
    clickOn("#save");
    await(() -> lookup("#go-on").query().isVisible());
    assertEquals(
        "3 acts were saved and go out as soon as the server answers. Parts of 1 others are lost.",
        lookup("#saved").<Labeled>query().getText());
    snapshot("damaged");
    clickOn("#go-on");
    await(() -> done.equals(List.of("on")));
  }

  private Outcome<SignedIn> answer(String email, String password) {
    asked.add(email + "/" + password);
    try {
      return answers.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private PasswordField password() {
    return lookup(".password-field").queryAs(PasswordField.class);
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
