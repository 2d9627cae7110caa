// Pages of our own within Camunda's web applications: the inner part of each is fetched and shown in a shadow root, for
// they bring their own looks along, which must not touch the application's, nor be touched by them.
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const frames = new WeakMap();

function notice(text) {
  const element = document.createElement('p');
  element.className = 'notice bad';
  element.setAttribute('role', 'alert');
  element.textContent = text;
  return element;
}

// What came last is shown, whatever is answered later.
export async function show(panel, address, options = {}) {
  const frame = frames.get(panel);
  const asked = (frame.asked = {});
  const set = content => asked === frame.asked && content();
  panel.setAttribute('aria-busy', 'true');
  panel.textContent ||= 'Đang tải…';
  try {
    const answer = await fetch(address, {...options, headers: {'X-Requested-With': frame.app}});
    if (new URL(answer.url).pathname === `${root}/login`) {
      window.location.reload();
    } else if (answer.ok) {
      const text = await answer.text();
      set(() => (panel.innerHTML = text));
    } else {
      set(() => panel.replaceChildren(notice(frame.refused[answer.status] || 'Chưa tải được nội dung. Hãy mở lại thẻ này.')));
    }
  } catch {
    set(() => panel.replaceChildren(notice('Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi mở lại thẻ này.')));
  }
  set(() => panel.removeAttribute('aria-busy'));
}

function post(panel, form, button, body) {
  if (button) {
    button.disabled = true;
  }
  show(panel, button?.hasAttribute('formaction') ? button.formAction : form.action, {method: 'POST', body});
}

function query(form, body) {
  const given = [...body].filter(([, value]) => value !== '');
  return `${form.action.split('?')[0]}?${new URLSearchParams(given)}`;
}

function submitted(panel, event) {
  event.preventDefault();
  const {target: form, submitter: button} = event;
  const body = new FormData(form);
  if (button?.name) {
    body.append(button.name, button.value);
  }
  if (form.method === 'post') {
    post(panel, form, button, body);
  } else {
    frames.get(panel).open(panel, query(form, body));
  }
}

// A link to a place on the same page must not change the application's own address.
function followed(panel, event) {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const frame = frames.get(panel);
  if (link.getAttribute('href').startsWith('#')) {
    event.preventDefault();
    panel.querySelector(link.getAttribute('href'))?.scrollIntoView();
  } else if (frame.within?.(link)) {
    event.preventDefault();
    frame.open(panel, link.href);
  } else if (frame.beside?.(link)) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

/**
 * A panel in this node for pages of ours.
 *
 * app: name of the web application; styles: our style sheet as seen from its scripts; refused: what is said by status;
 * within: whether what a link leads to is shown in the panel, too; open: how, in place unless told; beside: whether it is
 * shown in a window of its own.
 */
export function place(node, {app, styles, refused = {}, within, open = show, beside}) {
  const shadow = node.attachShadow({mode: 'open'});
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL(styles, `${window.location.origin}${root}/camunda/app/${app}/scripts/`).href;
  const panel = document.createElement('div');
  panel.className = 'within-webapp';
  frames.set(panel, {app, refused, within, open, beside});
  panel.addEventListener('submit', event => submitted(panel, event));
  panel.addEventListener('click', event => followed(panel, event));
  shadow.append(style, panel);
  return panel;
}
