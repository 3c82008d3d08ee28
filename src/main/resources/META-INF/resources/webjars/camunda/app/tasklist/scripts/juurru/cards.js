// The list of tasks: when each is due is readable without hovering, and what is late looks late.
import {texts} from '../../../../lib/juurru/language.js';
import {rewrite} from './form-library.js';

const late = texts.cards?.late ?? 'Late';

// Each stands once in Camunda's template of the list.
const CHANGES = [
  // A refresh every ten seconds would draw all cards anew, and take the focus from the one it is on.
  ['(delta, task) in tasks', '(delta, task) in tasks track by task.id'],
  [
    '{active: currentTaskId === task.id}',
    "{active: currentTaskId === task.id, 'juurru-late': task.due && task.due < now}"
  ],
  ["{{ 'DUE' | translate }}", `<b ng-if="task.due < now">${late}.</b> {{ 'DUE' | translate }}`],
  ['am-time-ago="task.due">{{ task.due }}', `>{{ task.due | amDateFormat: 'l' }}`]
];

rewrite('camTasks', CHANGES);

export default [];
