package fi.juurru.model.process;

import static fi.juurru.model.Sample.process;

import fi.juurru.model.RuleTable;

class FaceMethodsExistTest extends RuleTable {

  FaceMethodsExistTest() {
    super(new FaceMethodsExist());

    valid("exists", process("<userTask id='t' camunda:dueDate='${workingDays.after(5)}'/>"));
    valid("no bean of the face", process("<userTask id='t' camunda:dueDate='${x.y(5)}'/>"));
    invalid(
        "misspelt", "t", process("<userTask id='t' camunda:dueDate='${workingDays.aftr(5)}'/>"));
    invalid(
        "another number of arguments",
        "t",
        process("<userTask id='t' camunda:dueDate='${workingDays.after(5, 6)}'/>"));
    invalid(
        "inside a choice",
        "t",
        process("<userTask id='t' camunda:dueDate='${a ? workingDays.after(5) : roles.x()}'/>"));
    invalid(
        "a method of every object",
        "t",
        process("<userTask id='t' camunda:dueDate='${roles.getClass()}'/>"));
  }
}
