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

  private Screen screen(String name) {
    told.add("open " + name);
    return new Screen(new SimpleStringProperty(name), new Group(), () -> told.add("left " + name));
  }
}
