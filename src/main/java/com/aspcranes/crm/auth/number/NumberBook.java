package com.aspcranes.crm.auth.number;

import com.aspcranes.crm.auth.profile.PrivateFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The numbers leased to this desk and how far they are used. Kept in a file outside the replica and
 * bound to the machine and the device, so that no copy or restore of the replica brings a used
 * number back; a number is on the disk as used before anybody gets it.
 */
public final class NumberBook {
  private static final String MACHINE = "machine";
  private static final String DEVICE = "device";

  private final PrivateFile file;
  private final String machine;

  private record Block(long first, long last) {}

  public NumberBook(PrivateFile file, String machine) {
    this.file = file;
    this.machine = machine;
  }

  /** False for a book that was never bound, or came from another machine or device. */
  public synchronized boolean isBoundTo(UUID device) {
    Map<String, String> values = file.read();
    return machine.equals(values.get(MACHINE)) && device.toString().equals(values.get(DEVICE));
  }

  /** True if it was made on this machine, for whichever device. */
  public synchronized boolean isOfThisMachine() {
    return machine.equals(file.read().get(MACHINE));
  }

  /** Drops every number and starts anew for this device on this machine. */
  public synchronized void bind(UUID device) {
    file.save(Map.of(MACHINE, machine, DEVICE, device.toString()));
  }

  /**
   * Takes note of a leased block.
   *
   * @param usedTo highest number of the block that the server has seen; 0 for none
   */
  public synchronized void add(String series, long first, long last, long usedTo) {
    Map<String, String> values = new HashMap<>(mine());
    List<Block> blocks = blocks(values, series);
    Block leased = new Block(first, last);
    if (!blocks.contains(leased)) {
      blocks.add(leased);
    }
    blocks.removeIf(block -> block.last() <= used(values, series, block));
    if (usedTo >= first) {
      values.put(
          usedKey(series, first), String.valueOf(Math.max(usedTo, used(values, series, leased))));
    }
    values.put(series, text(blocks));
    file.save(values);
  }

  /** The next number, used from now on; empty if there is none: then the paper is a draft. */
  public synchronized OptionalLong take(String series) {
    Map<String, String> values = new HashMap<>(mine());
    for (Block block : blocks(values, series)) {
      long next = used(values, series, block) + 1;
      if (next <= block.last()) {
        values.put(usedKey(series, block.first()), String.valueOf(next));
        file.save(values);
        return OptionalLong.of(next);
      }
    }
    return OptionalLong.empty();
  }

  /** How many numbers can be taken without asking. */
  public synchronized long left(String series) {
    Map<String, String> values = mine();
    return blocks(values, series).stream()
        .mapToLong(block -> Math.max(0, block.last() - used(values, series, block)))
        .sum();
  }

  // A book from another machine has nothing to give.
  private Map<String, String> mine() {
    Map<String, String> values = file.read();
    return machine.equals(values.get(MACHINE)) ? values : Map.of();
  }

  private static long used(Map<String, String> values, String series, Block block) {
    String text = values.get(usedKey(series, block.first()));
    return text == null ? block.first() - 1 : Long.parseLong(text);
  }

  private static String usedKey(String series, long first) {
    return series + ".used." + first;
  }

  private static List<Block> blocks(Map<String, String> values, String series) {
    List<Block> blocks = new ArrayList<>();
    for (String part : values.getOrDefault(series, "").split(",", -1)) {
      if (!part.isEmpty()) {
        int dash = part.indexOf('-');
        blocks.add(
            new Block(
                Long.parseLong(part.substring(0, dash)), Long.parseLong(part.substring(dash + 1))));
      }
    }
    return blocks;
  }

  private static String text(List<Block> blocks) {
    return String.join(
        ",", blocks.stream().map(block -> block.first() + "-" + block.last()).toList());
  }
}
