// Where the keyboard is, it stays: what had the focus may be taken away by the page itself, or be of no
// use while the server is asked. The beginning of the page would be dozens of keys away from there.
const PLACES = '.task-card, .tasks-list, .task-filters';
const USABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled';
const UNTIL_DRAWN = 300;

let last;
let around;
let waiting;

const isThere = element => element?.isConnected && element.checkVisibility();

// The form of the open task, by its name, so that its first question is the next.
export const intoForm = () => {
  const form = document.querySelector('.task-card .fjs-container');
  if (form) {
    form.tabIndex = -1;
    form.setAttribute(
      'aria-label',
      document.querySelector('.task-card h2.task')?.textContent.trim() ?? ''
    );
    form.focus({preventScroll: true});
  }
  return form;
};

const findAnother = () => {
  if (!last || document.activeElement !== document.body || isThere(last)) {
    return;
  }
  const goal = around
    .filter(isThere)
    .flatMap(near => (near.matches('.task-card') ? [] : [...near.querySelectorAll(USABLE)]))
    .find(isThere);
  if (goal) {
    goal.focus();
  } else if (around.at(-1)?.matches('.task-card')) {
    intoForm();
  }
};

const look = () => {
  if (!last || document.activeElement !== document.body) {
    return;
  }
  if (!isThere(last)) {
    clearTimeout(waiting);
    waiting = setTimeout(findAnother, UNTIL_DRAWN);
  } else if (!last.disabled) {
    last.focus({preventScroll: true});
  }
};

// On the window, as Camunda's own script lets nobody listen to this event on the document.
const remember = ({target}) => {
  last = target.closest(PLACES) ? target : undefined;
  around = [];
  for (let near = last?.parentElement; near?.closest(PLACES); near = near.parentElement) {
    around.push(near);
  }
};
window.addEventListener('focusin', remember);

// Who leaves it for nothing wants it so.
const letGo = () => {
  last = undefined;
};
document.addEventListener('pointerdown', letGo, true);
// A browser may say that the focus is out before it takes away what had it: looked at after that.
const leave = ({target}) =>
  queueMicrotask(() => {
    if (target === last && isThere(target) && !target.disabled && document.activeElement !== target) {
      letGo();
    }
  });
window.addEventListener('focusout', leave);

new MutationObserver(look).observe(document, {
  subtree: true,
  childList: true,
  attributeFilter: ['disabled', 'class', 'hidden']
});
