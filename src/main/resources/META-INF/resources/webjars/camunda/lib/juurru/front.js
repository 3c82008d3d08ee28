// The way in, in all web applications: Juurru's mark, and "My profile" as what Camunda's start page
// is left for.
const root = document.querySelector('base').getAttribute('app-root');

document.querySelector('link[rel=icon]').href = `${root}/lib/juurru/mark.svg`;

const PROFILE = `${root}/app/welcome/default/?profile`;

new MutationObserver(() => {
  const profile = document.querySelector('[cam-widget-header] .account .profile > a');
  if (profile?.hasAttribute('href') && profile.getAttribute('href') !== PROFILE) {
    profile.setAttribute('href', PROFILE);
  }
}).observe(document, {subtree: true, childList: true, attributeFilter: ['href']});
