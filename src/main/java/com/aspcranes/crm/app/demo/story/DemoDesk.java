package com.aspcranes.crm.app.demo.story;

import com.aspcranes.crm.auth.SignedIn;
import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.server.ServerPool;
import com.aspcranes.crm.server.api.ApiCalls;
import com.aspcranes.crm.server.api.TableDigest;
import com.aspcranes.crm.server.config.FileSettings;
import com.aspcranes.crm.store.LocalStore;
import com.aspcranes.crm.store.content.ContentStore;
import com.aspcranes.crm.store.issue.IssueQueries;
import com.aspcranes.crm.store.issue.IssueRow;
import com.aspcranes.crm.store.row.Tables;
import com.aspcranes.crm.sync.OpenDesk;
import com.aspcranes.crm.sync.pull.DailyDigest;
import com.aspcranes.crm.sync.remote.PostgresRemote;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One person at one computer: a replica, a cable, and a sync whose rounds the story asks for. */
final class DemoDesk implements AutoCloseable {
  private static final int TRIES = 3;

  private final Cable cable;
  private final ServerPool pool;
  private final SignedIn who;
  private final OpenDesk open;

  private DemoDesk(Premises premises, Cable cable, ServerPool pool, String email) {
    this.cable = cable;
    this.pool = pool;
    this.who = premises.signIn(pool, email);
    this.open = OpenDesk.of(who, pool, FileSettings.DEFAULTS, premises.clock());
  }

  /** Signs in with the server and brings everything the person may see. */
  static DemoDesk open(Premises premises, String email, ObjectNode figures) {
    Cable cable = new Cable(premises.server().port());
    long started = System.nanoTime();
    DemoDesk desk = new DemoDesk(premises, cable, premises.pool(cable.port()), email);
    figures.put("who", desk.who.session().displayName()).put("role", desk.who.session().role());
    figures.put("sign_in_ms", Story.millisSince(started));
    started = System.nanoTime();
    desk.sync();
    figures.put("rows", desk.rows()).put("first_sync_ms", Story.millisSince(started));
    return desk;
  }

  SignedIn who() {
    return who;
  }

  LocalStore store() {
    return open.store();
  }

  ContentStore content() {
    return open.content();
  }

  NumberBook numbers() {
    return open.numbers();
  }

  void pullCable() {
    cable.pull();
  }

  void plugCable() {
    cable.plug();
  }

  private boolean wentThrough() {
    for (int tries = 0; tries < TRIES; tries++) {
      if (open.syncing().once()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A round that must go through. Right after the cable is back the pool may still hand out a dead
   * connection: a desk's own loop tries again, and so does this.
   */
  void sync() {
    StoryFailed.unless(
        wentThrough(),
        who.session().displayName() + " cannot sync: " + open.syncing().status().problem());
  }

  /** The bytes of files that wait, which must go through, and the rows that say so. */
  void carryFiles() {
    sync();
    boolean carried = false;
    for (int tries = 0; tries < TRIES && !carried; tries++) {
      carried = open.files().once();
    }
    StoryFailed.unless(carried, who.session().displayName() + " cannot carry files");
    sync();
  }

  /** One round, which must not go through. */
  void syncInVain() {
    StoryFailed.unless(!open.syncing().once(), "the server was reached without a cable");
    StoryFailed.unless(
        !open.syncing().status().online(), "the desk does not see that it is offline");
  }

  long waiting() {
    return open.syncing().status().waiting();
  }

  List<IssueRow> issues() {
    return new IssueQueries(open.store()).open();
  }

  long rows() {
    return Tables.all().stream()
        .mapToLong(table -> open.store().applyDoor().versions(table.name()).size())
        .sum();
  }

  /**
   * Tables in which this replica, after a round, is not what the server would give it. A round may
   * end with numbers leased, which the next one brings.
   */
  List<String> differing() {
    sync();
    List<TableDigest> digests =
        new PostgresRemote(new ApiCalls(pool), who.tokens())
            .inSnapshot(
                snapshot -> {
                  Object ignored =
                      snapshot.head(open.store().applyDoor().device(), null, null, "null");
                  return snapshot.digest();
                });
    return new DailyDigest(open.store().applyDoor()).differing(digests);
  }

  /** The desk first: its sync works on the pool. */
  @Override
  public void close() {
    open.close();
    pool.close();
    cable.close();
  }
}
