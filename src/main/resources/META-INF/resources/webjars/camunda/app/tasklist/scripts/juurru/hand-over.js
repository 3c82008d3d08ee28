// A task is handed to a colleague by name; Camunda asks for the colleague's user id. Whom it can be
// handed to, the server says.
import {texts} from '../../../../lib/juurru/language.js';
import {decorate} from './form-library.js';
import {element, fetched} from './page.js';

const words = texts.handOver ?? {
  open: 'Hand to a colleague',
  whom: 'To whom?',
  hand: 'Hand over',
  cancel: 'Cancel',
  nobody: 'There is nobody else in this role.'
};

const button = (text, onclick, type = 'button') =>
  element('button', {type, className: 'btn btn-link btn-xs', textContent: text, onclick});

decorate('camTasklistTaskMeta', (original, scope, [node], ctrl) => {
  original(ctrl);
  const place = element('li', {className: 'juurru-hand-over'});
  node.querySelector('.meta.actors').append(place);
  const data = scope.taskData.newChild(scope);
  const tasks = window.angular.element(document.body).injector().get('camAPI').resource('task');
  let task;

  const show = () => {
    place.hidden = Boolean(task?.assignee) && task.assignee !== scope.$root.authentication?.name;
    place.replaceChildren(button(words.open, choose));
  };
  const hand = person =>
    tasks.assignee(task.id, person, error => {
      if (error) {
        place.append(element('span', {className: 'text-danger', textContent: error.message}));
      } else {
        ['task', 'taskList'].forEach(changed => data.changed(changed));
      }
    });
  const choose = async () => {
    const answer = await fetched(`tasks/${task.id}/people`).catch(() => undefined);
    const people = answer?.ok ? await answer.json() : [];
    if (!people.length) {
      place.replaceChildren(element('span', {textContent: words.nobody}));
      return;
    }
    const whom = element(
      'select',
      {required: true},
      element('option', {value: ''}),
      ...people.map(({id, name}) => element('option', {value: id, textContent: name || id}))
    );
    const form = element(
      'form',
      {
        onsubmit: event => {
          event.preventDefault();
          hand(whom.value);
        }
      },
      element('label', {}, `${words.whom} `, whom),
      button(words.hand, undefined, 'submit'),
      button(words.cancel, show)
    );
    place.replaceChildren(form);
    whom.focus();
  };
  data.observe('task', now => {
    const isSame = now && task && now.id === task.id && now.assignee === task.assignee;
    task = now;
    if (!isSame || !place.querySelector('form')) {
      show();
    }
  });
});

export default [];
