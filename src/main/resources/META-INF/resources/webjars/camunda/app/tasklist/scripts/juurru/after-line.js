// The line that says what comes after a form was sent. Whoever sent it is led on from there: the focus
// would be on nothing otherwise.
import {texts} from '../../../../lib/juurru/language.js';
import {intoForm} from './focus.js';
import {element} from './page.js';

export const words = texts.after ?? {
  kept: 'Your answers are kept.',
  goesOn: 'It goes on with:',
  next: 'Your next task:',
  nothing: 'No other task is waiting for you now.',
  begun: 'It has begun.',
  first: 'Its first task is open here.',
  others: 'No task in it is waiting for you now.',
  close: 'Close'
};
const LONG_ENOUGH = 10000;

const text = element('span');
const button = className => element('button', {type: 'button', className});
const next = button('btn btn-primary');
const close = Object.assign(button('btn btn-link'), {textContent: words.close});
const line = element('div', {className: 'juurru-after', hidden: true, tabIndex: -1});
text.setAttribute('role', 'status');
line.append(text, next, close);
document.body.append(line);

export const hide = () => {
  line.hidden = true;
};

export const isShown = () => !line.hidden;

const say = (sentence, isPassing) => {
  line.hidden = false;
  line.classList.toggle('passing', isPassing);
  close.hidden = isPassing;
  next.hidden = true;
  text.textContent = sentence;
};

// Until it is closed or another form is opened.
export const stay = sentence => {
  say(sentence, false);
  line.focus();
};

export const offer = (sentence, name, open) => {
  say(sentence, false);
  next.hidden = false;
  next.textContent = name;
  next.onclick = open;
  next.focus();
};

// Beside a form that it must not cover for long, nor keep from being clicked.
export const mention = sentence => {
  say(sentence, true);
  setTimeout(() => line.classList.contains('passing') && hide(), LONG_ENOUGH);
};

close.addEventListener('click', () => {
  hide();
  if (!intoForm()) {
    document.querySelector('.tasks-list h4.task a, .task-filter a')?.focus();
  }
});
