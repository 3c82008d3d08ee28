package fi.juurru.model;

import java.util.Date;
import java.util.List;
import java.util.Map;

/** A public face for the cases of rules, independent of what the real one offers today. */
final class ContractFace {

  static final Face FACE =
      new Face(
          Map.of(
              "workingDays", WorkingDays.class,
              "roles", Roles.class,
              "messages", Messages.class,
              "rounds", Rounds.class,
              "lateness", Lateness.class));

  private ContractFace() {}

  interface WorkingDays {
    Date after(int days);

    Date afterWeeks(int weeks);

    String today();
  }

  interface Roles {
    List<String> holders(String scope, String role);

    String group(String role);
  }

  interface Messages {
    void start(String name);

    void tell(String name);

    void tell(String name, String variable);
  }

  interface Rounds {
    boolean isOpen(String process);
  }

  interface Lateness {
    void remind();
  }
}
