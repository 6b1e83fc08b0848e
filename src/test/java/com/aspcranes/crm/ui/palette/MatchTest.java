package com.aspcranes.crm.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aspcranes.crm.ui.palette.Match.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {
  @Test
  void everyTypedWordMustOccurWhereverItStands() {
    assertTrue(Match.fits("Dispatch board", "board dis"));
    assertFalse(Match.fits("Dispatch board", "board x"));
    assertTrue(Match.fits("Anything", "  "));
  }

  @Test
  void typedLettersAreCutOutAndTheTextStaysWhole() {
    assertEquals(
        List.of(new Part("Me", true), new Part("hta Steel, ", false), new Part("Me", true)),
        Match.parts("Mehta Steel, Me", "me"));
  }

  @Test
  void overlappingHitsBecomeOne() {
    assertEquals(List.of(new Part("aaa", true), new Part("b", false)), Match.parts("aaab", "aa a"));
  }

  @Test
  void emptyTextHasNoParts() {
    assertEquals(List.of(), Match.parts("", "me"));
  }
}
