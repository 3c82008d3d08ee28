// A form that was sent says that it is kept and what comes next; a process just started opens its
// first task. In place of Camunda's message on other tasks of the same process, which names only those
// that are assigned already.
import {hide, isShown, mention, offer, stay, words} from './after-line.js';
import {intoForm} from './focus.js';
import {completing, decorate, injected} from './form-library.js';
import {fetched} from './page.js';

const AFTER_THE_DIALOG = 300; // it gives the focus back to what opened it
const AFTER_A_MOMENT = 1000;

window.angular.module('cam.tasklist').config([
  '$provide',
  $provide => $provide.decorator('assignNotification', ['$delegate', () => () => {}])
]);

const person = () => injected('$rootScope').authentication?.name;

// The task that was opened from here, until its form is there, and what is mentioned then.
let awaited;
const open = (task, sentence) => {
  awaited = {task, sentence};
  injected('$rootScope').$apply(() =>
    injected('$location').search('task', task).search('detailsTab', null)
  );
};

const afterTask = task => {
  if (task) {
    const follows = task.here ? words.goesOn : words.next;
    offer(`${words.kept} ${follows}`, task.name, () => open(task.id));
  } else {
    stay(`${words.kept} ${words.nothing}`);
  }
};

const afterStart = task => {
  if (task?.here) {
    open(task.id, `${words.begun} ${words.first}`);
  } else {
    setTimeout(() => stay(`${words.begun} ${words.others}`), AFTER_THE_DIALOG);
  }
};

const asked = async instance => {
  const answer = await fetched(`next-task?instance=${encodeURIComponent(instance)}`).catch(
    () => undefined
  );
  return answer?.status === 200 ? answer.json() : undefined;
};

// What follows may take the server a moment: it is asked once more, unless something was opened.
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
    if (late?.here && isShown() && person() === who) {
      then(late);
    }
  }
};

decorate('camTasklistFormCamunda', (original, scope, place, ctrl) => {
  const {taskId, processInstanceId} = ctrl.getParams();
  const own = completing(ctrl, (error, result, done) => {
    done(error, result);
    if (!error) {
      sent(taskId ? processInstanceId : result.id, taskId ? afterTask : afterStart);
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
      setTimeout(intoForm, AFTER_THE_DIALOG);
      if (sentence) {
        mention(sentence);
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
