package com.aspcranes.crm.store.office;

import com.aspcranes.crm.model.JsonText;
import com.aspcranes.crm.model.office.Notification;
import com.aspcranes.crm.model.office.NotificationPreference;
import com.aspcranes.crm.model.office.SavedView;
import com.aspcranes.crm.model.office.Setting;
import com.aspcranes.crm.model.office.StoredFile;
import com.aspcranes.crm.model.office.User;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.Sql;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class OfficeQueries {
  private final LocalStore store;

  public OfficeQueries(LocalStore store) {
    this.store = store;
  }

  /** Everybody by uid, former colleagues included, in the order of their names. */
  public Map<String, UserName> users() {
    Map<String, UserName> users = new LinkedHashMap<>();
    Sql sql = Sql.of("SELECT * FROM users ORDER BY display_name COLLATE NOCASE, rid");
    for (UserName user : store.read(session -> session.list(sql, UserName::of))) {
      users.put(user.uid(), user);
    }
    return users;
  }

  public Optional<User> findUser(String uid) {
    return store.read(session -> session.find(User.class, uid));
  }

  /** What holds on a day: of each key the newest change not after it. */
  public Map<String, JsonText> settings(LocalDate on) {
    Sql sql =
        Sql.of("SELECT key, value, max(effective_from) FROM settings")
            .where("effective_from <= ?", on)
            .then("GROUP BY key ORDER BY key");
    Map<String, JsonText> settings = new LinkedHashMap<>();
    store.read(
        session ->
            session.list(
                sql, row -> settings.put(row.text("key"), new JsonText(row.text("value")))));
    return settings;
  }

  public Optional<JsonText> setting(String key, LocalDate on) {
    return Optional.ofNullable(settings(on).get(key));
  }

  /** Every change of a setting, past and to come, the newest first. */
  public List<Setting> history(String key) {
    Sql sql =
        Sql.of("SELECT * FROM settings").where("key = ?", key).then("ORDER BY effective_from DESC");
    return store.read(session -> session.all(Setting.class, sql));
  }

  /** Newest first. */
  public List<Notification> notifications(String uid, boolean onlyUnread, int most) {
    Sql sql = Sql.of("SELECT * FROM notifications").where("user_id = ?", uid);
    if (onlyUnread) {
      sql.where("is_read = 0");
    }
    sql.then("ORDER BY created_at DESC, rid DESC LIMIT ?", most);
    return store.read(session -> session.all(Notification.class, sql));
  }

  public long unread(String uid) {
    Sql sql =
        Sql.of("SELECT count(*) AS n FROM notifications")
            .where("user_id = ?", uid)
            .where("is_read = 0");
    return store.read(session -> session.number(sql, "n"));
  }

  public List<NotificationPreference> preferences(String uid) {
    Sql sql = Sql.of("SELECT * FROM notification_preferences").where("user_id = ?", uid);
    return store.read(session -> session.all(NotificationPreference.class, sql));
  }

  public List<SavedView> savedViews(String uid, String screen) {
    Sql sql =
        Sql.of("SELECT * FROM saved_views")
            .where("user_id = ?", uid)
            .where("screen = ?", screen)
            .then("ORDER BY name COLLATE NOCASE");
    return store.read(session -> session.all(SavedView.class, sql));
  }

  public Optional<StoredFile> findFile(String id) {
    return store.read(session -> session.find(StoredFile.class, id));
  }
}
