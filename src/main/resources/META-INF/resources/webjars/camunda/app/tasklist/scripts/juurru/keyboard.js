// Who opens a task with a key goes on in its form: the focus stays in the list otherwise, and the first
// answer is dozens of keys away.
import {intoForm} from './focus.js';
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

decorate('camTasklistFormCamunda', (original, scope, place, ctrl) => {
  const {taskId} = ctrl.getParams();
  if (!taskId || taskId !== opened) {
    original(ctrl);
    return;
  }
  opened = undefined;
  const own = Object.create(ctrl);
  own.notifyFormInitialized = () => {
    ctrl.notifyFormInitialized();
    setTimeout(intoForm, AFTER_IT_IS_DRAWN);
  };
  original(own);
});

export default [];
