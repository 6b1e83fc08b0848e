package com.aspcranes.crm.ui.shell;

import com.aspcranes.crm.ui.fx.Messages;
import com.aspcranes.crm.ui.fx.Theme;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Places;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu under the person's initials: how the window is liked, keys, and the way out. */
final class UserMenu {
  private final Desk desk;
  private final Messages messages;
  private final ShellViewModel model;
  private final Runnable keys;
  private final OwnActs own;

  UserMenu(Desk desk, ShellViewModel model, Runnable keys, OwnActs own) {
    this.desk = desk;
    this.messages = desk.messages();
    this.model = model;
    this.keys = keys;
    this.own = own;
  }

  void fill(MenuButton button) {
    button.setAccessibleText(messages.text("shell.user", model.name()));
    button
        .getItems()
        .setAll(
            heading(),
            new SeparatorMenuItem(),
            looks(),
            letters(),
            languages(),
            item("shell.keys", "mdoal-keyboard", keys),
            new SeparatorMenuItem());
    if (desk.navigator().knows(Places.MyDevicesPlace.class)) {
      button.getItems().add(item("shell.my_devices", "mdoal-devices", this::myDevices));
    }
    button
        .getItems()
        .addAll(
            item("shell.password", "mdomz-vpn_key", own.changePassword()),
            item("shell.sign_out", "mdoal-exit_to_app", own.signOut()));
  }

  private void myDevices() {
    desk.navigator().go(new Places.MyDevicesPlace());
  }

  private MenuItem heading() {
    Label name = new Label(model.name());
    name.getStyleClass().add("name");
    Label role = new Label(model.role());
    role.getStyleClass().add("muted");
    VBox lines = new VBox(name, role);
    lines.getStyleClass().add("menu-heading");
    CustomMenuItem heading = new CustomMenuItem(lines, false);
    heading.setDisable(false);
    return heading;
  }

  private Menu looks() {
    Menu menu = menu("shell.look", "mdomz-palette");
    ToggleGroup group = new ToggleGroup();
    for (Theme.Mode mode : Theme.Mode.values()) {
      choice(
          menu,
          group,
          messages.text(mode == Theme.Mode.DARK ? "shell.look.dark" : "shell.look.light"),
          habits -> habits.mode() == mode,
          habits -> habits.withMode(mode));
    }
    return menu;
  }

  private Menu letters() {
    Menu menu = menu("shell.letters", "mdoal-format_size");
    ToggleGroup group = new ToggleGroup();
    for (int percent : new int[] {85, 100, 115, 130, 150}) {
      choice(
          menu,
          group,
          percent + " %",
          habits -> Math.round(habits.scale() * 100) == percent,
          habits -> habits.withScale(percent / 100.0));
    }
    return menu;
  }

  private Menu languages() {
    Menu menu = menu("shell.language", "mdomz-translate");
    ToggleGroup group = new ToggleGroup();
    for (String tag : new String[] {"en", "hi"}) {
      choice(
          menu,
          group,
          messages.text("shell.language." + tag),
          habits -> habits.language().equals(tag),
          habits -> habits.withLanguage(tag));
    }
    return menu;
  }

  private void choice(
      Menu menu,
      ToggleGroup group,
      String text,
      Predicate<Habits> chosen,
      UnaryOperator<Habits> choose) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setSelected(chosen.test(model.habitsProperty().get()));
    item.setOnAction(event -> model.change(choose.apply(model.habitsProperty().get())));
    menu.getItems().add(item);
  }

  private Menu menu(String key, String icon) {
    return new Menu(messages.text(key), new FontIcon(icon));
  }

  private MenuItem item(String key, String icon, Runnable act) {
    MenuItem item = new MenuItem(messages.text(key), new FontIcon(icon));
    item.setOnAction(event -> act.run());
    return item;
  }
}
