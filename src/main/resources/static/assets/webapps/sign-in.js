// There is one sign-in for everything: whoever is sent to Camunda's own form goes to the common page.
const base = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function leave() {
  if (/^#!?\/login/.test(window.location.hash)) {
    window.location.replace(base + '/login?logout');
  }
}

window.addEventListener('hashchange', leave);
leave();
