// Who reads Cockpit; asked before Cockpit is put together, since it then never changes. Nobody, while
// the login is shown: what is for some only is decided anew once somebody has logged in.
import {fetched} from '../../../../lib/juurru/page.js';

const NOBODY = {coordinator: false, management: false, administrator: false};

const answer = await fetched('me').catch(() => undefined);

export const reader = answer?.ok ? await answer.json() : undefined;
export const {coordinator, management, administrator} = reader ?? NOBODY;

// Somebody else may log in after a log-out, too.
let isAskedFor = !reader;
new MutationObserver((_, observer) => {
  isAskedFor ||= location.hash.startsWith('#/login');
  const isIn = document.querySelector('[cam-widget-header] .account');
  if (isAskedFor && isIn && !location.hash.startsWith('#/login')) {
    observer.disconnect();
    location.reload();
  }
}).observe(document, {childList: true, subtree: true});
