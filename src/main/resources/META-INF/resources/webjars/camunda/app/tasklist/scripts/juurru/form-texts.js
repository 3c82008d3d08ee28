// The form library speaks English only and has no place to say otherwise: what it writes itself is
// translated as it appears. Only elements that never hold a person's words are looked at.
import {calendar, texts} from '../../../../lib/juurru/language.js';

const OWN_TEXTS = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-table-empty'
].join();
const NUMBER = /\d+(?:[.,]\d+)?/g;

const translateCalendars = () => {
  for (const input of document.querySelectorAll('input.flatpickr-input')) {
    if (input._flatpickr && input._flatpickr.l10n.firstDayOfWeek !== 1) {
      input._flatpickr.set('locale', calendar);
    }
  }
};

const translate = text => {
  const numbers = text.match(NUMBER) ?? [];
  const found = texts.forms?.[text.trim().replace(NUMBER, '#')];
  return found?.replace(/#/g, () => numbers.shift());
};

const translateNode = node => {
  const found = node.parentElement?.closest(OWN_TEXTS) && translate(node.nodeValue);
  if (found) {
    node.nodeValue = found;
  }
};

const translateAll = node => {
  if (node.nodeType === Node.TEXT_NODE) {
    translateNode(node);
    return;
  }
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    translateNode(walker.currentNode);
  }
  const fields = node.querySelectorAll?.('.fjs-form input[placeholder]') ?? [];
  for (const field of fields) {
    field.placeholder = translate(field.placeholder) ?? field.placeholder;
  }
};

new MutationObserver(changes => {
  for (const change of changes) {
    if (change.type === 'childList') {
      change.addedNodes.forEach(translateAll);
      translateCalendars();
    } else if (change.type === 'characterData') {
      translateNode(change.target);
    } else if (change.target.matches('.fjs-form input')) {
      const found = translate(change.target.placeholder);
      if (found) {
        change.target.placeholder = found;
      }
    }
  }
}).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['placeholder']
});

// The library writes dates as the browser's own language does; here they are written as in Finland.
const {DateTimeFormat} = Intl;
Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
  construct: (format, [locale, ...others]) =>
    new format(locale === 'default' ? 'fi-FI' : locale, ...others)
});

export default [];
