// A form that was sent says that it is kept and what comes next, and takes whoever sent it there: the
// focus would be on nothing otherwise. It stands in place of Camunda's message on tasks in the same
// process, which names only those that are assigned already.
import {texts} from '../../../../lib/juurru/language.js';
import {completing, decorate} from './form-library.js';
import {element, fetched} from './page.js';

const words = texts.after ?? {
  kept: 'Your answers are kept.',
  goesOn: 'It goes on with:',
  next: 'Your next task:',
  nothing: 'No other task is waiting for you now.',
  begun: 'It has begun.',
  first: 'Its first task is open here.',
  others: 'No task in it is waiting for you now.',
  close: 'Close'
};
const AFTER_THE_DIALOG = 300; // it gives the focus back to what opened it
const AFTER_A_MOMENT = 1000;
const LONG_ENOUGH = 10000;

window.angular.module('cam.tasklist').config([
  '$provide',
  $provide => $provide.decorator('assignNotification', ['$delegate', () => () => {}])
]);

const injected = name => window.angular.element(document.body).injector().get(name);
const person = () => injected('$rootScope').authentication?.name;

const text = element('span');
const next = element('button', {type: 'button', className: 'btn btn-primary'});
const close = element('button', {type: 'button', className: 'btn btn-link', textContent: words.close});
const line = element('div', {className: 'juurru-after', hidden: true, tabIndex: -1}, text, next, close);
text.setAttribute('role', 'status');
document.body.append(line);

const toHeading = () => {
  const heading = document.querySelector('.task-card h2.task');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  return heading;
};

// The task that was opened from here, until its form is there, and what is said in passing then.
let awaited;
const open = (task, sentence) => {
  awaited = {task, sentence};
  injected('$rootScope').$apply(() =>
    injected('$location').search('task', task).search('detailsTab', null)
  );
};

const hide = () => {
  line.hidden = true;
};
close.addEventListener('click', () => {
  hide();
  if (!toHeading()) {
    document.querySelector('.tasks-list h4.task a, .task-filter a')?.focus();
  }
});

const say = (sentence, task, isPassing = false) => {
  line.hidden = false;
  line.classList.toggle('passing', isPassing);
  close.hidden = isPassing;
  text.textContent = sentence;
  next.hidden = !task;
  next.textContent = task?.name ?? '';
  next.onclick = () => open(task.id);
};

const afterTask = task => {
  const what = task ? (task.here ? words.goesOn : words.next) : words.nothing;
  say(`${words.kept} ${what}`, task);
  (task ? next : line).focus();
};

const afterStart = task => {
  if (task?.here) {
    open(task.id, `${words.begun} ${words.first}`);
  } else {
    say(`${words.begun} ${words.others}`);
    setTimeout(() => line.focus(), AFTER_THE_DIALOG);
  }
};

const asked = async instance => {
  const answer = await fetched(`next-task?instance=${encodeURIComponent(instance)}`).catch(() => {});
  return answer?.status === 200 ? answer.json() : undefined;
};

// What follows may take the server a moment: it is asked once more, unless something else was opened.
const sent = async (instance, then) => {
  const who = person();
  const task = await asked(instance);
  if (person() !== who) {
    return;
  }
  then(task);
  if (!task?.here) {
    await new Promise(resolve => setTimeout(resolve, AFTER_A_MOMENT));
    const late = await asked(instance);
    if (late?.here && !line.hidden && person() === who) {
      then(late);
    }
  }
};

decorate('camTasklistFormCamunda', (original, scope, place, ctrl) => {
  const {taskId, processInstanceId} = ctrl.getParams();
  const own = completing(ctrl, (error, result, done) => {
    done(error, result);
    if (!error) {
      taskId ? sent(processInstanceId, afterTask) : sent(result.id, afterStart);
    }
  });
  if (taskId) {
    hide();
  }
  if (taskId && taskId === awaited?.task) {
    const {sentence} = awaited;
    awaited = undefined;
    own.notifyFormInitialized = () => {
      ctrl.notifyFormInitialized();
      setTimeout(toHeading, AFTER_THE_DIALOG);
      if (sentence) {
        say(sentence, undefined, true);
        setTimeout(() => line.classList.contains('passing') && hide(), LONG_ENOUGH);
      }
    };
  }
  original(own);
});

decorate('camTasks', (original, scope, place, ctrl) => {
  original(ctrl);
  scope.$on('authentication.changed', hide);
});

export default [];
