package com.aspcranes.crm.server.office;

import com.aspcranes.crm.model.account.Account;
import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.signin.PasswordSecret;
import com.aspcranes.crm.server.signin.Stretching;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Accounts, for a signed-in admin. Every call may throw {@link ServerException}. */
public final class AccountCalls {
  private final ServerPool pool;

  public AccountCalls(ServerPool pool) {
    this.pool = pool;
  }

  /** Everybody, in the order of their names. */
  public List<Account> list(String token) {
    return Bind.list(
        pool,
        "select * from api.users(?)",
        row ->
            new Account(
                row.getString("uid"),
                row.getString("email"),
                row.getString("display_name"),
                row.getString("role"),
                row.getString("phone"),
                row.getBoolean("active"),
                row.getBoolean("must_change_password"),
                Moment.of(row, "created_at"),
                Moment.orNull(row, "last_seen"),
                row.getInt("devices"),
                row.getInt("sessions"),
                row.getString("operator_id"),
                row.getString("operator_name")),
        token);
  }

  /** With a first password that must be changed; gives the uid. */
  public String create(
      String token,
      String email,
      String displayName,
      String role,
      @Nullable String phone,
      PasswordSecret first) {
    Stretching how = first.how();
    return Objects.requireNonNull(
        Bind.ask(
            pool,
            "select api.user_create(?, null, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            token,
            email,
            displayName,
            role,
            phone,
            how.salt(),
            how.memory(),
            how.passes(),
            how.lanes(),
            first.keySha256()));
  }

  public void edit(
      String token, String uid, String email, String displayName, @Nullable String phone) {
    Bind.ask(
        pool, "select api.user_edit(?, ?, ?, ?, ?)::text", token, uid, email, displayName, phone);
  }

  public void setRole(String token, String uid, String role) {
    Bind.ask(pool, "select api.user_set_role(?, ?, ?)::text", token, uid, role);
  }

  public void disable(String token, String uid, boolean disabled) {
    Bind.ask(pool, "select api.user_disable(?, ?, ?)::text", token, uid, disabled);
  }

  /** A password to begin with; every session of the person ends. */
  public void reset(String token, String uid, PasswordSecret first) {
    Stretching how = first.how();
    Bind.ask(
        pool,
        "select api.user_reset(?, ?, ?, ?, ?, ?, ?)::text",
        token,
        uid,
        how.salt(),
        how.memory(),
        how.passes(),
        how.lanes(),
        first.keySha256());
  }

  /** Ends every session of the person but the one that asks; gives how many. */
  public int signOut(String token, String uid) {
    return Integer.parseInt(
        Objects.requireNonNull(Bind.ask(pool, "select api.user_sign_out(?, ?)", token, uid)));
  }

  /**
   * @param operator null unlinks
   */
  public void link(String token, String uid, @Nullable String operator) {
    Bind.ask(pool, "select api.user_link(?, ?, ?)::text", token, uid, operator);
  }
}
