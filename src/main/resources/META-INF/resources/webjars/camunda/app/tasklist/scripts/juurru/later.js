// A task can be kept for a later day: until then it is out of sight, and comes back by itself.
// Stands where Camunda has its follow-up date, which would be out of sight for nobody.
import {texts, token} from '../../../../lib/juurru/language.js';
import {decorate, rewrite} from './form-library.js';
import {address, element, question, way} from './page.js';

const words = texts.later ?? {
  remind: 'Remind me later',
  day: 'On which day?',
  keep: 'Keep until then',
  cancel: 'Cancel',
  kept: 'Comes back',
  now: 'Take it up now',
  failed: 'It could not be kept. Choose a day from tomorrow on, within six months.'
};

rewrite('camTasklistTaskMeta', [
  [
    `<span cam-widget-inline-field
          tabindex="0"
          ng-keydown="openDatepicker($event)"
          class="followup-date"`,
    `<span class="juurru-later"></span>
    <span ng-if="false" cam-widget-inline-field
          tabindex="0"
          ng-keydown="openDatepicker($event)"
          class="followup-date"`
  ],
  ['ng-if="task.followUp && !editingState.followUp"', 'ng-if="false"']
]);

// The server's days are days in Finland; a day more or less at midnight is refused in words.
const iso = date =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map(number => String(number).padStart(2, '0'))
    .join('-');
const inDays = days => iso(new Date(Date.now() + days * 86400000));

const keep = (task, until) =>
  fetch(address(`later/${task}`), {
    method: 'PUT',
    headers: {...token(), 'Content-Type': 'application/json'},
    body: JSON.stringify({until})
  });

decorate('camTasklistTaskMeta', (original, scope, [node], ctrl) => {
  original(ctrl);
  const place = node.querySelector('.juurru-later');
  const data = scope.taskData.newChild(scope);
  let task;

  const send = async until => {
    const answer = await keep(task.id, until).catch(() => undefined);
    if (answer?.ok) {
      scope.$apply(() => ['task', 'taskList'].forEach(changed => data.changed(changed)));
    } else {
      place.append(element('span', {className: 'text-danger', textContent: words.failed}));
    }
  };
  const choose = () => {
    const day = element('input', {
      type: 'date',
      required: true,
      min: inDays(1),
      max: inDays(180),
      value: inDays(7)
    });
    place.replaceChildren(question(words.day, day, words.keep, send, words.cancel, () => show()));
    day.focus();
  };
  const show = () => {
    const until = task?.followUp && new Date(task.followUp);
    place.replaceChildren(
      ...(until > new Date()
        ? [
            `${words.kept} ${until.toLocaleDateString('fi-FI')} `,
            way(words.now, () => send(null))
          ]
        : [way(words.remind, choose)])
    );
    place.hidden = Boolean(task?.assignee) && task.assignee !== scope.$root.authentication?.name;
  };
  data.observe('task', now => {
    const isSame = now && task && now.id === task.id && now.followUp === task.followUp;
    task = now;
    if (!isSame || !place.querySelector('form')) {
      show();
    }
  });
});

export default [];
