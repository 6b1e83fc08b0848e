package com.aspcranes.crm.ui.user;

import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.rules.permission.Role;
import com.aspcranes.crm.ui.fx.Messages;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes of accounts in words and colours. */
final class AccountWords {
  static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::code).toList();

  private AccountWords() {}

  static String role(Messages messages, @Nullable String code) {
    if (code == null) {
      return "";
    }
    return ROLES.contains(code) ? messages.text("shell.role." + code) : code;
  }

  static String state(Messages messages, Account account) {
    return messages.text(
        !account.active()
            ? "account.state.disabled"
            : account.mustChangePassword() ? "account.state.first" : "account.state.active");
  }

  /** The chip's style class. */
  static String style(Account account) {
    return !account.active()
        ? "cancelled"
        : account.mustChangePassword() ? "tentative" : "acknowledged";
  }
}
