// What a coordinator opens Cockpit with: whom to call and why, who waits for an answer, what is late.
import {texts} from '../../../../lib/juurru/language.js';
import {element, table, way} from '../../../../lib/juurru/page.js';
import {change, page, read} from './cockpit-page.js';
import {coordinator, reader} from './reader.js';

const words = texts.today ?? {
  title: 'Today',
  purpose: 'Begin with the first one: a short call helps more than a reminder.',
  calls: 'Whom to call',
  noCalls: 'No unit needs a call now.',
  call: 'Call',
  look: 'Have a look',
  nobody: 'Nobody has a role in the unit. Talk with the management of the area.',
  lastCall: 'Last called',
  called: 'I called today',
  notCalled: 'Take back',
  agreed: 'Agreed:',
  nextContact: 'Next contact',
  refused: 'It could not be saved. Try again in a moment.',
  answers: 'Waits for an answer',
  noAnswers: 'Every concern and request has an answer.',
  late: 'Late',
  noLate: 'Nothing is late.',
  vacant: 'Units without a supervisor',
  since: 'since',
  tasks: 'Your own tasks',
  name: 'What',
  place: 'Where',
  waiting: 'Since',
  due: 'Due',
  days: 'Working days late',
  people: 'Who can help'
};
const COLUMNS = {
  answers: ['name', 'place', 'waiting', 'due', 'days', 'people'],
  late: ['name', 'place', 'due', 'days', 'people']
};

const section = (title, ...children) =>
  element('section', {}, element('h2', {textContent: title}), ...children);
const nothing = textContent => element('p', {className: 'juurru-nothing', textContent});

const contact = ({name, role, email}) =>
  element(
    'div',
    {},
    `${name}${role ? `, ${role}` : ''}`,
    ...(email ? [' ', element('a', {href: `mailto:${email}`, textContent: email})] : [])
  );

// What was agreed when a task in Tasklist asked to call.
const agreement = ({agreed, nextContact}) =>
  element('p', {
    className: 'juurru-agreed',
    textContent: `${words.agreed} ${agreed}${nextContact ? ` (${words.nextContact} ${nextContact})` : ''}`
  });

// A note that can be taken back on the same day; nothing of what was talked about is kept.
const noteOf = call => {
  const note = element('p', {className: 'juurru-note'});
  const show = (isCalled, day) => {
    const of = [call.unit, call.method].map(encodeURIComponent).join('/');
    const next = way(isCalled ? words.notCalled : words.called, async () => {
      next.disabled = true;
      if (await change(`progress/today/calls/${of}`, undefined, isCalled ? 'DELETE' : 'PUT')) {
        show(!isCalled, isCalled ? '' : call.today);
        note.querySelector('button').focus();
      } else {
        next.disabled = false;
        const refused = element('span', {textContent: words.refused});
        refused.setAttribute('role', 'alert');
        note.append(refused);
      }
    });
    next.className = 'btn btn-default btn-sm';
    next.setAttribute('aria-label', `${next.textContent}: ${call.unitName}, ${call.methodName}`);
    note.replaceChildren(day ? `${words.lastCall} ${day} ` : '', next);
  };
  show(call.calledToday, call.called);
  return note;
};

const card = call =>
  element(
    'article',
    {className: call.urgent ? 'juurru-call urgent' : 'juurru-call'},
    element(
      'h3',
      {},
      element('span', {
        className: 'juurru-urgency',
        textContent: `${call.urgent ? '☎' : '◔'} ${call.urgent ? words.call : words.look}`
      }),
      ` ${call.unitName} – ${call.methodName}`
    ),
    element('ul', {}, ...call.reasons.map(textContent => element('li', {textContent}))),
    ...(call.people.length ? call.people.map(contact) : [nothing(words.nobody)]),
    ...(call.agreed ? [agreement(call)] : []),
    noteOf(call)
  );

const cell = (row, key) =>
  ({
    name: () => [
      element('a', {href: `#/process-instance/${row.instance}/history`, textContent: row.name}),
      row.count > 1 ? ` × ${row.count}` : ''
    ],
    place: () => [row.place, row.method && row.method !== row.place ? `, ${row.method}` : ''],
    waiting: () => row.since,
    days: () => String(row.daysLate || ''),
    people: () => row.people.map(contact)
  })[key]?.() ?? row[key];

const list = (key, rows, none) =>
  section(
    words[key],
    rows.length ? table(COLUMNS[key], words, rows, cell) : nothing(none)
  );

const draw = (shown, morning) => {
  shown.querySelector('h1').textContent = `${words.title} ${morning.day}`;
  shown.append(
    element('p', {textContent: words.purpose}),
    section(
      words.calls,
      ...(morning.calls.length
        ? morning.calls.map(call => card({...call, today: morning.day}))
        : [nothing(words.noCalls)])
    ),
    list('answers', morning.answers, words.noAnswers),
    list('late', morning.late, words.noLate),
    ...(morning.vacant.length
      ? [
          section(
            words.vacant,
            element(
              'ul',
              {},
              ...morning.vacant.map(unit =>
                element('li', {
                  textContent: unit.name + (unit.since ? ` (${words.since} ${unit.since})` : '')
                })
              )
            )
          )
        ]
      : []),
    element('p', {}, element('a', {href: '../../tasklist/default/', textContent: words.tasks}))
  );
};

const [today, ...links] = page({
  id: 'today',
  path: '/',
  label: words.title,
  priority: 300,
  isShown: coordinator,
  load: () => 'progress/today',
  draw
});

// Who is not known has to sign in; Cockpit is put together anew then, see reader.js. A whole address
// leads on, as one of only `#` begins where `<base>` says.
const askWhoReads = () => read('me').catch(() => {});
const leadOn = () => location.replace(`${location.pathname}${location.search}#/dashboard`);

// Cockpit opens with it, also after a login; for who coordinates nothing with what Camunda shows.
export default [
  {
    ...today,
    render(node) {
      if (!reader) {
        askWhoReads();
      } else if (coordinator) {
        today.render(node);
      } else {
        leadOn();
      }
    }
  },
  ...links
];
