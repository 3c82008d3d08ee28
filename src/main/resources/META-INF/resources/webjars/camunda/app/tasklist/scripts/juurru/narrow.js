// On a phone, and where somebody has enlarged the page, there is room for one thing at a time: the
// list, or the task that was chosen, and a way back. The style sheet hides the other.
import {texts} from '../../../../lib/juurru/language.js';
import {decorate, injected} from './form-library.js';

const back = texts.narrow?.back ?? 'Back to the list';

// Tasklist draws the list anew when the address has changed; how soon depends on the machine.
const BETWEEN_LOOKS = 100;
const MOST_LOOKS = 50;
const FOR_THE_LIST = 3;
const focusWhenThere = (selector, looks = 0) => {
  const card = document.querySelector(selector);
  const isElsewhere = document.activeElement?.matches('body, .juurru-back') === false;
  if (!isElsewhere && card?.checkVisibility()) {
    card.focus();
  }
  if (looks < FOR_THE_LIST || (document.activeElement !== card && looks < MOST_LOOKS)) {
    setTimeout(() => focusWhenThere(selector, looks + 1), BETWEEN_LOOKS);
  }
};

decorate('camTasks', (original, scope, element, ctrl) => {
  original(ctrl);
  scope.tasklistData
    .newChild(scope)
    .observe('taskId', ({taskId}) =>
      document.body.classList.toggle('juurru-task-open', Boolean(taskId))
    );
});

const leave = () => {
  const place = injected('$location');
  const {task} = place.search();
  injected('$rootScope').$apply(() => place.search('task', null).search('detailsTab', null));
  focusWhenThere(`.tasks-list h4.task a[href*="${task}"]`);
};

export default {
  id: 'juurru-back',
  pluginPoint: 'tasklist.task.action',
  priority: 1000,
  render(node) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-link juurru-back';
    button.textContent = `← ${back}`;
    button.addEventListener('click', leave);
    node.replaceChildren(button);
  },
  unmount() {}
};
