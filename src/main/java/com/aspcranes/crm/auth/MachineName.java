package com.aspcranes.crm.auth;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a person would call this computer in a list of devices. */
final class MachineName {
  private MachineName() {}

  static String get() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unnamed computer";
    }
  }
}
