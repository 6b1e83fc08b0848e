package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.fx.Views;
import com.aspcranes.crm.ui.nav.Command;
import com.aspcranes.crm.ui.nav.Commands;
import com.aspcranes.crm.ui.nav.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The main window's content. Register every feature at the desk's navigator and commands before
 * making it: the rail shows what is known then.
 */
public final class Shell {
  private final Desk desk;
  private final ShellParts parts;
  private final ShellViewModel model;
  private final Rail rail;
  private final KeySheet sheet;
  private final Parent root;

  public Shell(Desk desk, Habits habits, ShellParts parts, OwnActs own) {
    this.desk = desk;
    this.model = new ShellViewModel(desk, habits);
    this.rail = new Rail(desk, model.railFoldedProperty());
    this.sheet = new KeySheet(desk, rail.entries());
    List<Node> overlays = new ArrayList<>(parts.overlays());
    overlays.add(0, sheet.node());
    this.parts =
        new ShellParts(
            parts.syncChip(),
            parts.unread(),
            parts.openPalette(),
            parts.openNotifications(),
            overlays);
    UserMenu menu = new UserMenu(desk, model, sheet::open, own);
    Views.View<ShellController> view =
        desk.views().load(new ShellController(desk, model, this.parts, rail, menu));
    this.root = view.root();
    registerOwn(own);
    Map<KeyCombination, Runnable> keys = keys();
    root.sceneProperty().subscribe((was, now) -> move(keys, was, now));
    root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  public Parent root() {
    return root;
  }

  /** How the person likes the window now; whoever keeps and applies it listens here. */
  public ReadOnlyObjectProperty<Habits> habitsProperty() {
    return model.habitsProperty();
  }

  /** Goes to where the person's day begins, or else to the first place of the rail. */
  public void goHome() {
    RailEntry.home(desk, rail.entries()).ifPresent(entry -> desk.navigator().go(entry.place()));
  }

  /** The palette offers what the frame can do, too. */
  private void registerOwn(OwnActs own) {
    Commands commands = desk.commands();
    commands.placesFirst(
        rail.entries().stream()
            .map(
                entry ->
                    Command.of(entry.key(), entry.icon(), () -> desk.navigator().go(entry.place())))
            .toList());
    commands.register(Command.of("undo.undo", "mdomz-undo", desk.undos()::undo));
    commands.register(Command.of("undo.redo", "mdomz-redo", desk.undos()::redo));
    commands.register(Command.of("shell.look.toggle", "mdoal-brightness_4", model::toggleMode));
    commands.register(Command.of("shell.keys", "mdoal-keyboard", sheet::open));
    commands.register(
        Command.of("shell.notifications", "mdomz-notifications_none", parts.openNotifications()));
    commands.register(Command.of("shell.password", "mdomz-vpn_key", own.changePassword()));
    commands.register(Command.of("shell.sign_out", "mdoal-exit_to_app", own.signOut()));
  }

  private Map<KeyCombination, Runnable> keys() {
    Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    keys.put(Keys.PALETTE, parts.openPalette());
    keys.put(Keys.NOTIFICATIONS, parts.openNotifications());
    keys.put(Keys.BACK, desk.navigator()::back);
    keys.put(Keys.FORWARD, desk.navigator()::forward);
    keys.put(Keys.RELOAD, desk.navigator()::reload);
    keys.put(Keys.UNDO, desk.undos()::undo);
    keys.put(Keys.REDO, desk.undos()::redo);
    keys.put(Keys.RAIL, model::toggleRail);
    keys.put(Keys.SHEET, sheet::open);
    List<RailEntry> entries = rail.entries();
    for (int i = 0; i < Math.min(9, entries.size()); i++) {
      RailEntry entry = entries.get(i);
      keys.put(Keys.place(i + 1), () -> desk.navigator().go(entry.place()));
    }
    for (Command command : desk.commands().all()) {
      if (command.keys() != null) {
        keys.put(command.keys(), command.act());
      }
    }
    return keys;
  }

  private static void move(
      Map<KeyCombination, Runnable> keys, @Nullable Scene was, @Nullable Scene now) {
    if (was != null) {
      was.getAccelerators().keySet().removeAll(keys.keySet());
    }
    if (now != null) {
      now.getAccelerators().putAll(keys);
    }
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
      sheet.open();
    }
  }
}
