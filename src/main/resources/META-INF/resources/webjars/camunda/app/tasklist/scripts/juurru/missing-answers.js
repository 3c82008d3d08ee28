// A form that is sent too early says which answers are missing, and leads to the first; so does one that
// the server refused, to the first answer that it names.
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

const leadTo = find =>
  setTimeout(() => {
    const field = find();
    field?.scrollIntoView({block: 'center'});
    field?.querySelector('input, textarea, select, [tabindex]')?.focus({preventScroll: true});
  }, AFTER_ERRORS_ARE_DRAWN);

const faulty = element =>
  element.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field');

const named = (element, message) => {
  const label = field => field.querySelector('label')?.textContent.replace(/\*$/, '').trim();
  const place = field => (label(field) ? message.indexOf(`${label(field)}:`) : -1);
  return [...element.querySelectorAll('.fjs-form-field')]
    .filter(field => place(field) >= 0)
    .sort((one, other) => place(one) - place(other))[0];
};

decorate('camTasklistFormCamunda', (original, scope, [element], ctrl) =>
  original(
    completing(ctrl, (error, result, done) => {
      if (!error || error.message) {
        done(error, result); // taken, or refused by the server in words
        if (error) {
          leadTo(() => named(element, error.message));
        }
        return;
      }
      done({message: `${answerFirst} ${questions(element, error).join(' · ')}`});
      leadTo(() => faulty(element));
    })
  )
);

export default [];
