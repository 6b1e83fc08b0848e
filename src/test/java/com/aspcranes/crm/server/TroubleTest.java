package com.aspcranes.crm.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {
  @ParameterizedTest
  @CsvSource({
    ",TRANSIENT", // the line broke before an answer
    "08006,TRANSIENT",
    "40001,TRANSIENT",
    "40P01,TRANSIENT",
    "53300,TRANSIENT",
    "55P03,TRANSIENT",
    "57014,TRANSIENT",
    "57P01,TRANSIENT",
    "58030,TRANSIENT",
    "XX000,TRANSIENT",
    "25006,TRANSIENT", // a standby that may be promoted
    "28000,IDENTITY",
    "P0F0K,FORKED",
    "P0GAP,FORKED",
    "22P02,PERMANENT",
    "23505,PERMANENT",
    "42501,PERMANENT",
    "P0001,PERMANENT"
  })
  void stateOfACallSaysWhatToDo(String state, Trouble expected) {
    assertEquals(expected, Trouble.of(state));
  }

  @ParameterizedTest
  @CsvSource({
    ",TRANSIENT",
    "08001,TRANSIENT",
    "53300,TRANSIENT", // too many clients: later there is room
    "57P03,TRANSIENT", // starting up
    "28P01,SETUP", // the login's password, not the person's
    "28000,SETUP",
    "3D000,SETUP",
    "42501,SETUP"
  })
  void stateOfAConnectionSaysWhetherSettingsAreWrong(String state, Trouble expected) {
    assertEquals(expected, Trouble.ofConnecting(state));
  }
}
