package com.aspcranes.crm.auth.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.auth.profile.PrivateFile;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberBookTest {
  private static final UUID DEVICE = UUID.randomUUID();

  @TempDir Path dir;
  private NumberBook book;

  @BeforeEach
  void lease() {
    book = book("this machine");
    book.bind(DEVICE);
    book.add("quotation", 101, 103, 0);
  }

  @Test
  void numbersRiseThroughTheBlocksAndThenEnd() {
    book.add("quotation", 201, 201, 0);
    assertEquals(4, book.left("quotation"));
    assertEquals("101 102 103 201 -", taken(5));
    assertEquals(0, book.left("quotation"));
    assertEquals(OptionalLong.empty(), book.take("job"));
  }

  @Test
  void numberIsUsedAlsoAfterARestart() {
    book.take("quotation");
    assertEquals(OptionalLong.of(102), book("this machine").take("quotation"));
  }

  @Test
  void sameLeaseAgainBringsNoNumberBack() {
    book.take("quotation");
    book.add("quotation", 101, 103, 0);
    assertEquals(OptionalLong.of(102), book.take("quotation"));
  }

  @Test
  void serverMayKnowOfMoreUsedNumbersThanTheBook() {
    book.add("quotation", 101, 103, 102);
    assertEquals(OptionalLong.of(103), book.take("quotation"));
    book.add("quotation", 101, 103, 0);
    assertEquals(OptionalLong.empty(), book.take("quotation"));
  }

  @Test
  void bookCarriedToAnotherMachineGivesNothing() {
    NumberBook carried = book("another machine");
    assertTrue(book.isBoundTo(DEVICE));
    assertFalse(carried.isBoundTo(DEVICE));
    assertEquals(OptionalLong.empty(), carried.take("quotation"));
    assertEquals(0, carried.left("quotation"));
  }

  @Test
  void newDeviceStartsWithoutTheOldNumbers() {
    UUID other = UUID.randomUUID();
    assertFalse(book.isBoundTo(other));
    book.bind(other);
    assertEquals(0, book.left("quotation"));
  }

  private String taken(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      OptionalLong number = book.take("quotation");
      text.append(number.isPresent() ? number.getAsLong() : "-").append(' ');
    }
    return text.toString().strip();
  }

  private NumberBook book(String machine) {
    return new NumberBook(new PrivateFile(dir.resolve("numbers")), machine);
  }
}
