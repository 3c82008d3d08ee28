// A page on which a person chooses what mail to get.
import {texts, token} from '../../../../lib/juurru/language.js';
import {address, element, fetched, ownPage} from './page.js';

const words = texts.mail ?? {
  title: 'E-mail about my tasks',
  purpose: 'Choose what Juurru writes to you about. A mail says only what tasks are called and when they are due.',
  goes: 'It goes to',
  nowhere: 'Juurru does not know your e-mail address. Add it in My profile, or ask your coordinator.',
  off: 'Juurru sends no mail here yet. What you choose holds once it does.',
  weekly: 'A weekly message: all that waits for me',
  mornings: 'On other working mornings',
  all: 'When something is new, due soon or late',
  urgent: 'Only when something is due soon or late',
  none: 'Nothing',
  calendar: 'Meeting days as entries for my calendar',
  quiet: 'Nothing comes at weekends, on holidays, in July or while your unit is closed.',
  save: 'Save',
  saved: 'Saved.',
  failed: 'It could not be saved or fetched. Try again in a moment.'
};
const MORNINGS = ['all', 'urgent', 'none'];

const check = (name, checked) => element('input', {type: 'checkbox', name, checked});

const choice = (type, label) => element('label', {}, type, ` ${label}`);

const form = ({choice: chosen}, told) => {
  const weekly = check('weekly', chosen.weekly);
  const calendar = check('calendar', chosen.calendar);
  const mornings = MORNINGS.map(value =>
    element('input', {type: 'radio', name: 'mornings', value, checked: chosen.mornings === value})
  );
  const save = async () => {
    const answer = await fetch(address('notices'), {
      method: 'PUT',
      headers: {...token(), 'Content-Type': 'application/json'},
      body: JSON.stringify({
        weekly: weekly.checked,
        mornings: mornings.find(each => each.checked).value,
        calendar: calendar.checked
      })
    }).catch(() => undefined);
    told.textContent = answer?.ok ? words.saved : words.failed;
  };
  return element(
    'form',
    {
      onsubmit: event => {
        event.preventDefault();
        told.textContent = '';
        save();
      },
      onchange: () => {
        told.textContent = '';
      }
    },
    choice(weekly, words.weekly),
    element(
      'fieldset',
      {},
      element('legend', {textContent: words.mornings}),
      ...mornings.map(each => choice(each, words[each.value]))
    ),
    choice(calendar, words.calendar),
    element('p', {textContent: words.quiet}),
    element('button', {type: 'submit', className: 'btn btn-primary', textContent: words.save}),
    ' ',
    told
  );
};

const render = async node => {
  const title = element('h1', {textContent: words.title, tabIndex: -1});
  const page = element(
    'main',
    {className: 'juurru-agreed juurru-mail'},
    title,
    element('p', {textContent: words.purpose})
  );
  node.replaceChildren(page);
  const answer = await fetched('notices').catch(() => undefined);
  if (answer?.ok) {
    const chosen = await answer.json();
    const told = element('span', {});
    told.setAttribute('role', 'status');
    page.append(
      element('p', {textContent: chosen.address ? `${words.goes} ${chosen.address}.` : words.nowhere}),
      ...(chosen.sent ? [] : [element('p', {textContent: words.off})]),
      form(chosen, told)
    );
  } else {
    page.append(element('p', {textContent: words.failed}));
  }
  title.focus();
};

export default [ownPage('notices', render)];
