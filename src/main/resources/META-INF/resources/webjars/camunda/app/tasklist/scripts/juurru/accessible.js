// What screen readers and keyboards miss in Camunda's pages: names of buttons that show a sign only,
// roles of the parts of a page, an order that follows the page, labels at the login, a way past the
// header. Attributes are set only where they differ, as this runs with every change of a page.
import {texts} from '../../../../lib/juurru/language.js';
import {element} from './page.js';

const words = texts.accessible ?? {
  skip: 'Go to the task or the list',
  filters: 'Fold or open the filters',
  list: 'Fold or open the list',
  task: 'Fold or open the task',
  enlarge: 'Enlarge the task',
  reset: 'Show the lists again',
  menu: 'Applications',
  search: 'Filter tasks',
  keep: 'Keep this filter',
  statement: 'Accessibility'
};

const set = (selector, name, value) => {
  for (const found of document.querySelectorAll(selector)) {
    if (value && found.getAttribute(name) !== value) {
      found.setAttribute(name, value);
    }
  }
};

const nameSigns = () => {
  for (const found of document.querySelectorAll('a[href], button')) {
    if (!found.textContent.trim() && !found.title) {
      const told = [found, found.querySelector('[uib-tooltip]'), found.closest('[uib-tooltip]')];
      const name = told.map(told => told?.getAttribute('uib-tooltip')).find(Boolean);
      if (name && !found.hasAttribute('aria-label')) {
        found.setAttribute('aria-label', name);
      }
    }
  }
  for (const region of ['filters', 'list', 'task']) {
    set(`.region-toggle[data-region=${region}]`, 'aria-label', words[region]);
  }
  set('.maximize', 'aria-label', words.enlarge);
  set('.reset-regions', 'aria-label', words.reset);
  set('.app-switch > a', 'aria-label', words.menu);
  set('.tasks-list input[uib-typeahead]', 'aria-label', words.search);
  set('input[uib-typeahead]', 'role', 'combobox');
  set('.tasks-list [ng-disabled^="!searches"]', 'aria-label', words.keep);
};

const nameParts = () => {
  set('[cam-widget-header]', 'role', 'banner');
  set('[cam-widget-footer]', 'role', 'contentinfo');
  set('.page-wrap:not(:has(main))', 'role', 'main');
  set('[tabindex]:not([tabindex="0"], [tabindex^="-"])', 'tabindex', '0');
  set('li.task h4, .task-card h2', 'aria-level', '2');
};

// The form library gives each choice a place of its own in the order: as one group they are one step.
const groupChoices = () => {
  for (const choice of document.querySelectorAll('.fjs-form input[type=radio]:not([name])')) {
    choice.name = choice.id.replace(/-\d+$/, '');
  }
};

const labelLogin = () => {
  for (const input of document.querySelectorAll('form[name=signinForm] input')) {
    if (!input.id) {
      input.id = `juurru-login-${input.type}`;
      input.before(element('label', {htmlFor: input.id}));
    }
    if (input.labels[0].textContent !== input.placeholder) {
      input.labels[0].textContent = input.placeholder;
    }
  }
};

const goOn = () => {
  const goal = '.task-card .fjs-form :is(input, textarea, select):not([disabled])';
  document.querySelector(`${goal}, li.task h4 a`)?.focus();
};

const offerWays = () => {
  if (!document.querySelector('.juurru-skip')) {
    const skip = element('a', {href: '#', className: 'juurru-skip', textContent: words.skip});
    skip.addEventListener('click', event => {
      event.preventDefault();
      goOn();
    });
    document.body.prepend(skip);
  }
  const footer = document.querySelector('[cam-widget-footer] .col-xs-6:last-child');
  if (footer && !footer.querySelector('.juurru-statement')) {
    const link = {href: '#/juurru/accessibility', className: 'juurru-statement'};
    footer.prepend(element('a', {...link, textContent: words.statement}), ' · ');
  }
};

new MutationObserver(() => {
  nameSigns();
  nameParts();
  groupChoices();
  labelLogin();
  offerWays();
}).observe(document, {subtree: true, childList: true, attributeFilter: ['uib-tooltip', 'placeholder']});

export default [];
