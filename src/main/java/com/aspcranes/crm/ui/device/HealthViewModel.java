package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.model.account.DeskHealth;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.ui.control.online.OnlineModel;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.device.ListDesks;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Every desk of the company: how its sync is, the worst first. */
final class HealthViewModel {
  record Everything(List<DeskHealth> desks, List<SignInSession> sessions) {}

  /** A desk and what is the matter with it. */
  record Line(DeskHealth desk, Diagnosis diagnosis) {
    String key() {
      return desk.uid() + desk.device();
    }
  }

  /**
   * @param text words that must all be in the name of the person, the computer or the program
   * @param attention those alone that somebody must look after
   */
  record Filter(String text, boolean attention) {
    boolean leaves(Line line) {
      DeskHealth desk = line.desk();
      String all =
          String.join(" ", desk.displayName(), desk.deviceName(), desk.program())
              .toLowerCase(Locale.ROOT);
      return (!attention || line.diagnosis().compareTo(Diagnosis.SILENT) < 0)
          && List.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1)).stream()
              .allMatch(all::contains);
    }
  }

  final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(new Filter("", false));
  final OnlineModel<Everything> answer;
  private final LiveList<Line> shown = new LiveList<>(Line::key);
  private final Clock clock;

  HealthViewModel(ListDesks list, Desk desk) {
    this.clock = desk.clock();
    answer =
        new OnlineModel<>(
            desk.background(),
            desk.clock(),
            () ->
                list.health()
                    .then(
                        desks -> list.sessions().map(sessions -> new Everything(desks, sessions))));
    answer.answerProperty().subscribe(now -> show());
    filter.subscribe(wanted -> show());
  }

  ObservableList<Line> shown() {
    return shown.items();
  }

  /** Sign-ins on one computer, the last used first. */
  List<SignInSession> sessions(@Nullable Line of) {
    Everything all = answer.answerProperty().get();
    if (all == null || of == null) {
      return List.of();
    }
    return all.sessions().stream()
        .filter(s -> s.device().equals(of.desk().device()) && s.uid().equals(of.desk().uid()))
        .toList();
  }

  /** How many desks somebody must look after. */
  long needing() {
    return lines().stream().filter(new Filter("", true)::leaves).count();
  }

  int total() {
    return lines().size();
  }

  private List<Line> lines() {
    Everything all = answer.answerProperty().get();
    return all == null
        ? List.of()
        : all.desks().stream()
            .map(desk -> new Line(desk, Diagnosis.of(desk, clock.instant())))
            .sorted(
                Comparator.comparing(Line::diagnosis)
                    .thenComparing(line -> line.desk().lastSeen(), Comparator.reverseOrder()))
            .toList();
  }

  private void show() {
    shown.update(lines().stream().filter(filter.get()::leaves).toList());
  }
}
