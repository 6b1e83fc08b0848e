package com.aspcranes.crm.app.demo.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network cable of one desk: a TCP line to the server that can be pulled and plugged in. */
final class Cable implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Cable.class);

  private final ServerSocket socket;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean pulled;

  /**
   * @param server port of the server on loopback
   */
  Cable(int server) {
    this.server = server;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    begin(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Every connection breaks, and none comes about any more. */
  void pull() {
    pulled = true;
    open.forEach(Cable::drop);
  }

  void plug() {
    pulled = false;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket desk = socket.accept();
        if (pulled) {
          desk.close();
          continue;
        }
        Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
        open.add(desk);
        open.add(far);
        begin(() -> pump(desk, far));
        begin(() -> pump(far, desk));
      } catch (IOException e) {
        LOG.debug("a connection did not come about", e);
      }
    }
  }

  private void pump(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      long ignored = in.transferTo(out);
    } catch (IOException e) {
      LOG.debug("a connection broke", e);
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private static void begin(Runnable work) {
    Thread thread = new Thread(work, "cable");
    thread.setDaemon(true);
    thread.start();
  }

  private static void drop(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("already gone", e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("already closed", e);
    }
    pull();
  }
}
