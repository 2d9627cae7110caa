// Beside the form of a task: what the plan says, what was done before, evidence, discussion and what happened to the task.
// Each is a page of its own, whose inner part is fetched when its tab is opened, and not before.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const FROM_HERE = {'X-Requested-With': 'tasklist'};

const TABS = [
  {page: 'ke-hoach', label: 'Kế hoạch', priority: 950},
  {page: 'buoc-truoc', label: 'Các bước trước', priority: 940},
  {page: 'minh-chung', label: 'Minh chứng', priority: 930},
  {page: 'trao-doi', label: 'Trao đổi', priority: 920},
  {page: 'lich-su', label: 'Diễn biến', priority: 910}
];

// Camunda's own history of a task names fields of the engine, and its description is not used.
const NOT_SHOWN = ['task-detail-history', 'task-detail-description'];

function notice(text) {
  const element = document.createElement('p');
  element.className = 'notice bad';
  element.setAttribute('role', 'alert');
  element.textContent = text;
  return element;
}

const REFUSED = {
  403: 'Bạn không xem được phần này của việc, hoặc việc đã xong. Hãy tải lại danh sách việc.',
  404: 'Bạn không xem được phần này của việc, hoặc việc đã xong. Hãy tải lại danh sách việc.',
  413: 'Tệp lớn hơn 20 MB nên không nhận được. Hãy chọn tệp nhỏ hơn rồi mở lại thẻ này.'
};

async function show(panel, address, options = {}) {
  panel.setAttribute('aria-busy', 'true');
  panel.textContent ||= 'Đang tải…';
  try {
    const answer = await fetch(address, {...options, headers: FROM_HERE});
    if (new URL(answer.url).pathname === `${root}/login`) {
      window.location.reload();
    } else if (answer.ok) {
      panel.innerHTML = await answer.text();
    } else {
      panel.replaceChildren(notice(REFUSED[answer.status] || 'Chưa tải được nội dung. Hãy mở lại thẻ này.'));
    }
  } catch {
    panel.replaceChildren(notice('Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi mở lại thẻ này.'));
  }
  panel.removeAttribute('aria-busy');
}

function send(panel, event) {
  event.preventDefault();
  const form = event.target;
  const button = event.submitter;
  const body = new FormData(form);
  if (button?.name) {
    body.append(button.name, button.value);
  }
  if (button) {
    button.disabled = true;
  }
  show(panel, button?.formAction && button.hasAttribute('formaction') ? button.formAction : form.action, {
    method: 'POST', body
  });
}

// The pages bring their own looks along, which must not touch Tasklist's, nor be touched by them.
function place(node) {
  const shadow = node.attachShadow({mode: 'open'});
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL(window.camTasklistConf.staffStyles, `${window.location.origin}${root}/camunda/app/tasklist/scripts/`).href;
  const panel = document.createElement('div');
  panel.className = 'within-tasklist';
  panel.addEventListener('submit', event => send(panel, event));
  shadow.append(style, panel);
  return panel;
}

function tab({page, label, priority}) {
  return {
    id: `policycomm-${page}`,
    pluginPoint: 'tasklist.task.detail',
    priority,
    properties: {label},
    render: (node, {taskId}) => {
      show(place(node), `${root}/lam-viec/viec/${encodeURIComponent(taskId)}/${page}`);
    }
  };
}

function withoutTheirs($provide) {
  $provide.decorator('Views', ['$delegate', views => {
    const all = views.getProviders.bind(views);
    views.getProviders = which => all(which).filter(view => !NOT_SHOWN.includes(view.id));
    return views;
  }]);
}

window.angular.module('policycomm.tabs', []).config(['$provide', withoutTheirs]);

export default TABS.map(tab);
