// What each of Camunda's web applications does before it starts: its language, its looks, and words that are up to date.
const base = document.querySelector('base').getAttribute('app-root');
const STORE = 'camunda-web';

function read() {
  try {
    return JSON.parse(window.localStorage.getItem(STORE)) || {};
  } catch {
    return {};
  }
}

function addSheet(href) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(href, `${window.location.origin}${base}/app/welcome/scripts/`).href;
  document.head.append(link);
}

// The application shows what it kept from the last time and fetches words for the next time only: after an upgrade they
// would be old ones, and at the very first visit there would be none.
async function keepWords(app, language) {
  const prefix = `${base}/app/${app}/locales/`;
  const answer = await fetch(`${prefix}${language}.json`, {cache: 'no-cache'});
  if (!answer.ok) {
    return;
  }
  const words = JSON.stringify(await answer.json());
  const key = `${prefix}_locales_data_${language}_${window.bust}`;
  const kept = read();
  if (kept[key] !== words) {
    window.localStorage.setItem(STORE, JSON.stringify({...kept, [key]: words}));
  }
}

// A few words stand in the pages of these applications themselves, and so in none of their locales.
const LEFT_WORDS = {
  'zoom in': 'Phóng to',
  'zoom out': 'Thu nhỏ',
  'reset zoom': 'Về cỡ ban đầu',
  'Select all': 'Chọn tất cả',
  'Toggle this section': 'Thu gọn hoặc mở phần này',
  'Suspended Job Definition': 'Loại công việc tự động đang tạm dừng'
};
const TOLD = ['title', 'uib-tooltip'];
const TOLD_IN_ENGLISH = TOLD.flatMap(name => Object.keys(LEFT_WORDS).map(words => `[${name}="${words}"]`)).join();

function translateLeftWords() {
  document.querySelectorAll(TOLD_IN_ENGLISH).forEach(element =>
    TOLD.forEach(name => {
      const words = LEFT_WORDS[element.getAttribute(name)];
      if (words) {
        element.setAttribute(name, words);
      }
    })
  );
  document.querySelectorAll('.tooltip-inner').forEach(shown => {
    const words = LEFT_WORDS[shown.textContent.trim()];
    if (words) {
      shown.textContent = words;
    }
  });
}

// Over a slow line a script takes longer than the seven seconds after which the loader gives up, and nothing is shown.
function waitForScripts() {
  window.require?.config?.({waitSeconds: 0});
}

export async function start({app, language, sheets}) {
  waitForScripts();
  document.documentElement.lang = language;
  sheets.forEach(addSheet);
  new MutationObserver(translateLeftWords).observe(document.body, {subtree: true, childList: true});
  await keepWords(app, language).catch(error => console.warn(error));
}
