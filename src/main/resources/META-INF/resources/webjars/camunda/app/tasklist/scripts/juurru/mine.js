// A page with what the person has started and said: what came of it, and where it waits.
import {texts} from '../../../../lib/juurru/language.js';
import {element, fetched, linkTo, ownPage, table} from './page.js';

const words = texts.mine ?? {
  link: 'My matters',
  title: 'What I have started and said',
  purpose:
    'What you have started and answered during a year, the newest first. Only you see this page. ' +
    'Unnamed answers and confidential matters are not here.',
  openOnly: 'Only what is open',
  none: 'You have not started or answered anything yet, or nothing is open.',
  failed: 'The list could not be fetched. Try again in a moment.',
  what: 'What',
  said: 'What you did',
  day: 'Last',
  state: 'How it stands',
  waits: 'Whose turn',
  due: 'By when'
};
const COLUMNS = ['what', 'said', 'day', 'state', 'waits', 'due'];

const cell = (row, key) => {
  if (key === 'what') {
    return [
      element('b', {textContent: row.what}),
      element('div', {textContent: row.about})
    ];
  }
  return key === 'said' ? row.said.join(', ') : row[key];
};

const show = (page, rows) => {
  const shown = element('div', {});
  shown.setAttribute('role', 'status');
  const open = element('input', {type: 'checkbox', name: 'open'});
  const refresh = () => {
    const chosen = rows.filter(row => row.open || !open.checked);
    shown.replaceChildren(chosen.length ? table(COLUMNS, words, chosen, cell) : element('p', {textContent: words.none}));
  };
  open.onchange = refresh;
  page.append(
    element(
      'div',
      {className: 'juurru-choices'},
      element('label', {className: 'check'}, open, words.openOnly)
    ),
    shown
  );
  refresh();
};

const render = async node => {
  const title = element('h1', {textContent: words.title, tabIndex: -1});
  const page = element(
    'main',
    {className: 'juurru-agreed juurru-mine'},
    title,
    element('p', {textContent: words.purpose}),
    element(
      'p',
      {},
      element('a', {
        href: '#/juurru/notices',
        textContent: texts.mail?.title ?? 'E-mail about my tasks'
      })
    )
  );
  node.replaceChildren(page);
  const answer = await fetched('mine');
  if (answer.ok) {
    show(page, await answer.json());
  } else {
    page.append(element('p', {textContent: words.failed}));
  }
  title.focus();
};

export default [ownPage('mine', render), linkTo('mine', words.link, 110)];
