// Replaces Camunda's own file whole, hence its shortcuts again.
import '../../../lib/juurru/front.js';
import {locales, texts} from '../../../lib/juurru/language.js';

const shortcut = (name, key, english) => ({
  key,
  description: texts.shortcuts?.[name] ?? english
});

export default {
  app: {name: 'Tasklist', vendor: 'Juurru'},
  locales,
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/juurru/form-drafts',
    'scripts/juurru/form-dates',
    'scripts/juurru/form-after',
    'scripts/juurru/dialog-escape',
    'scripts/juurru/form-texts',
    'scripts/juurru/missing-answers',
    'scripts/juurru/cards',
    'scripts/juurru/diagrams',
    'scripts/juurru/filters',
    'scripts/juurru/words',
    'scripts/juurru/many',
    'scripts/juurru/task-head',
    'scripts/juurru/later',
    'scripts/juurru/hand-over',
    'scripts/juurru/keyboard',
    'scripts/juurru/narrow',
    'scripts/juurru/start',
    'scripts/juurru/notices',
    'scripts/juurru/accessible',
    'scripts/juurru/statement',
    'scripts/juurru/help',
    'scripts/juurru/agreed',
    'scripts/juurru/mine',
    'scripts/juurru/mail-choices',
    'scripts/juurru/summary',
    'scripts/juurru/invitation',
    'scripts/juurru/code'
  ],

  shortcuts: {
    claimTask: shortcut('claimTask', 'ctrl+alt+c', 'claims the selected task'),
    focusFilter: shortcut('focusFilter', 'ctrl+shift+f', 'goes to the first filter'),
    focusList: shortcut('focusList', 'ctrl+alt+l', 'goes to the first task'),
    focusForm: shortcut('focusForm', 'ctrl+alt+f', 'goes to the first field of the form'),
    startProcess: shortcut('startProcess', 'ctrl+alt+p', 'opens the dialog to start a process')
  }
};
