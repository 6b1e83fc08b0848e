package com.aspcranes.crm.sync;

import com.aspcranes.crm.auth.number.NumberBook;
import com.aspcranes.crm.server.api.LeasedNumbers;
import com.aspcranes.crm.store.apply.ApplyDoor;
import com.aspcranes.crm.sync.remote.Remote;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps enough business numbers at this desk for days offline. A replica that came here from
 * another machine gives up its device and every number with it: the other may still print them.
 */
final class NumberLease {
  private static final Logger LOG = LoggerFactory.getLogger(NumberLease.class);
  private static final int ENOUGH = 20;

  private final ApplyDoor door;
  private final Remote remote;
  private final NumberBook book;

  NumberLease(ApplyDoor door, Remote remote, NumberBook book) {
    this.door = door;
    this.remote = remote;
    this.book = book;
  }

  /** Before anything is sent under this device's name. */
  void settleDevice() {
    if (book.isBoundTo(door.device())) {
      return;
    }
    boolean used = door.fact("cursor").isPresent();
    if (!book.isOfThisMachine() && used) {
      UUID device = UUID.randomUUID();
      LOG.warn("this replica was used elsewhere: going on as device {}", device);
      door.becomeDevice(device);
    }
    book.bind(door.device());
  }

  /** Asks for more where fewer than 20 are left. */
  void fill(String role) {
    for (String series : seriesOf(role)) {
      if (book.left(series) < ENOUGH) {
        LeasedNumbers block = remote.leaseNumbers(door.device(), series);
        book.add(series, block.first(), block.last(), block.usedTo());
      }
    }
  }

  private static List<String> seriesOf(String role) {
    return switch (role) {
      case "admin" -> List.of("quotation", "job", "equipment");
      case "operations_manager" -> List.of("job", "equipment");
      case "sales_agent" -> List.of("quotation", "job");
      default -> List.of();
    };
  }
}
