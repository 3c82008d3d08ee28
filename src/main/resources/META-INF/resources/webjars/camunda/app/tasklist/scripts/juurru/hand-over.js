// A task is handed to a colleague by name; Camunda asks for the colleague's user id. Whom it can be
// handed to, the server says.
import {texts} from '../../../../lib/juurru/language.js';
import {decorate, injected} from './form-library.js';
import {element, fetched, question, way} from './page.js';

const words = texts.handOver ?? {
  open: 'Hand to a colleague',
  whom: 'To whom?',
  hand: 'Hand over',
  cancel: 'Cancel',
  nobody: 'There is nobody else in this role.'
};

decorate('camTasklistTaskMeta', (original, scope, [node], ctrl) => {
  original(ctrl);
  const place = element('li', {className: 'juurru-hand-over'});
  node.querySelector('.meta.actors').append(place);
  const data = scope.taskData.newChild(scope);
  const tasks = injected('camAPI').resource('task');
  let task;

  const show = () => {
    place.hidden = Boolean(task?.assignee) && task.assignee !== scope.$root.authentication?.name;
    place.replaceChildren(way(words.open, choose));
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
    place.replaceChildren(question(words.whom, whom, words.hand, hand, words.cancel, show));
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
