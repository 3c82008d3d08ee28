// In Cockpit's own lists instances are named by process, unit and method instead of their ids: one
// request for all that a page shows.
import {read} from './cockpit-page.js';
import {coordinator} from './reader.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PLACES = 'a[href*="#/process-instance/"], .breadcrumbs-panel li, .breadcrumbs-panel span';

const names = new Map(); // empty where the server gives none
let isAsking = false;

const lastOf = element => [...element.childNodes].find(node => ID.test(node.textContent.trim()));

const unnamed = () =>
  [...document.querySelectorAll(PLACES)]
    .filter(place => !place.closest('.juurru-page'))
    .map(place => lastOf(place))
    .filter(node => node?.nodeType === Node.TEXT_NODE)
    .map(node => [node, node.textContent.trim()]);

const write = () => {
  for (const [node, id] of unnamed()) {
    if (names.get(id)) {
      node.parentElement.title = id;
      node.textContent = names.get(id);
    }
  }
};

const ask = async () => {
  const ids = [...new Set(unnamed().map(([, id]) => id))].filter(id => !names.has(id));
  if (isAsking || !ids.length) {
    return;
  }
  isAsking = true;
  const query = new URLSearchParams(ids.map(id => ['id', id]));
  const known = await read(`instances/names?${query}`).catch(() => ({}));
  ids.forEach(id => names.set(id, known[id] ?? ''));
  isAsking = false;
  write();
  ask();
};

if (coordinator) {
  new MutationObserver(() => {
    write();
    ask();
  }).observe(document.body, {childList: true, subtree: true, characterData: true});
}

export default [];
