package com.aspcranes.crm.ui.fx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Locale HINDI = Locale.forLanguageTag("hi-IN");
  private static final Locale ENGLISH = Locale.forLanguageTag("en-IN");

  @Test
  void englishAndHindiHaveTheSameKeys() {
    assertEquals(new TreeSet<>(Messages.strict(ENGLISH).bundle().keySet()), ownKeys(HINDI));
  }

  @Test
  void eachTextIsGivenOnce() throws IOException {
    for (String file : List.of("messages.properties", "messages_hi.properties")) {
      try (InputStream in = Messages.class.getResourceAsStream("/com/aspcranes/crm/ui/" + file)) {
        List<String> given =
            new String(in.readAllBytes(), UTF_8)
                .lines()
                .filter(line -> line.matches("[a-z][^= ]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertEquals(given.stream().distinct().toList(), given, file);
      }
    }
  }

  @Test
  void everyTextWithArgumentsIsAPattern() {
    for (Locale locale : new Locale[] {ENGLISH, HINDI}) {
      Messages messages = Messages.strict(locale);
      for (String key : messages.bundle().keySet()) {
        String text = messages.text(key);
        if (text.contains("{")) {
          new MessageFormat(text, locale);
        }
      }
    }
  }

  @Test
  void argumentsAreFilledIn() {
    assertEquals("Week 11", Messages.strict(ENGLISH).text("timeline.week", 11));
    assertEquals("सप्ताह 11", Messages.strict(HINDI).text("timeline.week", "11"));
  }

  @Test
  void aMissingTextIsAnErrorInTestsAndItsKeyForAUser() {
    assertThrows(
        MissingResourceException.class, () -> Messages.strict(ENGLISH).text("no.such.key"));
    assertEquals("no.such.key", Messages.of(ENGLISH).text("no.such.key"));
  }

  @Test
  void englishIsNotTakenFromTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(HINDI);
      assertEquals("Cancel", Messages.strict(ENGLISH).text("prompt.cancel"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Without those that are inherited from English. */
  private static TreeSet<String> ownKeys(Locale locale) {
    PropertyResourceBundle bundle = (PropertyResourceBundle) Messages.strict(locale).bundle();
    TreeSet<String> own = new TreeSet<>();
    for (String key : bundle.keySet()) {
      if (bundle.handleGetObject(key) != null) {
        own.add(key);
      }
    }
    return own;
  }
}
