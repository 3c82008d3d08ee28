// What a person types into a form is kept on the server, by itself, until the task is done or the
// process is started: another card, a closed tab, a log-out or another machine loses nothing.
//
// Tasklist's own drafts lie in localStorage, by task and not by person, even at logout: whoever used
// the same browser next would read them. They live in this tab only, and end with the login: for
// forms that are to be kept nowhere, and on the way from the server into Tasklist's form. The storage
// itself is changed, because Tasklist writes the draft while it is being taken down, after the logout.
import {texts, token} from '../../../../lib/juurru/language.js';
import {claiming} from './form-claim.js';
import {completing, decorate, formOf} from './form-library.js';
import {address, fetched} from './page.js';

const words = texts.drafts ?? {
  kept: 'Kept at',
  notKept: 'Not kept:',
  later: 'Not kept yet. Juurru tries again in a moment.',
  signIn: 'Sign in again: your text is here and is kept then.'
};
const DRAFTS = ['camunda-form:', 'camForm:'];
const LOGIN = /\/auth\/user\/[^/]+\/(login\/|logout)/;
const AFTER_TYPING = 1500;
const AFTER_FAILURE = 10000;
const MOST_WHEN_CLOSING = 60000; // what a browser sends of a page that is being closed
const {getItem, setItem, removeItem} = Storage.prototype;
let loggedIn = true;

const isDraft = (storage, key) =>
  storage === window.localStorage && DRAFTS.some(prefix => String(key).startsWith(prefix));

Storage.prototype.getItem = function (key) {
  return getItem.call(isDraft(this, key) ? window.sessionStorage : this, key);
};

Storage.prototype.setItem = function (key, value) {
  if (!isDraft(this, key)) {
    setItem.call(this, key, value);
  } else if (loggedIn) {
    setItem.call(window.sessionStorage, key, value);
  }
};

Storage.prototype.removeItem = function (key) {
  removeItem.call(isDraft(this, key) ? window.sessionStorage : this, key);
};

const forgetDrafts = () => {
  for (const storage of [window.localStorage, window.sessionStorage]) {
    Object.keys(storage)
      .filter(key => DRAFTS.some(prefix => key.startsWith(prefix)))
      .forEach(key => removeItem.call(storage, key));
  }
};

// Not at the server yet, on the way or because the login had ended, by form; only for the same person.
const unsent = new Map();
// The form that is open.
let open;

// Where the server keeps a form's: of a task, or of the start of a process.
const placeOf = ({taskId, processDefinitionKey}) =>
  taskId
    ? `drafts/${encodeURIComponent(taskId)}`
    : `start-drafts/${encodeURIComponent(processDefinitionKey)}`;

const put = (place, text) =>
  fetch(address(place), {
    method: 'PUT',
    keepalive: text.length < MOST_WHEN_CLOSING,
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      ...token()
    },
    body: text
  });

// Keeps what is typed into one open form.
const keeper = (draft, user, element) => {
  let form;
  let sent;
  let timer;
  let isTouched = false;
  let isDone = false;
  const place = document.createElement('span');
  place.className = 'juurru-kept';
  place.setAttribute('role', 'status');
  const say = text => {
    place.textContent = text;
    const dialog = element.closest('.modal-content');
    if (dialog) {
      dialog.querySelector('.modal-footer')?.prepend(place);
    } else {
      element.closest('[cam-tasklist-form]')?.querySelector('.form-actions')?.append(place);
    }
  };
  const sayKept = at =>
    say(
      `${words.kept} ${new Intl.DateTimeFormat(document.documentElement.lang, {
        ...(at.toDateString() === new Date().toDateString() ? {} : {day: 'numeric', month: 'numeric'}),
        hour: 'numeric',
        minute: '2-digit'
      }).format(at)}`
    );

  const flush = async () => {
    clearTimeout(timer);
    const text = form && isTouched && !isDone ? JSON.stringify(form._getSubmitData()) : sent;
    if (text === sent) {
      return;
    }
    sent = text;
    unsent.set(draft, {user, text});
    const answer = await put(draft, text).catch(() => undefined);
    if (answer?.ok) {
      unsent.delete(draft);
      if (answer.status === 200) {
        sayKept(new Date());
      } // else it is done, by whoever it was
    } else if (answer?.status === 422) {
      unsent.delete(draft);
      say(`${words.notKept} ${(await answer.json()).message}`);
    } else if (!isDone) {
      sent = undefined;
      say(answer?.status === 401 || answer?.status === 403 ? words.signIn : words.later);
      timer = setTimeout(flush, AFTER_FAILURE);
    }
  };

  const later = () => {
    isTouched = true;
    clearTimeout(timer);
    timer = setTimeout(flush, AFTER_TYPING);
  };
  const own = ['input', 'change', 'click'];
  own.forEach(event => element.addEventListener(event, later, true));

  return {
    begin(kept) {
      form = formOf(element);
      if (!form) {
        return; // then nothing is kept, but the form can be used
      }
      if (kept) {
        sayKept(kept);
      }
      if (unsent.has(draft)) {
        later();
      } else {
        sent = JSON.stringify(form._getSubmitData());
      }
    },
    // The form library tells of a letter a moment after it was typed, or when the field is left.
    leave() {
      if (element.contains(document.activeElement)) {
        document.activeElement.blur();
      }
      return flush();
    },
    flush,
    done() {
      isDone = true;
      clearTimeout(timer);
      unsent.delete(draft);
    },
    stop() {
      clearTimeout(timer);
      own.forEach(event => element.removeEventListener(event, later, true));
    }
  };
};

