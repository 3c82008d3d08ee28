// Whoever writes into a task of a group takes it by that, and whoever is alone in the group by opening
// it: no button first. Where that cannot be, the grey form says why, or what to do.
import {texts} from '../../../../lib/juurru/language.js';
import {intoForm} from './focus.js';
import {formOf, injected} from './form-library.js';

const words = texts.claim ?? {
  writing: 'The task becomes yours when you begin to answer.',
  yours: 'The task is now yours.',
  taken: 'Taken by:',
  press: 'Press “Claim” first.',
  lost: 'What you wrote stays in the form.'
};

// Two claims of one person at the same moment would refuse each other: whoever presses the button while
// the page takes the task is not asked twice, and the page takes nothing for which it was pressed.
const AFTER_CAMUNDA = 300;
const TASK = /[?&]task=([^&]+)/;
let isUnderway = false;
let pressed;
document.addEventListener(
  'click',
  event => {
    if (event.target.closest?.('button.claim')) {
      if (isUnderway) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else {
        pressed = TASK.exec(window.location.hash)?.[1];
      }
    }
  },
  true
);

const pageOf = pane => window.angular.element(pane).isolateScope();
const nameOf = ({firstName, lastName, id}) =>
  [firstName, lastName].filter(Boolean).join(' ') || id;
const answersIn = element => JSON.stringify(formOf(element)?._getSubmitData());

// `claim` is what the server says would come of it: null for a task that is somebody's, undefined
// when it did not say.
export const claiming = (scope, element, claim) => {
  const pane = element.closest('[cam-tasklist-task]');
  const around = element.closest('[cam-tasklist-form]');
  const own = scope.$root.authentication.name;
  const data = pageOf(pane).taskData.newChild(scope);
  const note = Object.assign(document.createElement('p'), {className: 'juurru-claim'});
  note.setAttribute('role', 'status');
  around.prepend(note);

  let task;
  let may = claim;
  let isFree = false;
  let before;

  // Camunda takes whoever has claimed a task by the button or its shortcut to the name of the assignee.
  // A task that is read in anew is nobody's for a moment too: only a claim leads on.
  const goOn = wasPressed => {
    const here = document.activeElement;
    if (here?.matches('.task-card .meta .assignee *') || (wasPressed && here === document.body)) {
      intoForm();
    }
  };

  const say = (text, isOver) => {
    note.textContent = text;
    note.classList.toggle('over', Boolean(isOver));
    note.hidden = !text;
  };

  const take = kept => {
    if (isUnderway || pressed === task?.id || !isFree || !may || may.refusal) {
      return;
    }
    isUnderway = true;
    injected('camAPI').resource('task').claim(task.id, own, error => {
      isUnderway = false;
      if (error) {
        injected('Notifications').addError({status: `${error.message} ${kept}`, message: ''});
      }
      data.changed('task');
      data.changed('taskList');
      scope.$applyAsync();
    });
  };

  data.observe(['task', 'assignee'], (now, assignee) => {
    task = now;
    const wasPressed = Boolean(now) && pressed === now.id;
    if (assignee) {
      pressed = undefined;
    }
    const isOwn = assignee?.id === own;
    if (isFree && isOwn) {
      setTimeout(goOn, AFTER_CAMUNDA, wasPressed);
    }
    isFree = Boolean(now) && !assignee;
    around.classList.toggle('juurru-writable', isOwn || (isFree && Boolean(may && !may.refusal)));
    pane.classList.toggle('juurru-not-to-claim', isFree && Boolean(may?.refusal));
    if (isOwn) {
      say(may && !note.hidden ? words.yours : '');
      may ??= {}; // whoever gives it back may take it again
    } else if (assignee) {
      say(`${words.taken} ${nameOf(assignee)}`, true);
    } else if (may?.refusal) {
      say(may.refusal, true);
    } else {
      say(may ? words.writing : words.press, !may);
      if (may?.alone) {
        may = {};
        take('');
      }
    }
  });

  // Calendars write into their fields by themselves when a form opens; and lists and calendars change
  // an answer without an input's event.
  const typed = event => event.isTrusted && take(words.lost);
  const notice = () => (before = answersIn(element));
  const compare = () =>
    requestAnimationFrame(() => before && before !== answersIn(element) && take(words.lost));
  const listened = {
    input: typed,
    change: typed,
    pointerdown: notice,
    keydown: notice,
    click: compare,
    keyup: compare
  };
  Object.entries(listened).forEach(([event, act]) => element.addEventListener(event, act, true));
  scope.$on('$destroy', () => {
    note.remove();
    pane.classList.remove('juurru-not-to-claim');
  });
};
