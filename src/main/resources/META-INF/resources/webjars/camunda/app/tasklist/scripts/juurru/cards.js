// The list of tasks: when each is due is readable without hovering, and what is late looks late.
import {texts} from '../../../../lib/juurru/language.js';

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

window.angular.module('cam.tasklist').config([
  '$provide',
  $provide =>
    $provide.decorator('camTasksDirective', [
      '$delegate',
      $delegate => {
        const [directive] = $delegate;
        for (const [theirs, ours] of CHANGES) {
          if (!directive.template.includes(theirs)) {
            throw new Error(`Camunda's list of tasks has changed: no ${theirs}`);
          }
          directive.template = directive.template.replace(theirs, ours);
        }
        return $delegate;
      }
    ])
]);

export default [];
