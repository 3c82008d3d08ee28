// A page with all that was agreed and decided where the reader has a role.
import {texts} from '../../../../lib/juurru/language.js';
import {address, element, fetched, linkTo, ownPage, printButton, table} from './page.js';

const words = texts.agreed ?? {
  title: 'Agreed and decided',
  purpose: 'What was agreed and decided where you work, the newest first, and how it stands.',
  all: 'All',
  openOnly: 'Only what is open',
  csv: 'Save as a table (CSV)',
  print: 'Print',
  none: 'Nothing has been agreed yet, or nothing is like what you chose.',
  noRole: 'You have no role in a unit, method or area yet.',
  failed: 'The list could not be fetched. Try again in a moment.',
  what: 'What',
  source: 'Where',
  unit: 'Unit',
  method: 'Method',
  owner: 'Who',
  agreed: 'Agreed',
  due: 'By when',
  state: 'How it stands',
  number: 'Decision'
};
const COLUMNS = ['what', 'source', 'unit', 'method', 'owner', 'agreed', 'due', 'state', 'number'];
const CHOSEN_BY = ['unit', 'method', 'source', 'state'];

const cell = (row, key) =>
  key === 'source' && row.design
    ? element('a', {href: `#/juurru/summary?of=${row.design}`, textContent: row[key]})
    : row[key];

const choice = (key, rows, changed) => {
  const values = [...new Set(rows.map(row => row[key]).filter(Boolean))].sort(
    new Intl.Collator(document.documentElement.lang).compare
  );
  const select = element(
    'select',
    {className: 'form-control', name: key, onchange: changed},
    element('option', {value: '', textContent: words.all}),
    ...values.map(value => element('option', {value, textContent: value}))
  );
  return element('label', {}, words[key], select);
};

const show = (page, rows) => {
  const shown = element('div', {});
  shown.setAttribute('role', 'status');
  const open = element('input', {type: 'checkbox', name: 'open', checked: true});
  const refresh = () => {
    const chosen = rows.filter(
      row =>
        (!open.checked || row.open) &&
        CHOSEN_BY.every(key => {
          const {value} = page.querySelector(`select[name=${key}]`);
          return !value || row[key] === value;
        })
    );
    shown.replaceChildren(
      chosen.length ? table(COLUMNS, words, chosen, cell) : element('p', {textContent: words.none})
    );
  };
  open.onchange = refresh;
  page.append(
    element(
      'div',
      {className: 'juurru-choices'},
      ...CHOSEN_BY.map(key => choice(key, rows, refresh)),
      element('label', {className: 'check'}, open, words.openOnly),
      element('a', {
        className: 'btn btn-default',
        href: address('agreed.csv'),
        download: 'juurru.csv',
        textContent: words.csv
      }),
      printButton(words.print)
    ),
    shown
  );
  refresh();
};

const render = async node => {
  const page = element(
    'main',
    {className: 'juurru-agreed'},
    element('h1', {textContent: words.title}),
    element('p', {textContent: words.purpose})
  );
  node.replaceChildren(page);
  const answer = await fetched('agreed');
  if (answer.ok) {
    show(page, await answer.json());
  } else {
    page.append(
      element('p', {textContent: answer.status === 403 ? words.noRole : words.failed})
    );
  }
};

export default [ownPage('agreed', render), linkTo('agreed', words.title, 100)];
