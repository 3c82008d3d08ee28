// Replaces Camunda's own file whole, which sets nothing.
import '../../../lib/juurru/front.js';
import {locales} from '../../../lib/juurru/language.js';

export default {
  app: {name: 'Welcome', vendor: 'Juurru'},
  locales,
  disableWelcomeMessage: true
};
