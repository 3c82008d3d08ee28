// One field of words finds tasks by what their cards say, in the reader's language; Camunda's own
// search asks for one of 31 technical criteria first.
import {texts} from '../../../../lib/juurru/language.js';
import {injected} from './form-library.js';
import {element, fetched} from './page.js';

const search = texts.words?.search ?? 'Search by words';
const AFTER_TYPING = 400;
const CRITERIA = {processVariables: [], taskVariables: [], caseInstanceVariables: []};

const criteria = async text => {
  if (!text) {
    return CRITERIA;
  }
  const answer = await fetched(`tasks/search?words=${encodeURIComponent(text)}`);
  return answer.ok ? {...CRITERIA, ...(await answer.json())} : undefined;
};

export default {
  id: 'juurru-words',
  pluginPoint: 'tasklist.list',
  priority: 200,
  render(node, context, scope) {
    const input = element('input', {
      type: 'search',
      className: 'form-control juurru-words',
      placeholder: search,
      maxLength: 100
    });
    input.setAttribute('aria-label', search);
    let waiting;
    let turn = 0;
    const find = async () => {
      turn += 1;
      const mine = turn;
      const found = await criteria(input.value.trim()).catch(() => undefined); // offline
      if (found && mine === turn) {
        injected('search').updateSilently({page: '1'});
        scope.$apply(() => scope.tasklistData.set('searchQuery', found));
      }
    };
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(find, AFTER_TYPING);
    });
    node.replaceChildren(input);
  },
  unmount() {}
};
