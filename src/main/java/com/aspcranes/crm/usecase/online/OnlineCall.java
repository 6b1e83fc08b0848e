package com.aspcranes.crm.usecase.online;

import com.aspcranes.crm.auth.Tokens;
import com.aspcranes.crm.model.Outcome;
import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.server.ServerException;
import com.aspcranes.crm.server.Trouble;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Asks the server for a person at once, instead of through the replica. Without the server it is
 * refused with {@link #OFFLINE}, and nothing was done. Takes as long as the line does: not for the
 * screen's thread.
 */
public final class OnlineCall {
  /** Message key of the refusal when the server cannot be reached. */
  public static final String OFFLINE = "online.offline";

  private static final String NOT_ALLOWED = "42501";

  /** What the server says of an account, by a piece of its words. */
  private static final Map<String, Refusal> ACCOUNT_WORDS =
      Map.of(
          "his own role", Refusal.of("account.own_role", "role"),
          "last active admin", Refusal.of("account.last_admin", "role"),
          "linked to this operator", Refusal.of("account.operator_taken", "operator"),
          "users_email", Refusal.of("account.email_taken", "email"));

  private final Tokens tokens;

  public OnlineCall(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * @param call is given a token; may be run a second time if the first had run out
   */
  public <T> Outcome<T> ask(Function<String, T> call) {
    try {
      return Outcome.done(withToken(call));
    } catch (ServerException e) {
      return Outcome.refused(refusal(e));
    }
  }

  // Safe to repeat: a call without a live identity did nothing.
  private <T> T withToken(Function<String, T> call) {
    String token = tokens.access();
    try {
      return call.apply(token);
    } catch (ServerException e) {
      if (e.trouble() != Trouble.IDENTITY) {
        throw e;
      }
      tokens.refused(token);
      return call.apply(tokens.access());
    }
  }

  private static Refusal refusal(ServerException e) {
    return switch (e.trouble()) {
      case TRANSIENT -> Refusal.of(OFFLINE);
      case IDENTITY -> Refusal.of("online.signin");
      case SETUP -> Refusal.of("online.setup", null, e.sqlState());
      default -> permanent(e, String.valueOf(e.getMessage()));
    };
  }

  private static Refusal permanent(ServerException e, String message) {
    List<Refusal> known =
        ACCOUNT_WORDS.entrySet().stream()
            .filter(word -> message.contains(word.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    if (!known.isEmpty()) {
      return known.get(0);
    }
    return switch (e.sqlState()) {
      case NOT_ALLOWED -> Refusal.of("online.not_allowed");
      case "P0002" -> Refusal.of("online.gone");
      default -> Refusal.of("online.refused", null, e.sqlState());
    };
  }
}
