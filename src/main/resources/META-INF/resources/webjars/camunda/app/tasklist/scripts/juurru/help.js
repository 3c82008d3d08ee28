// A short help: what each role gets, when, and what it can start; the reader's own roles first.
import {texts} from '../../../../lib/juurru/language.js';
import {element, fetched, linkTo, ownPage} from './page.js';

const words = texts.help ?? {
  title: 'Help',
  purpose: 'What comes to you here, when, and what you can start yourself.',
  own: 'Your roles',
  others: 'Other roles',
  keys: 'Keyboard shortcuts',
  failed: 'The help could not be fetched. Try again in a moment.'
};

const part = (title, pages) =>
  pages.length
    ? [
        element('h2', {textContent: title}),
        ...pages.map(({role, lines}) =>
          element(
            'section',
            {},
            element('h3', {textContent: role}),
            ...lines.map(textContent => element('p', {textContent}))
          )
        )
      ]
    : [];

// Camunda shows them in a dialog, behind a link for which the navigation bar has no room.
const keys = () => [
  element('h2', {textContent: words.keys}),
  element(
    'dl',
    {},
    ...Object.values(window.camTasklistConf?.shortcuts ?? {}).flatMap(({key, description}) => [
      element('dt', {textContent: key}),
      element('dd', {textContent: description})
    ])
  )
];

const render = async node => {
  const page = element(
    'main',
    {className: 'juurru-help', tabIndex: 0},
    element('h1', {textContent: words.title}),
    element('p', {textContent: words.purpose})
  );
  node.replaceChildren(page);
  const answer = await fetched('help');
  const pages = answer.ok ? await answer.json() : [];
  page.append(
    ...part(
      words.own,
      pages.filter(({own}) => own)
    ),
    ...part(
      words.others,
      pages.filter(({own}) => !own)
    ),
    ...(answer.ok ? [] : [element('p', {textContent: words.failed})]),
    ...keys()
  );
};

export default [ownPage('help', render), linkTo('help', words.title, 90)];
