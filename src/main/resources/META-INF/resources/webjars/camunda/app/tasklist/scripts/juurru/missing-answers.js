// A form that is sent too early says which answers are missing, and leads to the first.
import {texts} from '../../../../lib/juurru/language.js';
import {completing, decorate, formOf} from './form-library.js';

const answerFirst = texts.missing?.answerFirst ?? 'Answer first:';
const AFTER_ERRORS_ARE_DRAWN = 100;

const questions = (element, faults) => {
  const fields = formOf(element)?.get('formFieldRegistry');
  return Object.keys(faults)
    .map(id => fields?.get(id))
    .map(field => field?.label ?? field?.dateLabel)
    .filter(Boolean);
};

const leadToFirst = element =>
  setTimeout(() => {
    const field = element.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field');
    field?.scrollIntoView({block: 'center'});
    field?.querySelector('input, textarea, select, [tabindex]')?.focus({preventScroll: true});
  }, AFTER_ERRORS_ARE_DRAWN);

decorate('camTasklistFormCamunda', (original, scope, [element], ctrl) =>
  original(
    completing(ctrl, (error, result, done) => {
      if (!error || error.message) {
        done(error, result); // taken, or refused by the server in words
        return;
      }
      done({message: `${answerFirst} ${questions(element, error).join(' · ')}`});
      leadToFirst(element);
    })
  )
);

export default [];
