// The summary of a service integration for management, as one page to print.
import {texts} from '../../../../lib/juurru/language.js';
import {element, fetched, fit, ownPage, parameter, printButton} from './page.js';

const words = texts.summary ?? {
  title: 'Summary for management',
  print: 'Print',
  agreed: 'All that was agreed and decided',
  unknown: 'There is no such summary, or it is not about an area where you have a role.',
  noRole: 'You have no role in a unit, method or area yet.',
  failed: 'The summary could not be fetched. Try again in a moment.'
};
const REFUSED = {403: words.noRole, 404: words.unknown};

const row = (name, cells) =>
  element('tr', {}, ...cells.map(textContent => element(name, {textContent})));

const part = ({title, text, columns, rows}) =>
  element(
    'section',
    {},
    element('h2', {textContent: title}),
    ...(text ? [element('p', {textContent: text})] : []),
    ...(rows.length
      ? [
          element(
            'table',
            {},
            element('thead', {}, row('th', columns)),
            element('tbody', {}, ...rows.map(cells => row('td', cells)))
          )
        ]
      : [])
  );

const show = (page, {title, about, parts}) => {
  const sheet = element(
    'article',
    {className: 'juurru-summary-sheet'},
    element('h1', {textContent: `${words.title}: ${title}`}),
    element('p', {className: 'about', textContent: about}),
    ...parts.map(part)
  );
  page.replaceChildren(
    element(
      'p',
      {className: 'juurru-summary-ways'},
      printButton(words.print),
      element('a', {href: '#/juurru/agreed', textContent: words.agreed})
    ),
    sheet
  );
  fit(sheet);
};

const render = async node => {
  const page = element('main', {className: 'juurru-summary'});
  node.replaceChildren(page);
  const design = parameter('of') ?? '';
  const answer = await fetched(`summary/${encodeURIComponent(design)}`);
  if (answer.ok) {
    show(page, await answer.json());
  } else {
    page.append(
      element('h1', {textContent: words.title}),
      element('p', {textContent: REFUSED[answer.status] ?? words.failed})
    );
  }
};

export default [ownPage('summary', render)];
