package com.aspcranes.crm.sync.pace;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes the thread that waits for the agenda's next round. */
public final class Bell implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private final Agenda agenda;
  private boolean closed;

  public Bell(Agenda agenda) {
    this.agenda = agenda;
  }

  public void written() {
    ring(() -> agenda.written(System.nanoTime()));
  }

  public void hinted() {
    ring(() -> agenda.hinted(System.nanoTime()));
  }

  public void wanted() {
    ring(() -> agenda.wanted(System.nanoTime()));
  }

  public void begun() {
    ring(() -> agenda.begun(System.nanoTime()));
  }

  public void succeeded() {
    ring(() -> agenda.succeeded(System.nanoTime()));
  }

  public void failed() {
    ring(() -> agenda.failed(System.nanoTime()));
  }

  private void ring(Runnable note) {
    lock.lock();
    try {
      note.run();
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until a round is due; false once closed or interrupted. */
  public boolean awaitDue() {
    lock.lock();
    try {
      while (!closed) {
        long nanos = agenda.dueIn(System.nanoTime()).toNanos();
        if (nanos <= 0) {
          return true;
        }
        long ignored = rung.awaitNanos(nanos);
      }
      return false;
    } catch (InterruptedException e) {
      return false;
    } finally {
      lock.unlock();
    }
  }

  public boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    ring(() -> closed = true);
  }
}
