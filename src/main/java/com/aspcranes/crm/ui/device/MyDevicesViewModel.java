package com.aspcranes.crm.ui.device;

import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.account.KnownDevice;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.ui.control.online.OnlineModel;
import com.aspcranes.crm.ui.fx.LiveList;
import com.aspcranes.crm.ui.nav.Desk;
import com.aspcranes.crm.usecase.device.ListDesks;
import java.util.List;
import java.util.UUID;
import javafx.collections.ObservableList;

/** The computers and sign-ins of whoever works here. */
final class MyDevicesViewModel {
  record Mine(List<KnownDevice> devices, List<SignInSession> sessions) {
    UUID here() {
      return sessions.stream()
          .filter(SignInSession::current)
          .map(SignInSession::device)
          .findFirst()
          .orElse(new UUID(0, 0));
    }
  }

  final OnlineModel<Mine> answer;
  private final LiveList<KnownDevice> devices = new LiveList<>(KnownDevice::device);
  private final LiveList<SignInSession> sessions = new LiveList<>(SignInSession::sid);

  MyDevicesViewModel(ListDesks list, Desk desk) {
    String me = desk.session().uid();
    answer = new OnlineModel<>(desk.background(), desk.clock(), () -> ask(list, me));
    answer
        .answerProperty()
        .subscribe(
            mine -> {
              if (mine != null) {
                devices.update(mine.devices());
                sessions.update(mine.sessions());
              }
            });
  }

  // the server gives an admin everybody's
  private static Outcome<Mine> ask(ListDesks list, String me) {
    return list.devices()
        .then(
            devices ->
                list.sessions()
                    .map(
                        sessions ->
                            new Mine(
                                devices.stream().filter(d -> d.uid().equals(me)).toList(),
                                sessions.stream().filter(s -> s.uid().equals(me)).toList())));
  }

  ObservableList<KnownDevice> devices() {
    return devices.items();
  }

  ObservableList<SignInSession> sessions() {
    return sessions.items();
  }

  boolean isHere(KnownDevice device) {
    Mine mine = answer.answerProperty().get();
    return mine != null && mine.here().equals(device.device());
  }
}
