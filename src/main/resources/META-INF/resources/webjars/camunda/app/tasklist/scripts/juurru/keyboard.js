// Who opens a task with a key goes on in its form: the focus stays in the list otherwise, and the first
// answer is dozens of keys away.
import {decorate} from './form-library.js';

const AFTER_IT_IS_DRAWN = 300;
const TASK = /[?&]task=([^&]+)/;

let opened;

document.addEventListener('click', event => {
  const card = event.target.closest?.('.tasks-list h4.task a');
  if (card) {
    const isKey = event.detail === 0;
    opened = isKey ? TASK.exec(card.href)?.[1] : undefined;
  }
});

const goInto = form => {
  const heading = document.querySelector('.task-card h2.task');
  form.tabIndex = -1;
  form.setAttribute('aria-label', heading?.textContent.trim() ?? '');
  form.focus();
};

decorate('camTasklistFormCamunda', (original, scope, [element], ctrl) => {
  const {taskId} = ctrl.getParams();
  if (!taskId || taskId !== opened) {
    original(ctrl);
    return;
  }
  opened = undefined;
  const own = Object.create(ctrl);
  own.notifyFormInitialized = () => {
    ctrl.notifyFormInitialized();
    setTimeout(() => goInto(element.querySelector('.fjs-container')), AFTER_IT_IS_DRAWN);
  };
  original(own);
});

export default [];
