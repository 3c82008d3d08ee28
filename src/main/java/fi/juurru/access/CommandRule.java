package fi.juurru.access;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** A condition under which a command is open; refuses by throwing. */
@FunctionalInterface
interface CommandRule {

  void check(Command<?> command, Asker asker, CommandContext context);
}
