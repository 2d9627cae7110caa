// Beside the form of a task: what the plan says, what was done before, evidence, discussion and what happened to the task.
// Each is a page of its own, whose inner part is fetched when its tab is opened, and not before.
const {place, root, show} = await import(new URL(window.camTasklistConf.fragments, import.meta.url));

const TABS = [
  {page: 'ke-hoach', label: 'Kế hoạch', priority: 950},
  {page: 'buoc-truoc', label: 'Các bước trước', priority: 940},
  {page: 'minh-chung', label: 'Minh chứng', priority: 930},
  {page: 'trao-doi', label: 'Trao đổi', priority: 920},
  {page: 'lich-su', label: 'Diễn biến', priority: 910}
];

// Camunda's own history of a task names fields of the engine, and its description is not used.
const NOT_SHOWN = ['task-detail-history', 'task-detail-description'];

const NOT_YOURS = 'Bạn không xem được phần này của việc, hoặc việc đã xong. Hãy tải lại danh sách việc.';
const TASKLIST = {
  app: 'tasklist',
  styles: window.camTasklistConf.staffStyles,
  refused: {
    403: NOT_YOURS,
    404: NOT_YOURS,
    413: 'Tệp lớn hơn 20 MB nên không nhận được. Hãy chọn tệp nhỏ hơn rồi mở lại thẻ này.'
  }
};

function tab({page, label, priority}) {
  return {
    id: `policycomm-${page}`,
    pluginPoint: 'tasklist.task.detail',
    priority,
    properties: {label},
    render: (node, {taskId}) => {
      show(place(node, TASKLIST), `${root}/lam-viec/viec/${encodeURIComponent(taskId)}/${page}`);
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