// What is to be laid over the form's variables; undefined for a form that is not kept.
const known = async (place, user) => {
  unsent.forEach((text, of) => text.user !== user && unsent.delete(of));
  const own = unsent.get(place);
  const answer = await fetched(place).catch(() => undefined);
  if (answer?.status === 204) {
    return undefined;
  }
  const draft = answer?.status === 200 ? await answer.json() : {};
  return {
    answers: own ? own.text : draft.answers && JSON.stringify(draft.answers),
    claim: draft.claim,
    kept: !own && draft.kept ? new Date(draft.kept) : undefined
  };
};

decorate('camTasklistFormCamunda', (original, scope, [element], ctrl) => {
  const {taskId: task, processDefinitionKey: process} = ctrl.getParams();
  const key = `camunda-form:${task}`; // "undefined" for a start, of whatever process
  if (!task) {
    removeItem.call(window.sessionStorage, key);
  }
  if (!task && !process) {
    original(ctrl);
    return;
  }
  const user = scope.$root.authentication?.name;
  const place = placeOf(ctrl.getParams());
  known(place, user).then(draft => {
    if (scope.$$destroyed) {
      return;
    }
    if (draft) {
      removeItem.call(window.sessionStorage, key);
      if (draft.answers) {
        setItem.call(window.sessionStorage, key, draft.answers);
      }
    }
    if (task) {
      claiming(scope, element, draft?.claim);
    }
    const kept = draft && keeping(scope, ctrl, keeper(place, user, element), draft.kept);
    scope.$apply(() => original(kept ?? ctrl));
    if (draft) {
      removeItem.call(window.sessionStorage, key);
    }
  });
});

// A form's controller that keeps what is typed, as long as the form is open.
const keeping = (scope, ctrl, own, kept) => {
  open = own;
  scope.$on('$destroy', () => {
    own.leave();
    own.stop();
    if (open === own) {
      open = undefined;
    }
  });
  return Object.assign(
    completing(ctrl, (error, result, done) => {
      if (!error) {
        own.done();
      }
      done(error, result);
    }),
    {
      notifyFormInitialized() {
        own.begin(kept);
        ctrl.notifyFormInitialized();
      },
      registerSaveHandler: () =>
        ctrl.registerSaveHandler(() => {
          own.flush();
          ctrl.notifyFormDirty(false);
        })
    }
  );
};

window.addEventListener('pagehide', () => open?.leave());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    open?.leave();
  }
});

const {open: openRequest, send} = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, url, ...others) {
  const found = LOGIN.exec(String(url));
  if (found && method.toUpperCase() === 'POST') {
    const login = found[1] !== 'logout';
    const kept = login ? undefined : open?.leave(); // what is kept is kept before the logout
    if (kept) {
      this.send = function (...body) {
        kept.finally(() => send.apply(this, body));
      };
    }
    loggedIn = false;
    forgetDrafts();
    this.addEventListener('load', () => {
      loggedIn = login && this.status === 200;
    });
  }
  return openRequest.call(this, method, url, ...others);
};

export default [];
