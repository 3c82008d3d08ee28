// The reader's language is decided by the server, which writes it into the page. The web
// applications ask the browser instead, so the browser is made to say the same.
const {lang, dataset} = document.documentElement;
const base = document.querySelector('base');
const root = base.getAttribute('app-root');
const translated = dataset.locales.split(' ');

const names = (unit, style, dates) =>
  dates.map(date => new Intl.DateTimeFormat(lang, {[unit]: style}).format(date));
const months = Array.from({length: 12}, (_, i) => new Date(2026, i, 1));
const days = Array.from({length: 7}, (_, i) => new Date(2026, 10, 1 + i)); // from a Sunday on

// As flatpickr takes it. Weeks begin on Monday in Finland.
export const calendar = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: names('weekday', 'short', days),
    longhand: names('weekday', 'long', days)
  },
  months: {
    shorthand: names('month', 'short', months),
    longhand: names('month', 'long', months)
  }
};

Object.defineProperty(navigator, 'languages', {get: () => [lang]});
Object.defineProperty(navigator, 'language', {get: () => lang});

// Our own texts in the web applications stand in the same file as theirs. What a language has not yet
// is Finnish, as in theirs; the English ones stand in the code.
const SOURCE = 'fi';
const textsIn = locale =>
  fetch(`${root}/app/${base.getAttribute('app-name')}/locales/${locale}.json`)
    .then(answer => answer.json())
    .catch(() => undefined);
const over = (finnish, own) =>
  typeof finnish === 'object'
    ? Object.fromEntries(Object.keys(finnish).map(key => [key, over(finnish[key], own?.[key])]))
    : (own ?? finnish);
const locale = translated.includes(lang) ? lang : SOURCE;
const [finnish, own] = await Promise.all(lang === 'en' ? [] : [SOURCE, locale].map(textsIn));
export const texts = over(finnish?.juurru ?? {}, own?.juurru);

// Every locale file that arrives makes the web applications write dates in its language, and the last
// one wins. Where nothing is missing in the reader's, there is only that one.
const isComplete = Object.keys(finnish?.labels ?? {}).every(key => own?.labels?.[key] !== undefined);
export const locales = {
  availableLocales: translated,
  fallbackLocale: isComplete ? locale : SOURCE
};

// Tasklist's own "Save" keeps what was typed into the open form until it is opened again.
const keepDraft = () => document.querySelector('.form-actions .btn-default:enabled')?.click();

// What Camunda's filter against forged requests asks for with every change.
export const token = () => ({
  'X-XSRF-TOKEN': /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? ''
});

// Nobody is known before the login: the browser remembers, and a choice that a person has made after
// a login goes before it.
const rememberHere = code => {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `juurru-language=${code}; Path=${root}; Max-Age=31536000; SameSite=Lax${secure}`;
  location.reload();
};

const choose = async code => {
  const answer = await fetch(`${root}/api/juurru/language/${code}`, {
    method: 'PUT',
    headers: token()
  });
  if (answer.ok) {
    keepDraft();
    location.reload();
  }
};

const button = (code, chosen) => {
  const element = document.createElement('button');
  element.type = 'button';
  element.lang = code;
  element.textContent = code;
  element.title = new Intl.DisplayNames([code], {type: 'language'}).of(code);
  element.setAttribute('aria-label', `${code}: ${element.title}`);
  if (code === lang) {
    element.setAttribute('aria-current', 'true');
  } else {
    element.addEventListener('click', () => chosen(code));
  }
  return element;
};

// Date pickers of the web applications ask AngularJS, which they leave in English: names of months
// and days, and on which day a week begins.
const speakInDatePickers = () => {
  const formats = window.angular?.element(document.body).injector()?.get('$locale').DATETIME_FORMATS;
  if (formats && formats.FIRSTDAYOFWEEK !== 0) {
    Object.assign(formats, {
      FIRSTDAYOFWEEK: 0, // Monday
      MONTH: calendar.months.longhand,
      STANDALONEMONTH: calendar.months.longhand,
      SHORTMONTH: calendar.months.shorthand,
      DAY: calendar.weekdays.longhand,
      SHORTDAY: calendar.weekdays.shorthand
    });
  }
};

// The head of one column stands in Camunda's code in English.
const nameActions = () => {
  for (const head of document.querySelectorAll('thead td.actions')) {
    if (texts.actions && head.textContent.trim() === 'Actions') {
      head.textContent = texts.actions;
    }
  }
};

const switcher = chosen => {
  const group = document.createElement('div');
  group.className = 'juurru-languages';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', texts.language ?? 'Language');
  group.append(...dataset.languages.split(' ').map(code => button(code, chosen)));
  return group;
};

// The navigation bar is drawn by AngularJS after a login, and taken down at a logout; the login page
// the other way round.
const offer = () => {
  const account = document.querySelector('[cam-widget-header] .account');
  const item = document.querySelector('li:has(> .juurru-languages)');
  if (account && !item) {
    speakInDatePickers();
    const made = document.createElement('li');
    made.append(switcher(choose));
    account.before(made);
  } else if (!account) {
    item?.remove();
  }
  const login = document.querySelector('.form-signin');
  if (login && !login.querySelector('.juurru-languages')) {
    login.prepend(switcher(rememberHere));
  }
};
new MutationObserver(() => {
  offer();
  nameActions();
}).observe(document, {childList: true, subtree: true});

// A page that logs a person in may be in another language than the one that this person has
// chosen: the first answer after the login tells.
const LOGIN = /\/auth\/user\/[^/]+\/login\//;
let isJustLoggedIn = false;
const {open} = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, url, ...others) {
  const isLogin = LOGIN.test(String(url));
  this.addEventListener('load', () => {
    const spoken = this.getResponseHeader('Content-Language');
    if (isLogin && this.status === 200) {
      isJustLoggedIn = true;
    } else if (isJustLoggedIn && spoken) {
      isJustLoggedIn = false;
      if (spoken !== lang) {
        location.reload();
      }
    }
  });
  return open.call(this, method, url, ...others);
};
