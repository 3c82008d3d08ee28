// The story of one unit: what happened when and what came of it, what is open, who is there. Two
// sheets of paper at most.
import {texts} from '../../../../lib/juurru/language.js';
import {element, fit, table} from '../../../../lib/juurru/page.js';
import {CHART_WIDTH, chart} from './chart.js';
import {contact, name, nothing, page, section, takenAway} from './cockpit-page.js';

const words = texts.unit ?? {
  title: 'Story of a unit',
  people: 'Whom to talk with',
  nobody: 'Nobody has a role in the unit. Talk with the management of the area.',
  open: 'Open now',
  noOpen: 'Nothing is open.',
  stages: 'Stages',
  noStages: 'No method is being introduced in the unit.',
  ended: 'has ended',
  notYet: 'not yet',
  done: 'What was done and what came of it',
  noDone: 'Nothing has been finished yet.',
  concerns: 'Concerns and observations',
  calls: 'Calls to the unit',
  figures: 'Figures',
  noFigures: 'There is nothing to count yet.',
  what: 'What',
  method: 'Method',
  due: 'Due',
  helpers: 'Who can do it',
  day: 'Latest',
  outcome: 'What came of it',
  raised: 'Told',
  answered: 'Answered',
  figure: 'Figure',
  value: 'Value',
  counted: 'Counted'
};

const history = (id, textContent) => element('a', {href: `#/process-instance/${id}/history`, textContent});
const times = ({what, times: n}) => (n > 1 ? ` × ${n}` : '');

const stage = ({stage: title, done, reached}) => [
  element('dt', {textContent: `${title} ${done}`}),
  element('dd', {
    textContent: reached.map(({what, day}) => `${what} ${day}`).join(' · ') || words.notYet
  })
];

const method = ({method: title, open, stages}) => [
  element('h3', {textContent: open ? title : `${title} (${words.ended})`}),
  element('dl', {className: 'juurru-stages'}, ...stages.flatMap(stage))
];

const openCell = (row, key) =>
  ({
    what: () => [history(row.instance, row.name), row.count > 1 ? ` × ${row.count}` : ''],
    helpers: () => row.people.map(({name: person}) => person).join(', ')
  })[key]?.() ?? row[key];

const doneCell = (row, key) =>
  key === 'what' ? [history(row.id, row.what), times(row)] : row[key];

const concernCell = (row, key) => (key === 'raised' ? history(row.id, row.raised) : row[key]);

const figureRows = figures =>
  figures.flatMap(({indicator, name: group, figures: lines}) =>
    lines.map((line, index) => ({...line, group: index ? '' : `${indicator} ${group}`}))
  );
const figureCell = (row, key) =>
  ({
    figure: () => [
      ...(row.group ? [element('strong', {textContent: row.group}), element('br')] : []),
      row.name
    ],
    method: () => row.place
  })[key]?.() ?? row[key];

const sheet = story => [
  section(
    words.people,
    ...(story.people.length ? story.people.map(contact) : [nothing(words.nobody)])
  ),
  section(
    words.open,
    story.open.length
      ? table(['what', 'method', 'due', 'helpers'], words, story.open, openCell)
      : nothing(words.noOpen)
  ),
  section(
    words.stages,
    ...(story.stages.length ? story.stages.flatMap(method) : [nothing(words.noStages)])
  ),
  section(
    words.done,
    story.done.length
      ? table(['what', 'method', 'day', 'outcome'], words, story.done, doneCell)
      : nothing(words.noDone)
  ),
  ...(story.concerns.length
    ? [
        section(
          words.concerns,
          table(['raised', 'method', 'answered', 'outcome'], words, story.concerns, concernCell)
        )
      ]
    : []),
  ...(story.calls.length
    ? [
        section(
          words.calls,
          element('p', {
            textContent: story.calls.map(call => `${call.day} ${call.method}`).join(' · ')
          })
        )
      ]
    : []),
  section(
    words.figures,
    story.figures.length
      ? table(
          ['figure', 'method', 'value', 'counted'],
          words,
          figureRows(story.figures),
          figureCell
        )
      : nothing(words.noFigures)
  ),
  ...(story.charts.length
    ? [element('div', {className: 'juurru-charts'}, ...story.charts.map(chart))]
    : [])
];

const draw = (shown, story) => {
  const title = shown.querySelector('h1');
  const made = element('div', {className: 'juurru-sheet'});
  title.textContent = `${story.name} ${story.day}`;
  name(`${story.name} | ${words.title}`);
  title.before(made);
  made.append(title, element('p', {textContent: story.area}), ...sheet(story));
  title.focus(); // moving it took the focus away
  made.before(takenAway(`progress/units/${encodeURIComponent(story.unit)}/story`));
  fit(made, 2);
};

export default page({
  id: 'unit',
  path: '/unit/:unit',
  label: words.title,
  load: ({unit}) => `progress/units/${encodeURIComponent(unit)}/story?chart=${CHART_WIDTH}`,
  draw
});
