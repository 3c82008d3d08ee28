// Replaces Camunda's own file whole, which sets nothing.
import '../../../lib/juurru/front.js';
import {locales} from '../../../lib/juurru/language.js';
import './juurru/refused.js';

export default {
  app: {name: 'Cockpit', vendor: 'Juurru'},
  locales,
  disableWelcomeMessage: true,
  customScripts: [
    'scripts/juurru/today',
    'scripts/juurru/unit',
    'scripts/juurru/method',
    'scripts/juurru/management',
    'scripts/juurru/network',
    'scripts/juurru/ended',
    'scripts/juurru/history',
    'scripts/juurru/names',
    'scripts/juurru/upkeep'
  ],
  bpmnJs: {additionalModules: ['../../lib/juurru/diagram-texts']}
};
