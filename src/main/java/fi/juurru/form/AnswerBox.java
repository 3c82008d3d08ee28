package fi.juurru.form;

import java.util.List;

/** Where answers go that must not be known together with who gave them. */
public interface AnswerBox {

  /**
   * Takes one person's answers, within the transaction that completes the person's task.
   *
   * @param round id of the process instance that asks
   * @param answers one for every question of the form, in its order
   */
  void put(String round, List<Answer> answers);
}
