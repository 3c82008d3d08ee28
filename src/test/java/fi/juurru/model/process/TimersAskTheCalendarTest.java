package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;
import fi.juurru.model.Sample;

class TimersAskTheCalendarTest extends RuleTable {

  TimersAskTheCalendarTest() {
    super(new TimersAskTheCalendar());

    valid("a day", timer("<timeDate>${workingDays.afterWeeks(2)}</timeDate>"));
    invalid("a cycle", "e", timer("<timeCycle>R/P14D</timeCycle>"));
    invalid("a duration", "e", timer("<timeDuration>P14D</timeDuration>"));
    invalid("a fixed day", "e", timer("<timeDate>2026-12-24T00:00:00</timeDate>"));
    invalid("a variable", "e", timer("<timeDate>${someDay}</timeDate>"));
    invalid("nothing", "e", timer(""));
  }

  private static Sample timer(String content) {
    return process(
        """
        <intermediateCatchEvent id='e'>
          <timerEventDefinition>%s</timerEventDefinition>
        </intermediateCatchEvent>
        """
            .formatted(content.replaceFirst("<(\\w+)>", "<$1 xsi:type='tFormalExpression'>")));
  }
}
