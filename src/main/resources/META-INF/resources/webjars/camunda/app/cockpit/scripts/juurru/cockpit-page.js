// What our own pages in Cockpit are made with: an address, what leads there, and all that goes wrong
// in between.
import {texts, token} from '../../../../lib/juurru/language.js';
import {address, element, fetched, printButton} from '../../../../lib/juurru/page.js';

const words = texts.page ?? {
  refused: 'This page is for coordinators.',
  unknown: 'There is nothing here, or it is not about your area.',
  failed: 'The page could not be fetched. Try again in a moment.'
};
const ways = texts.ways ?? {print: 'Print', excel: 'Excel', csv: 'Table (CSV)'};
const SAID = {403: words.refused, 404: words.unknown};
const NEVER = new Promise(() => {});

const service = name => window.angular.element(document.body).injector().get(name);

// As Cockpit itself does when the session has ended; after the login it leads back.
const askToSignIn = () => {
  const root = service('$rootScope');
  service('AuthenticationService').updateAuthentication(null);
  root.$apply(() => root.$broadcast('authentication.login.required'));
};

// The page was fetched before a login in another language than the one that the person has chosen.
// Once for a language: the server may be of another opinion for good.
const RELOADED = 'juurru-reloaded';
const isInAnotherLanguage = answer => {
  const spoken = answer.headers.get('Content-Language');
  const {lang} = document.documentElement;
  return spoken && spoken !== lang && sessionStorage.getItem(RELOADED) !== spoken;
};

// The server's answer where there is one to show; what has to happen first happens.
const asked = async request => {
  const answer = await request.catch(() => new Response(null, {status: 503}));
  if (answer.status === 401) {
    askToSignIn();
    return NEVER;
  }
  if (isInAnotherLanguage(answer)) {
    sessionStorage.setItem(RELOADED, answer.headers.get('Content-Language'));
    location.reload();
    return NEVER;
  }
  return answer;
};

// What the server holds under a path; otherwise an error with a sentence for people.
export const read = async path => {
  const answer = await asked(fetched(path));
  if (!answer.ok) {
    throw new Error(SAID[answer.status] ?? words.failed);
  }
  return answer.json();
};

// Changes something; whether it was taken.
export const change = async (path, body, method = 'POST') => {
  const {lang} = document.documentElement;
  const answer = await asked(
    fetch(address(path), {
      method,
      headers: {...token(), 'Accept-Language': lang, 'Content-Type': 'application/json'},
      body: JSON.stringify(body)
    })
  );
  return answer.ok;
};

export const section = (title, ...children) =>
  element('section', {}, element('h2', {textContent: title}), ...children);
export const nothing = textContent => element('p', {className: 'juurru-nothing', textContent});

export const contact = ({name: person, role, email}) =>
  element(
    'div',
    {},
    `${person}${role ? `, ${role}` : ''}`,
    ...(email ? [' ', element('a', {href: `mailto:${email}`, textContent: email})] : [])
  );

export const unitLink = (unit, textContent) =>
  element('a', {href: `#/unit/${encodeURIComponent(unit)}`, textContent});

// How what a page shows leaves it: on paper, and as the files that the server makes below a path.
export const takenAway = path =>
  element(
    'p',
    {className: 'juurru-choices'},
    printButton(ways.print),
    ...['xlsx', 'csv'].map(ending =>
      element('a', {
        className: 'btn btn-default',
        href: address(`${path}/file.${ending}`),
        download: '',
        textContent: ending === 'csv' ? ways.csv : ways.excel
      })
    )
  );

// Cockpit's own title and way back: what the browser, its history and a bookmark say.
export const name = (title, ...crumbs) => {
  const page = service('page');
  page.titleSet(title);
  page.breadcrumbsClear();
  if (crumbs.length) {
    page.breadcrumbsAdd(crumbs);
  }
  service('$rootScope').showBreadcrumbs = crumbs.length > 0;
};

// What stands for `:id` and its like in a path, and behind the question mark of the address.
const parameters = path => {
  const [place, search] = location.hash.replace(/^#/, '').split('?');
  const parts = place.split('/');
  return Object.fromEntries([
    ...new URLSearchParams(search),
    ...path
      .split('/')
      .map((part, index) => [part.slice(1), decodeURIComponent(parts[index] ?? ''), part])
      .filter(([, , part]) => part.startsWith(':'))
      .map(([key, value]) => [key, value])
  ]);
};

// A page with its address, `path`, and its name, `label`. `load` says from the parameters of the
// address what to read of the server, `draw` what to show of that: both may be left out. `isShown`
// decides whether Cockpit's navigation leads to it, the one with the highest `priority` first.
export const page = ({id, path, label, priority = 100, isShown = false, load, draw}) => [
  {
    id: `juurru-${id}`,
    pluginPoint: 'cockpit.route',
    properties: {path},
    async render(node) {
      const title = element('h1', {textContent: label, tabIndex: -1});
      const shown = element('main', {className: `juurru-page juurru-${id}`, tabIndex: 0}, title);
      node.replaceChildren(shown);
      name(label);
      requestAnimationFrame(() => title.focus()); // it is not in the document before
      const given = parameters(path);
      try {
        await draw?.(shown, load ? await read(load(given)) : undefined, given);
      } catch (problem) {
        const said = problem.constructor === Error ? problem.message : words.failed;
        const notice = element('p', {textContent: said});
        notice.setAttribute('role', 'alert');
        shown.append(notice);
        if (said !== problem.message) {
          console.error(problem);
        }
      }
    },
    unmount() {}
  },
  ...(isShown
    ? [
        {
          id: `juurru-${id}-link`,
          pluginPoint: 'cockpit.navigation',
          priority,
          properties: {label, checkActive: url => url.split('#')[1]?.split('?')[0] === path},
          render(node) {
            node.replaceChildren(element('a', {href: `#${path}`, textContent: label}));
          },
          unmount() {}
        }
      ]
    : [])
];
