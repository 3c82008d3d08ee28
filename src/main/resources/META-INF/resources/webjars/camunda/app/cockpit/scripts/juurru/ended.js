// A page with what has ended: to look for by unit, method, process, day and words, and to open.
import {texts} from '../../../../lib/juurru/language.js';
import {element, table} from '../../../../lib/juurru/page.js';
import {page, unitLink} from './cockpit-page.js';
import {coordinator} from './reader.js';

const words = texts.ended ?? {
  title: 'What has ended',
  purpose: 'What has ended in your areas, the newest first. Open one to see what happened in it.',
  all: 'All',
  unit: 'Unit',
  method: 'Method',
  process: 'What',
  from: 'Ended from',
  to: 'Ended until',
  words: 'Words',
  find: 'Find',
  clear: 'Show everything',
  none: 'Nothing has ended yet that is like what you chose.',
  newer: 'Newer',
  older: 'Older',
  page: 'Page',
  place: 'Where',
  outcome: 'How it ended',
  days: 'When'
};
const PATH = '/ended';
const ASKED = ['unit', 'method', 'process', 'from', 'to', 'words'];
const COLUMNS = ['process', 'place', 'outcome', 'days'];

const query = values =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value && value !== '0')).toString();
const place = values => [PATH, query(values)].filter(Boolean).join('?');

const choice = (key, options, value) =>
  element(
    'label',
    {},
    words[key],
    element(
      'select',
      {className: 'form-control', name: key},
      element('option', {value: '', textContent: words.all}),
      ...options.map(option =>
        element('option', {
          value: option.value,
          textContent: option.label,
          selected: option.value === value
        })
      )
    )
  );

const field = (key, type, value = '') =>
  element('label', {}, words[key], element('input', {className: 'form-control', name: key, type, value}));

const search = ({units, methods, processes}, given) =>
  element(
    'form',
    {
      className: 'juurru-choices',
      onsubmit: event => {
        event.preventDefault();
        location.hash = place(Object.fromEntries(new FormData(event.target)));
      }
    },
    choice('unit', units, given.unit),
    choice('method', methods, given.method),
    choice('process', processes, given.process),
    field('from', 'date', given.from),
    field('to', 'date', given.to),
    field('words', 'search', given.words),
    element('button', {type: 'submit', className: 'btn btn-primary', textContent: words.find}),
    ...(ASKED.some(key => given[key])
      ? [element('a', {className: 'btn btn-default', href: `#${PATH}`, textContent: words.clear})]
      : [])
  );

const cell = (row, key) =>
  ({
    process: () => [
      element('a', {href: `#/process-instance/${row.id}/history`, textContent: row.process}),
      element('div', {textContent: row.about})
    ],
    place: () => (row.unit ? unitLink(row.unit, row.place) : row.place)
  })[key]?.() ?? row[key];

const pager = (given, number, more) => {
  const link = (textContent, to) =>
    element('a', {className: 'btn btn-default', href: `#${place({...given, page: String(to)})}`, textContent});
  return element(
    'nav',
    {className: 'juurru-pager'},
    ...(number > 0 ? [link(words.newer, number - 1)] : []),
    `${words.page} ${number + 1}`,
    ...(more ? [link(words.older, number + 1)] : [])
  );
};

const draw = (shown, answer, given) => {
  const {rows, more} = answer;
  const number = Number(given.page) || 0;
  shown.append(
    element('p', {textContent: words.purpose}),
    search(answer, given),
    rows.length ? table(COLUMNS, words, rows, cell) : element('p', {textContent: words.none}),
    ...(more || number ? [pager(given, number, more)] : [])
  );
};

export default page({
  id: 'ended',
  path: PATH,
  label: words.title,
  priority: 280,
  isShown: coordinator,
  load: given => `ended?${query(given)}`,
  draw
});
