package com.aspcranes.crm.ui.notice;

import com.aspcranes.crm.model.office.Notification;
import com.aspcranes.crm.store.Changes;
import com.aspcranes.crm.store.office.OfficeQueries;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.fx.Requery;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.ui.nav.Place;
import com.aspcranes.crm.ui.nav.Places;
import com.aspcranes.crm.usecase.office.ReadNotifications;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.ObservableList;

/** The person's newest notifications. */
final class NoticesViewModel {
  private static final int SHOWN = 60;

  private final Desk desk;
  private final OfficeQueries office;
  private final ReadNotifications read;
  private final LiveList<Notice> notices = new LiveList<>(Notice::id);
  private final ReadOnlyLongWrapper unread = new ReadOnlyLongWrapper();
  private final Requery<Fresh> requery;

  private record Fresh(List<Notice> notices, long unread) {}

  NoticesViewModel(Desk desk, OfficeQueries office, ReadNotifications read, Changes changes) {
    this.desk = desk;
    this.office = office;
    this.read = read;
    this.requery =
        new Requery<>(
            desk.background(),
            this::load,
            this::show,
            again -> changes.subscribe(Set.of("notifications"), again));
  }

  ObservableList<Notice> notices() {
    return notices.items();
  }

  ReadOnlyLongProperty unreadProperty() {
    return unread.getReadOnlyProperty();
  }

  Requery<?> requery() {
    return requery;
  }

  /** Marks it as read and goes to what it speaks of, if that has a screen. */
  void open(Notice notice) {
    markRead(List.of(notice));
    place(notice).ifPresent(desk.navigator()::go);
  }

  Optional<Place> place(Notice notice) {
    return Places.ofRecord(notice.recordTable(), notice.recordId())
        .filter(place -> desk.navigator().knows(place.getClass()));
  }

  void markAllRead() {
    markRead(notices.items());
  }

  private void markRead(List<Notice> wanted) {
    List<String> ids = wanted.stream().filter(notice -> !notice.read()).map(Notice::id).toList();
    if (!ids.isEmpty()) {
      desk.undos().run(() -> read.run(ids));
    }
  }

  private Fresh load() {
    String uid = desk.session().uid();
    List<Notice> newest =
        office.notifications(uid, false, SHOWN).stream().map(NoticesViewModel::notice).toList();
    return new Fresh(newest, office.unread(uid));
  }

  private static Notice notice(Notification row) {
    return new Notice(
        row.id,
        row.title,
        row.message,
        row.createdAt,
        row.isRead,
        row.referenceType == null ? "" : row.referenceType,
        row.referenceId == null ? "" : row.referenceId);
  }

  private void show(Fresh fresh) {
    notices.update(fresh.notices());
    unread.set(fresh.unread());
  }
}
