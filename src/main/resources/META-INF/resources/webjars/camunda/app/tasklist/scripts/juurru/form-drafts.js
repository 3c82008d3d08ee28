// Tasklist keeps what was typed into an open form in localStorage, by task and not by person, even
// at logout: whoever used the same browser next would read it. Here drafts live in this tab only,
// and end with the login. The storage itself is changed, because Tasklist writes the draft while it
// is being taken down, after the logout.
const DRAFTS = ['camunda-form:', 'camForm:'];
const LOGIN = /\/auth\/user\/[^/]+\/(login\/|logout)/;
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

const {open} = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, url, ...others) {
  const found = LOGIN.exec(String(url));
  if (found && method.toUpperCase() === 'POST') {
    const login = found[1] !== 'logout';
    loggedIn = false;
    forgetDrafts();
    this.addEventListener('load', () => {
      loggedIn = login && this.status === 200;
    });
  }
  return open.call(this, method, url, ...others);
};

export default [];
