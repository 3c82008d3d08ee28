// On the page of the login: whoever was given a code chooses a password with it.
import {texts, token} from '../../../../lib/juurru/language.js';
import {address, element, fetched} from './page.js';

const words = texts.code ?? {
  title: 'I have a code, or I have forgotten my password',
  purpose: 'You get a code from your coordinator. With it you choose your own password.',
  code: 'Code',
  password: 'New password',
  again: 'New password again',
  rules:
    'At least 10 characters: small and capital letters, a digit and a special character. Not your own name or user id.',
  differ: 'The two passwords differ.',
  choose: 'Take the password into use',
  chosen: 'The password is chosen. Now log in. Your user id is',
  failed: 'That did not work. Try again in a moment.',
  user: 'User id',
  mail: 'Send me a code by e-mail',
  mailed:
    'If the user id is known and has an e-mail address, a code is on its way. It works for an hour.'
};

// Taken out of the address before anything else reads it, so that it stays in no list of pages.
const LINK = /^#\/login\?code=([\w-]+)$/;
const given = LINK.exec(location.hash)?.[1];
if (given) {
  history.replaceState(null, '', '#/login');
}

const field = (label, properties) => {
  const input = element('input', {className: 'form-control', required: true, ...properties});
  return [element('label', {}, label, input), input];
};

const signInAs = user => {
  const name = document.querySelector('form[name=signinForm] input[ng-model=username]');
  name.value = user;
  name.dispatchEvent(new Event('input'));
  document.querySelector('form[name=signinForm] input[type=password]').focus();
};

const post = (path, body) =>
  fetch(address(path), {
    method: 'POST',
    headers: {
      ...token(),
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang
    },
    body: JSON.stringify(body)
  });

const send = async (code, password) => {
  const answer = await post('password', {code, password});
  return {ok: answer.ok, ...(await answer.json().catch(() => ({})))};
};

// Where mail is sent, a code can be asked for without anybody's help.
const offerMail = async details => {
  const offer = await fetched('password/mail').then(answer => answer.json());
  if (!offer.offered) {
    return;
  }
  const [label, user] = field(words.user, {name: 'forgetful', autocomplete: 'username'});
  const told = element('p', {className: 'told'});
  told.setAttribute('role', 'status');
  const ask = async event => {
    event.preventDefault();
    const {ok} = await post('password/mail', {user: user.value});
    told.textContent = ok ? words.mailed : words.failed;
  };
  details.append(
    element(
      'form',
      {name: 'juurruMail', onsubmit: ask},
      label,
      told,
      element('button', {type: 'submit', className: 'btn btn-default', textContent: words.mail})
    )
  );
};

const render = node => {
  const [codeLabel, code] = field(words.code, {name: 'code', value: given ?? '', autocomplete: 'off'});
  const secret = {type: 'password', autocomplete: 'new-password'};
  const [passwordLabel, password] = field(words.password, {...secret, name: 'newPassword'});
  const [againLabel, again] = field(words.again, {...secret, name: 'again'});
  const told = element('p', {className: 'told'});
  told.setAttribute('role', 'status');
  const choose = async event => {
    event.preventDefault();
    if (password.value !== again.value) {
      told.textContent = words.differ;
      return;
    }
    const {ok, user, message} = await send(code.value, password.value);
    told.textContent = ok ? `${words.chosen} ${user}.` : (message ?? words.failed);
    if (ok) {
      form.replaceChildren(told);
      signInAs(user);
    } else {
      told.scrollIntoView({block: 'center'});
    }
  };
  const form = element(
    'form',
    {name: 'juurruCode', onsubmit: choose},
    element('p', {textContent: words.purpose}),
    codeLabel,
    passwordLabel,
    againLabel,
    element('p', {className: 'rules', textContent: words.rules}),
    told,
    element('button', {type: 'submit', className: 'btn btn-default', textContent: words.choose})
  );
  if (given) {
    requestAnimationFrame(() => password.focus()); // the login itself takes the cursor before
  }
  const details = element(
    'details',
    {className: 'juurru-code', open: Boolean(given)},
    element('summary', {textContent: words.title}),
    form
  );
  if (!given) {
    details.addEventListener('toggle', () => offerMail(details), {once: true});
  }
  node.replaceChildren(details);
};

export default {
  id: 'juurru-code',
  pluginPoint: 'tasklist.login',
  priority: -100, // below the login itself
  render,
  unmount() {}
};
