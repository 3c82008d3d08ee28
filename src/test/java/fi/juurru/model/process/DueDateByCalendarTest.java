package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class DueDateByCalendarTest extends RuleTable {

  DueDateByCalendarTest() {
    super(new DueDateByCalendar());

    valid("working days", process("<userTask id='t' camunda:dueDate='${workingDays.after(5)}'/>"));
    valid(
        "after a choice",
        process(
            "<userTask id='t' camunda:dueDate='${workingDays.after(urgent ? 1 : answerDays)}'/>"));
    invalid("none", "t", process("<userTask id='t'/>"));
    invalid("hours", "t", process("<userTask id='t' camunda:dueDate='PT48H'/>"));
    invalid("a variable", "t", process("<userTask id='t' camunda:dueDate='${someDay}'/>"));
  }
}
