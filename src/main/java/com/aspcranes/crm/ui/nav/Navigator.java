package com.aspcranes.crm.ui.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Goes to places, back and forward. Only places are remembered, never screens, so the history costs
 * nothing and what is shown is always fresh. A screen with unsaved input is left only as the person
 * says. For the FX thread.
 */
public final class Navigator {
  private static final int REMEMBERED = 50;

  private final Prompts prompts;
  private final Map<Class<? extends Place>, Function<? super Place, Screen>> screens =
      new HashMap<>();
  private final Deque<Place> behind = new ArrayDeque<>();
  private final Deque<Place> ahead = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  /**
   * @param prompts asks what becomes of unsaved input
   */
  public Navigator(Prompts prompts) {
    this.prompts = prompts;
  }

  /** Says how a kind of place is shown; a later word replaces an earlier one. */
  public <P extends Place> void register(Class<P> kind, Function<? super P, Screen> opener) {
    screens.put(kind, place -> opener.apply(kind.cast(place)));
  }

  /** Whether a screen for this kind of place is registered. */
  public boolean knows(Class<? extends Place> kind) {
    return screens.containsKey(kind);
  }

  /**
   * Goes to a place; going where one already is does nothing.
   *
   * @throws IllegalArgumentException when no screen is registered for it
   */
  public void go(Place wanted) {
    opener(wanted);
    if (!wanted.equals(place.get())) {
      leave(() -> arrive(wanted));
    }
  }

  /** As {@link #go}, but the way back passes by the present place: it has become the wanted one. */
  public void replace(Place wanted) {
    show(wanted, open(wanted));
  }

  /** Goes to where the user was before, if anywhere. */
  public void back() {
    if (!behind.isEmpty()) {
      leave(() -> walk(behind, ahead));
    }
  }

  /** Takes back the last {@link #back}. */
  public void forward() {
    if (!ahead.isEmpty()) {
      leave(() -> walk(ahead, behind));
    }
  }

  /** Shows the present place anew; unsaved input is there again. */
  public void reload() {
    Place here = place.get();
    if (here != null) {
      keep(() -> show(here, open(here)));
    }
  }

  /**
   * Asks what becomes of unsaved input, then goes on, unless the person would rather stay. Also for
   * closing the window and signing out.
   */
  public void leave(Runnable then) {
    Screen here = screen.get();
    Unsaved unsaved = here == null ? null : here.unsaved();
    if (here == null || unsaved == null || !unsaved.isUnsaved()) {
      then.run();
      return;
    }
    switch (prompts.askLeave(here.title().getValue())) {
      case SAVE -> unsaved.save(then);
      case KEEP -> unsaved.keep(then);
      case DISCARD -> unsaved.discard(then);
      case STAY -> {}
    }
  }

  /** Keeps unsaved input without a question, then goes on. */
  public void keep(Runnable then) {
    Screen here = screen.get();
    Unsaved unsaved = here == null ? null : here.unsaved();
    if (unsaved == null || !unsaved.isUnsaved()) {
      then.run();
    } else {
      unsaved.keep(then);
    }
  }

  /** The window shows something else from now on: tells the screen that it was left. */
  public void end() {
    Screen here = screen.get();
    screen.set(null);
    place.set(null);
    if (here != null) {
      here.left().run();
    }
  }

  public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  private void arrive(Place wanted) {
    Place here = place.get();
    Screen opened = open(wanted);
    if (here != null && !here.equals(wanted)) {
      behind.push(here);
      if (behind.size() > REMEMBERED) {
        behind.removeLast();
      }
    }
    ahead.clear();
    show(wanted, opened);
  }

  private void walk(Deque<Place> from, Deque<Place> to) {
    Place here = place.get();
    Place wanted = from.peek();
    if (here != null && wanted != null) {
      Screen opened = open(wanted);
      from.pop();
      to.push(here);
      show(wanted, opened);
    }
  }

  private Screen open(Place wanted) {
    return opener(wanted).apply(wanted);
  }

  private Function<? super Place, Screen> opener(Place wanted) {
    Function<? super Place, Screen> opener = screens.get(wanted.getClass());
    if (opener == null) {
      throw new IllegalArgumentException("no screen for " + wanted);
    }
    return opener;
  }

  private void show(Place wanted, Screen opened) {
    Screen before = screen.get();
    place.set(wanted);
    screen.set(opened);
    canGoBack.set(!behind.isEmpty());
    canGoForward.set(!ahead.isEmpty());
    if (before != null) {
      before.left().run();
    }
  }
}
