package com.aspcranes.crm.sync.desks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A TCP line to the server that does something at the moment a named function is asked for, or
 * answered. A push is answered after its commit: cut there, and the server has done what the desk
 * will never hear of.
 */
public final class FaultProxy implements AutoCloseable {
  private final ServerSocket entry;
  private final int target;
  private final Map<String, Runnable> asked = new ConcurrentHashMap<>();
  private final Map<String, Runnable> answered = new ConcurrentHashMap<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean down;

  public FaultProxy(int target) {
    this.target = target;
    try {
      entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    begin("proxy", this::accept);
  }

  public int port() {
    return entry.getLocalPort();
  }

  /** Once, before the request that names this function goes on. */
  public void whenAsked(String function, Runnable action) {
    asked.put(function, action);
  }

  /** Once, when the answer to it has come and before the desk gets any of it. */
  public void whenAnswered(String function, Runnable action) {
    answered.put(function, action);
  }

  /** Breaks every line that is open now. */
  public void cut() {
    open.forEach(FaultProxy::close);
  }

  /** No line, old or new, until {@link #up()}. */
  public void down() {
    down = true;
    cut();
  }

  public void up() {
    down = false;
  }

  private void accept() {
    while (!entry.isClosed()) {
      try {
        Socket desk = entry.accept();
        if (down) {
          desk.close();
          continue;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(desk);
        open.add(server);
        Line line = new Line(desk, server);
        begin("proxy-out", line::toServer);
        begin("proxy-in", line::toDesk);
      } catch (IOException e) {
        // closed, or the server is away: the desk sees a broken line
        continue;
      }
    }
  }

  private static void begin(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One connection, pumped both ways. */
  private final class Line {
    private final Socket desk;
    private final Socket server;
    private volatile @Nullable Runnable onAnswer;

    Line(Socket desk, Socket server) {
      this.desk = desk;
      this.server = server;
    }

    void toServer() {
      pump(
          desk,
          server,
          text -> {
            take(asked, text).run();
            Runnable later = take(answered, text);
            if (later != NOTHING) {
              onAnswer = later;
            }
          });
    }

    void toDesk() {
      pump(
          server,
          desk,
          text -> {
            Runnable action = onAnswer;
            onAnswer = null;
            if (action != null) {
              action.run();
            }
          });
    }

    private Runnable take(Map<String, Runnable> actions, String text) {
      for (String function : actions.keySet()) {
        if (text.contains(function)) {
          Runnable action = actions.remove(function);
          return action == null ? NOTHING : action;
        }
      }
      return NOTHING;
    }

    private void pump(Socket from, Socket to, java.util.function.Consumer<String> watch) {
      byte[] buffer = new byte[64 * 1024];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        int read = in.read(buffer);
        while (read >= 0) {
          watch.accept(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
          out.write(buffer, 0, read);
          out.flush();
          read = in.read(buffer);
        }
      } catch (IOException e) {
        // either end is gone: so is the line
      } finally {
        FaultProxy.close(desk);
        FaultProxy.close(server);
        open.remove(desk);
        open.remove(server);
      }
    }
  }

  private static final Runnable NOTHING = () -> {};

  @Override
  public void close() throws IOException {
    entry.close();
    cut();
  }
}
