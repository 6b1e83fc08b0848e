package com.aspcranes.crm.ui.nav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.testing.ScriptedPrompts;
import com.aspcranes.crm.ui.nav.Places.CustomerPlace;
import com.aspcranes.crm.ui.nav.Places.CustomersPlace;
import com.aspcranes.crm.ui.nav.Places.IssuesPlace;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigatorTest {
  private final ScriptedPrompts prompts = new ScriptedPrompts();
  private final Navigator navigator = new Navigator(prompts);
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void register() {
    navigator.register(CustomersPlace.class, place -> screen("all"));
    navigator.register(CustomerPlace.class, place -> screen(place.id()));
  }

  @Test
  void goesBackAndForward() {
    navigator.go(new CustomersPlace());
    navigator.go(new CustomerPlace("customer_1"));
    navigator.back();
    assertEquals(new CustomersPlace(), navigator.placeProperty().get());
    assertTrue(navigator.canGoForwardProperty().get());
    navigator.forward();
    assertEquals(new CustomerPlace("customer_1"), navigator.placeProperty().get());
    assertFalse(navigator.canGoForwardProperty().get());
  }

  @Test
  void aNewWayForgetsTheOldOneAhead() {
    navigator.go(new CustomersPlace());
    navigator.go(new CustomerPlace("customer_1"));
    navigator.back();
    navigator.go(new CustomerPlace("customer_2"));
    assertFalse(navigator.canGoForwardProperty().get());
    navigator.back();
    assertEquals(new CustomersPlace(), navigator.placeProperty().get());
  }

  @Test
  void aScreenIsToldWhenItIsLeft() {
    navigator.go(new CustomersPlace());
    navigator.go(new CustomersPlace());
    assertEquals(List.of("open all"), told);
    navigator.go(new CustomerPlace("customer_1"));
    assertEquals(List.of("open all", "open customer_1", "left all"), told);
  }

  @Test
  void anUnknownPlaceIsRefusedAndNothingChanges() {
    navigator.go(new CustomersPlace());
    assertThrows(IllegalArgumentException.class, () -> navigator.go(new IssuesPlace()));
    assertEquals(new CustomersPlace(), navigator.placeProperty().get());
    assertFalse(navigator.canGoBackProperty().get());
  }

  @Test
  void unsavedInputIsLeftOnlyAsThePersonSays() {
    navigator.go(new CustomersPlace());
    navigator.go(new CustomerPlace("typed"));
    navigator.back();
    assertEquals(new CustomerPlace("typed"), navigator.placeProperty().get());
    prompts.answer("SAVE");
    navigator.back();
    assertEquals(new CustomersPlace(), navigator.placeProperty().get());
    prompts.answer("KEEP").answer("DISCARD");
    navigator.forward();
    navigator.go(new CustomersPlace());
    navigator.back();
    navigator.leave(() -> told.add("closed"));
    assertEquals(List.of("typed", "typed", "typed", "typed"), prompts.heard);
    assertEquals(
        List.of("save", "keep", "discard", "closed"),
        told.stream().filter(this::isAnswer).toList());
  }

  @Test
  void anUnknownPlaceIsRefusedBeforeThePersonIsAsked() {
    navigator.go(new CustomerPlace("typed"));
    assertThrows(IllegalArgumentException.class, () -> navigator.go(new IssuesPlace()));
    assertEquals(List.of(), prompts.heard);
  }

  @Test
  void showingAPlaceAnewKeepsTheInputWithoutAQuestion() {
    navigator.go(new CustomerPlace("typed"));
    navigator.reload();
    assertEquals(List.of(), prompts.heard);
    assertEquals(List.of("open typed", "keep", "open typed", "left typed"), told);
  }

  @Test
  void aPlaceThatTookAnothersIsNotOnTheWayBack() {
    navigator.go(new CustomersPlace());
    navigator.go(new CustomerPlace("new"));
    navigator.replace(new CustomerPlace("customer_1"));
    navigator.back();
    assertEquals(new CustomersPlace(), navigator.placeProperty().get());
  }

  private boolean isAnswer(String word) {
    return List.of("save", "keep", "discard", "closed").contains(word);
  }

  private Screen screen(String name) {
    told.add("open " + name);
    return new Screen(
        new SimpleStringProperty(name),
        new Group(),
        () -> told.add("left " + name),
        name.equals("typed") ? new Typing() : null);
  }

  private final class Typing implements Unsaved {
    @Override
    public boolean isUnsaved() {
      return true;
    }

    @Override
    public void save(Runnable then) {
      told.add("save");
      then.run();
    }

    @Override
    public void keep(Runnable then) {
      told.add("keep");
      then.run();
    }

    @Override
    public void discard(Runnable then) {
      told.add("discard");
      then.run();
    }
  }
}
