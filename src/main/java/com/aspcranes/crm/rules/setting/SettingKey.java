package com.aspcranes.crm.rules.setting;

import com.aspcranes.crm.model.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One setting. Its value is a list of texts: a single one but for {@link SettingKind#LINES} and
 * {@link SettingKind#PARTS}.
 *
 * @param key as stored
 * @param options the codes of a choice, the names of parts
 * @param shipped the value until somebody sets one; empty for none
 * @param check what is wrong with a value, with the key as the field
 */
public record SettingKey(
    String key,
    SettingPage page,
    SettingKind kind,
    List<String> options,
    List<String> shipped,
    Function<List<String>, Optional<Refusal>> check) {

  public SettingKey {
    options = List.copyOf(options);
    shipped = List.copyOf(shipped);
  }

  /** Two descriptions of one key are the same setting. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SettingKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
