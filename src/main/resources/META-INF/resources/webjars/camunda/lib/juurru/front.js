// The way in, in all web applications: Juurru's mark, and "My profile" as what Camunda's start page
// is left for.
const root = document.querySelector('base').getAttribute('app-root');

document.querySelector('link[rel=icon]').href = `${root}/lib/juurru/mark.svg`;

const PROFILE = `${root}/app/welcome/default/?profile`;
const TASKS = `${root}/app/tasklist/default/`;

const lead = (link, goal) => {
  const found = document.querySelector(`[cam-widget-header] ${link}`);
  if (found?.hasAttribute('href') && found.getAttribute('href') !== goal) {
    found.setAttribute('href', goal);
  }
};

new MutationObserver(() => {
  lead('.account .profile > a', PROFILE);
  if (document.querySelector('base').getAttribute('app-name') === 'welcome') {
    lead('.navbar-brand', TASKS);
  }
}).observe(document, {subtree: true, childList: true, attributeFilter: ['href']});
