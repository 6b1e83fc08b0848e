package com.aspcranes.crm.server.office;

import com.aspcranes.crm.model.account.DeskHealth;
import com.aspcranes.crm.model.account.KnownDevice;
import com.aspcranes.crm.model.account.LeasedBlock;
import com.aspcranes.crm.model.account.SignInSession;
import com.aspcranes.crm.server.Bind;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.ServerPool;
import java.util.List;
import java.util.UUID;

/**
 * Sessions and computers: one's own, for an admin everybody's. Every call may throw {@link
 * ServerException}.
 */
public final class DeskCalls {
  private final ServerPool pool;

  public DeskCalls(ServerPool pool) {
    this.pool = pool;
  }

  /** The last used first; ended ones of the last half year among them. */
  public List<SignInSession> sessions(String token) {
    return Bind.list(
        pool,
        "select * from api.sessions(?)",
        row ->
            new SignInSession(
                row.getObject("sid", UUID.class),
                row.getString("uid"),
                row.getString("display_name"),
                row.getObject("device", UUID.class),
                row.getString("device_name"),
                row.getString("program"),
                row.getString("address"),
                Moment.of(row, "created_at"),
                Moment.of(row, "refreshed_at"),
                Moment.orNull(row, "revoked_at"),
                row.getString("why_revoked"),
                row.getBoolean("current")),
        token);
  }

  public List<KnownDevice> devices(String token) {
    return Bind.list(
        pool,
        "select * from api.devices(?)",
        row ->
            new KnownDevice(
                row.getObject("device", UUID.class),
                row.getString("uid"),
                row.getString("display_name"),
                row.getString("name"),
                row.getString("program"),
                Moment.of(row, "first_seen"),
                Moment.of(row, "last_seen"),
                Moment.orNull(row, "lost_at")),
        token);
  }

  /** True if it still held. */
  public boolean revoke(String token, UUID sid) {
    return truth("select api.session_revoke(?, ?)", token, sid);
  }

  /** For an admin; taken back with {@code lost} false. True if there is such a computer. */
  public boolean reportLost(String token, String uid, UUID device, boolean lost) {
    return truth("select api.device_lost(?, ?, ?, ?)", token, uid, device, lost);
  }

  /** True if there is such a computer. */
  public boolean rename(String token, String uid, UUID device, String name) {
    return truth("select api.device_rename(?, ?, ?, ?)", token, uid, device, name);
  }

  /** For an admin: the longest silent first. */
  public List<DeskHealth> health(String token) {
    return Bind.list(
        pool,
        "select * from api.desks(?)",
        row ->
            new DeskHealth(
                row.getString("uid"),
                row.getString("display_name"),
                row.getString("role"),
                row.getObject("device", UUID.class),
                row.getString("device_name"),
                row.getString("program"),
                Moment.of(row, "last_seen"),
                Moment.orNull(row, "reported_at"),
                Moment.orNull(row, "pulled_at"),
                Moment.orNull(row, "pushed_at"),
                row.getInt("waiting"),
                row.getInt("issues"),
                Moment.orNull(row, "oldest_waiting"),
                row.getInt("conflicts"),
                row.getString("problem"),
                Moment.orNull(row, "lost_at"),
                row.getBoolean("too_old"),
                row.getBoolean("signed_in")),
        token);
  }

  /** For an admin: each series of business numbers with its newest blocks first. */
  public List<LeasedBlock> numberBlocks(String token) {
    return Bind.list(
        pool,
        "select * from api.number_blocks(?)",
        row ->
            new LeasedBlock(
                row.getString("series"),
                row.getLong("next_no"),
                row.getLong("first_no"),
                row.getLong("last_no"),
                row.getLong("used_to"),
                row.getString("display_name"),
                Moment.orNull(row, "made_at")),
        token);
  }

  /**
   * Tells the server how this desk is.
   *
   * @param pulled its last round went through
   * @param report JSON {@code {ledger, client, waiting, issues, oldest_waiting, problem}}
   */
  public void report(String token, boolean pulled, String report) {
    Bind.ask(pool, "select api.desk_report(?, ?, ?::jsonb)::text", token, pulled, report);
  }

  private boolean truth(String sql, Object... arguments) {
    return "t".equals(Bind.ask(pool, sql, arguments));
  }
}
