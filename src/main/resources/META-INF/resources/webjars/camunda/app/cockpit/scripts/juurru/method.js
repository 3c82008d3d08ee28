// A method in the units of a coordinator: who has reached what when, how people come from training to
// use, how often it is used. Units stand in the order of their names.
import {texts} from '../../../../lib/juurru/language.js';
import {element, table} from '../../../../lib/juurru/page.js';
import {CHART_WIDTH, chart, picture} from './chart.js';
import {name, nothing, page, section, takenAway, unitLink} from './cockpit-page.js';
import {coordinator} from './reader.js';

const words = texts.method ?? {
  title: 'Methods',
  choose: 'Choose a method.',
  none: 'There is no method yet.',
  maintainer: 'maintained by',
  stages: 'Units and stages',
  noUnits: 'No unit is introducing the method.',
  unit: 'Unit',
  ended: 'has ended',
  notYet: 'not yet',
  wide: 'Units and stages, to scroll sideways',
  funnel: 'From training to use',
  noFunnel: 'There is nothing to count yet.',
  step: 'Step',
  area: 'Service area',
  people: 'People',
  value: 'Share',
  noUse: 'No unit has reported use yet.',
  byUnit: 'Unit by unit',
  latest: 'Newest month',
  uses: 'Times',
  line: 'All months',
  sentence: 'What it shows'
};

const named = ({name: title, open}) => (open ? title : `${title} (${words.ended})`);

// How many activities of a stage follow each other: the heads over their columns.
const stagesOf = columns =>
  columns.reduce((stages, {stage}) => {
    const last = stages.at(-1);
    if (last?.stage === stage) {
      last.span += 1;
    } else {
      stages.push({stage, span: 1});
    }
    return stages;
  }, []);

const grid = ({columns, units}) => {
  const made = element(
    'div',
    {className: 'juurru-grid', tabIndex: 0},
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', {scope: 'col', rowSpan: 2, textContent: words.unit}),
          ...stagesOf(columns).map(({stage, span}) =>
            element('th', {scope: 'colgroup', colSpan: span, textContent: stage})
          )
        ),
        element(
          'tr',
          {},
          ...columns.map(column => element('th', {scope: 'col', textContent: column.name}))
        )
      ),
      element(
        'tbody',
        {},
        ...units.map(unit =>
          element(
            'tr',
            {},
            element('th', {scope: 'row'}, unitLink(unit.unit, named(unit))),
            ...columns.map(({activity}) =>
              element('td', {textContent: unit.days[activity] ?? ''})
            )
          )
        )
      )
    )
  );
  made.setAttribute('role', 'region');
  made.setAttribute('aria-label', words.wide);
  return made;
};

// The same stage by stage, for a phone and for paper.
const reachedIn = (columns, {days}) =>
  columns
    .filter(({activity}) => days[activity] && days[activity] !== '–')
    .map(column => `${column.name} ${days[column.activity]}`)
    .join(' · ');

const byStage = ({columns, units}) =>
  element(
    'div',
    {className: 'juurru-by-stage'},
    ...stagesOf(columns).flatMap(({stage}) => [
      element('h3', {textContent: stage}),
      element(
        'dl',
        {},
        ...units.flatMap(unit => [
          element('dt', {}, unitLink(unit.unit, named(unit))),
          element('dd', {
            textContent:
              reachedIn(columns.filter(column => column.stage === stage), unit) || words.notYet
          })
        ])
      )
    ])
  );

const bar = (people, most) => {
  const made = element('span', {className: 'juurru-bar'});
  made.style.width = `${Math.round((100 * people) / most)}%`;
  made.setAttribute('aria-hidden', 'true');
  return made;
};

const funnel = steps => {
  const isOneArea = new Set(steps.map(({area}) => area)).size === 1;
  const most = area =>
    Math.max(1, ...steps.filter(step => step.area === area).map(({people}) => people ?? 0));
  const columns = ['step', ...(isOneArea ? [] : ['area']), 'people', 'value'];
  return table(
    columns,
    words,
    steps,
    (row, key) =>
      ({
        step: () => row.name,
        people: () =>
          row.people === null
            ? row.counted
            : [row.counted || String(row.people), ' ', bar(row.people, most(row.area))],
        value: () => (row.counted || row.people === null ? row.value : '')
      })[key]?.() ?? row[key]
  );
};

const useCell = (row, key) =>
  ({
    unit: () => unitLink(row.unit, row.name),
    latest: () => row.period,
    uses: () => row.value,
    line: () => picture(row.line)
  })[key]?.() ?? row[key];

const sheet = story => [
  section(
    words.stages,
    ...(story.units.length ? [grid(story), byStage(story)] : [nothing(words.noUnits)])
  ),
  section(
    words.funnel,
    story.funnel.length ? funnel(story.funnel) : nothing(words.noFunnel)
  ),
  story.chart ? chart(story.chart) : nothing(words.noUse),
  ...(story.uses.length
    ? [
        section(
          words.byUnit,
          table(['unit', 'latest', 'uses', 'line', 'sentence'], words, story.uses, useCell)
        )
      ]
    : [])
];

const draw = (shown, story) => {
  shown.querySelector('h1').textContent = `${story.name} ${story.day}`;
  name(`${story.name} | ${words.title}`);
  shown.prepend(takenAway(`progress/methods/${encodeURIComponent(story.method)}`));
  shown.append(...sheet(story));
};

const way = method => `#/method/${encodeURIComponent(method)}`;

// Who has one method only is led on to it.
const choose = (shown, methods) => {
  if (methods.length === 1) {
    location.replace(`${location.pathname}${location.search}${way(methods[0].method)}`);
    return;
  }
  shown.append(
    element('p', {textContent: methods.length ? words.choose : words.none}),
    element(
      'ul',
      {className: 'juurru-list'},
      ...methods.map(method =>
        element(
          'li',
          {},
          element('a', {href: way(method.method), textContent: method.name}),
          method.maintainer ? ` (${words.maintainer} ${method.maintainer})` : ''
        )
      )
    )
  );
};

export default [
  ...page({
    id: 'methods',
    path: '/method',
    label: words.title,
    priority: 295,
    isShown: coordinator,
    load: () => 'progress/methods',
    draw: choose
  }),
  ...page({
    id: 'method',
    path: '/method/:method',
    label: words.title,
    load: ({method}) => `progress/methods/${encodeURIComponent(method)}?chart=${CHART_WIDTH}`,
    draw
  })
];
