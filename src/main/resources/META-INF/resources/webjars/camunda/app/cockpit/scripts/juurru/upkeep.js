// What an administrator looks after: how long what is kept, who has no role, which unit no supervisor.
import {texts} from '../../../../lib/juurru/language.js';
import {element, table} from '../../../../lib/juurru/page.js';
import {page} from './cockpit-page.js';
import {administrator} from './reader.js';

const words = texts.upkeep ?? {
  title: 'Upkeep',
  purpose: 'What needs a look now and then. Nothing is removed here.',
  withoutRole: 'Users without a role',
  noWithoutRole: 'Every user has a role.',
  withoutSupervisor: 'Units without a supervisor',
  noWithoutSupervisor: 'Every unit has a supervisor.',
  kept: 'What is kept and for how long',
  id: 'User id',
  name: 'Name',
  organisation: 'Organisation',
  area: 'Service area',
  unit: 'Unit',
  process: 'Process',
  days: 'Days after its end',
  goesSoon: 'Removed within a month',
  first: 'First removed on'
};
const COLUMNS = {
  withoutRole: ['id', 'name'],
  withoutSupervisor: ['unit', 'area', 'organisation'],
  kept: ['process', 'days', 'goesSoon', 'first']
};

const shown = (row, key) =>
  key === 'first'
    ? (row.first ?? '').split('-').reverse().map(Number).filter(Boolean).join('.')
    : String(row[key] || '');

const section = (key, rows, none) =>
  element(
    'section',
    {},
    element('h2', {textContent: words[key]}),
    rows.length ? table(COLUMNS[key], words, rows, shown) : element('p', {textContent: none})
  );

export default page({
  id: 'upkeep',
  path: '/upkeep',
  label: words.title,
  isShown: administrator,
  load: () => 'operations',
  draw: (node, {kept, withoutRole, withoutSupervisor}) =>
    node.append(
      element('p', {textContent: words.purpose}),
      section('withoutSupervisor', withoutSupervisor, words.noWithoutSupervisor),
      section('withoutRole', withoutRole, words.noWithoutRole),
      section('kept', kept)
    )
});
