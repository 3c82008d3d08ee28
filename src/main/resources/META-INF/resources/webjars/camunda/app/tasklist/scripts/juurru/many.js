// Several tasks are taken, handed to a colleague or given back at once, with what became of each. The
// boxes for that are there only for whoever asks for them.
import {texts, token} from '../../../../lib/juurru/language.js';
import {decorate, injected, rewrite} from './form-library.js';
import {address, element, fetched, question, way} from './page.js';

const words = texts.many ?? {
  begin: 'Choose several',
  end: 'Stop choosing',
  pick: 'Choose',
  alike: 'All of the same name',
  claim: 'Claim',
  handOver: 'Hand to a colleague',
  giveBack: 'Give back',
  whom: 'To whom?',
  hand: 'Hand over',
  cancel: 'Cancel',
  none: 'Choose tasks first.',
  nobody: 'There is nobody to whom all of these can be handed.',
  claimed: 'claimed',
  handedOver: 'handed over',
  givenBack: 'given back',
  taken: 'already with somebody else',
  refused: 'not possible',
  failed: 'That did not work. Try again in a moment.'
};

const many = {on: false, picked: {}};
let list; // the scope of Tasklist's list

rewrite('camTasks', [
  [
    `<div class="clickable"
             ng-click="focus($event, task)">`,
    `<label class="juurru-pick" ng-if="juurruMany.on">
          <input type="checkbox" ng-model="juurruMany.picked[task.id]"
                 aria-label="${words.pick}: {{ task.name }}">
        </label>
        <div class="clickable"
             ng-click="focus($event, task)">`
  ]
]);

decorate('camTasks', (original, scope, node, ctrl) => {
  original(ctrl);
  list = scope;
  scope.juurruMany = many;
});

const shown = () => list?.tasks ?? [];
const picked = () => shown().filter(({id}) => many.picked[id]);

const send = (deed, tasks, person) =>
  fetch(address(`tasks/${deed}`), {
    method: 'POST',
    headers: {
      ...token(),
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang
    },
    body: JSON.stringify({tasks: tasks.map(({id}) => id), person})
  });

const refresh = () => {
  list.$apply(() => {
    many.picked = {};
    list.tasklistData.changed('taskList');
    const open = document.querySelector('[cam-tasklist-task]');
    window.angular.element(open).isolateScope()?.taskData?.changed('task');
  });
};

const sum = (results, done) =>
  [
    ['DONE', done],
    ['TAKEN', words.taken],
    ['REFUSED', words.refused]
  ]
    .map(([outcome, told]) => [results.filter(result => result.outcome === outcome).length, told])
    .filter(([number, told]) => number || told === done)
    .map(([number, told]) => `${number} ${told}`)
    .join(', ');

const render = node => {
  Object.assign(many, {on: false, picked: {}});
  const told = element('div', {className: 'told', tabIndex: -1});
  told.setAttribute('role', 'status');
  const asked = element('div');
  const tell = (...what) => {
    asked.replaceChildren();
    told.replaceChildren(...what);
    told.focus();
  };

  const act = async (deed, done, person) => {
    const tasks = picked();
    const answer = await send(deed, tasks, person).catch(() => undefined);
    if (!answer?.ok) {
      tell(words.failed);
      return;
    }
    const results = await answer.json();
    const name = id => tasks.find(task => task.id === id).name;
    const refused = results.filter(({why}) => why);
    tell(
      element('p', {textContent: sum(results, done)}),
      element(
        'ul',
        {},
        ...refused.map(({task, why}) => element('li', {textContent: `${name(task)}: ${why}`}))
      )
    );
    refresh();
  };
  const withSome = deed => () => (picked().length ? deed() : tell(words.none));

  const handOver = async () => {
    const own = injected('$rootScope').authentication.name;
    const of = picked()
      .filter(({assignee}) => !assignee || assignee === own)
      .map(({id}) => `task=${encodeURIComponent(id)}`);
    const answer = of.length && (await fetched(`tasks/people?${of.join('&')}`).catch(() => {}));
    const people = answer?.ok ? await answer.json() : [];
    if (!people.length) {
      tell(words.nobody);
      return;
    }
    const whom = element(
      'select',
      {required: true},
      element('option', {value: ''}),
      ...people.map(({id, name}) => element('option', {value: id, textContent: name || id}))
    );
    const hand = person => act('hand-over', words.handedOver, person);
    asked.replaceChildren(
      question(words.whom, whom, words.hand, hand, words.cancel, () => asked.replaceChildren())
    );
    whom.focus();
  };
  const pickAlike = () => {
    const names = new Set(picked().map(({name}) => name));
    list.$apply(() =>
      shown()
        .filter(({name}) => names.has(name))
        .forEach(({id}) => (many.picked[id] = true))
    );
  };

  const ways = element(
    'div',
    {className: 'ways', hidden: true},
    way(words.alike, withSome(pickAlike)),
    way(words.claim, withSome(() => act('claim', words.claimed))),
    way(words.handOver, withSome(handOver)),
    way(words.giveBack, withSome(() => act('give-back', words.givenBack)))
  );
  const toggle = way(words.begin, () => {
    list.$apply(() => Object.assign(many, {on: !many.on, picked: {}}));
    toggle.textContent = many.on ? words.end : words.begin;
    toggle.setAttribute('aria-expanded', many.on);
    ways.hidden = !many.on;
    document.body.classList.toggle('juurru-picking', many.on);
    asked.replaceChildren();
    told.replaceChildren();
  });
  toggle.setAttribute('aria-expanded', false);
  node.replaceChildren(element('div', {className: 'juurru-many'}, toggle, ways, asked, told));
};

export default {
  id: 'juurru-many',
  pluginPoint: 'tasklist.list',
  priority: 190,
  render,
  unmount() {
    many.on = false;
    document.body.classList.remove('juurru-picking');
  }
};
