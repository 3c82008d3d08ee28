// Where a coordinator makes the code with which somebody chooses a first or a new password.
import {texts, token} from '../../../../lib/juurru/language.js';
import {address, element, fetched, linkTo, ownPage, parameter, printButton} from './page.js';

const words = texts.invitation ?? {
  title: 'Invitations and passwords',
  purpose:
    'Make a code for a new person, or for one who has forgotten the password. Hand it over in person: whoever has the code can choose the password.',
  who: 'For whom?',
  choose: 'Choose a person',
  isNew: 'Has not logged in yet.',
  hasBegun: 'Has a password. It works until the code is used.',
  earlier: 'There is a code already. A new one makes it void.',
  make: 'Make a code',
  once: 'The code is shown now and never again.',
  address: 'Open the address',
  user: 'User id',
  code: 'Code',
  until: 'Works until',
  link: 'or this one, with the code in it',
  print: 'Print',
  back: 'Back',
  notYours: 'A code for this person is made by the administrator.',
  noCoordinator: 'Codes are made by the coordinator of an area.',
  failed: 'That did not work. Try again in a moment.'
};
const REFUSED = {403: words.noCoordinator, 404: words.notYours};
const failure = status => element('p', {textContent: REFUSED[status] ?? words.failed});

const line = (name, value) => [
  element('dt', {textContent: name}),
  element('dd', {}, value)
];

const sheet = (person, {code, until}) => {
  const login = location.href.replace(/#.*/, '');
  const day = new Date(until).toLocaleString(document.documentElement.lang, {
    dateStyle: 'short',
    timeStyle: 'short'
  });
  return element(
    'article',
    {className: 'juurru-invitation-sheet'},
    element('h2', {textContent: person.name}),
    element('p', {className: 'once', textContent: words.once}),
    element(
      'dl',
      {},
      ...line(words.address, login),
      ...line(words.user, element('b', {textContent: person.id})),
      ...line(words.code, element('b', {className: 'code', textContent: code})),
      ...line(words.until, day),
      ...line(words.link, `${login}#/login?code=${code}`)
    ),
    printButton(words.print)
  );
};

const show = (page, people, chosen) => {
  const state = element('p', {});
  const made = element('div', {});
  made.setAttribute('role', 'status');
  const select = element(
    'select',
    {className: 'form-control', name: 'person'},
    element('option', {value: '', textContent: words.choose}),
    ...people.map(({id, name}) => element('option', {value: id, textContent: `${name} (${id})`}))
  );
  const button = element('button', {
    type: 'button',
    className: 'btn btn-primary',
    textContent: words.make
  });
  const current = () => people.find(({id}) => id === select.value);
  select.onchange = () => {
    const person = current();
    button.disabled = !person;
    state.textContent = person
      ? [person.hasBegun ? words.hasBegun : words.isNew, person.until ? words.earlier : '']
          .join(' ')
          .trim()
      : '';
    made.replaceChildren();
  };
  button.onclick = async () => {
    const person = current();
    button.disabled = true;
    const answer = await fetch(address(`invitations/${encodeURIComponent(person.id)}`), {
      method: 'POST',
      headers: token()
    });
    made.replaceChildren(answer.ok ? sheet(person, await answer.json()) : failure(answer.status));
    button.disabled = false;
  };
  select.value = people.some(({id}) => id === chosen) ? chosen : '';
  select.onchange();
  page.append(
    element('label', {}, words.who, select),
    state,
    ...(chosen && !select.value ? [failure(404)] : []),
    button,
    made
  );
};

const render = async node => {
  const page = element(
    'main',
    {className: 'juurru-invitation'},
    element('button', {
      type: 'button',
      className: 'btn btn-link back',
      textContent: `‹ ${words.back}`,
      onclick: () => history.back()
    }),
    element('h1', {textContent: words.title}),
    element('p', {textContent: words.purpose})
  );
  node.replaceChildren(page);
  const chosen = parameter('of');
  const answer = await fetched('invitations');
  if (answer.ok) {
    show(page, await answer.json(), chosen);
  } else {
    page.append(failure(answer.status));
  }
};

// Coordinators see Cockpit too, unlike those who work in units: no request has to ask for roles.
const mayBeCoordinator = scope =>
  scope.$root.authentication?.authorizedApps?.includes('cockpit');

export default [
  ownPage('invitation', render),
  linkTo('invitation', words.title, 90, mayBeCoordinator)
];
