// On each card of a task, and above the task that is open: its item, its case, the day it is due and how it stands. All of
// a page are asked for at once, each time they are shown: a status is never kept.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const waiting = new Map();

function line(className, ...parts) {
  const element = document.createElement('div');
  element.className = className;
  element.append(...parts.filter(Boolean));
  return element;
}

function word(className, text, tag = 'span') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function draw(node, card) {
  node.replaceChildren(
    line('case-line', card.item && word('case-item', card.item), word('case-subject', card.subject)),
    line(
      'due-line',
      card.due && word('case-due', `Hạn ${card.due}`),
      card.status && word(`case-status is-${card.status.toLowerCase()}`, card.words)
    ),
    ...(card.extension ? [line('extension-line', word('', card.extension))] : [])
  );
}

// Beside the open task alone: a link in a card would open the task under it.
function offerExtension(node, card) {
  if (card.extendable) {
    const link = word('case-extend', card.extension ? 'Xem các lần đề nghị' : 'Đề nghị gia hạn', 'a');
    link.href = `${root}/lam-viec/viec/${encodeURIComponent(card.id)}/gia-han`;
    node.querySelector('.due-line').append(link);
  }
}

async function askForAll() {
  const nodes = new Map(waiting);
  waiting.clear();
  const query = new URLSearchParams([...nodes.keys()].map(id => ['viec', id]));
  const answer = await fetch(`${root}/lam-viec/viec/the?${query}`, {headers: {Accept: 'application/json'}});
  if (answer.ok) {
    (await answer.json()).forEach(card => nodes.get(card.id).forEach(drawNode => drawNode(card)));
  }
}

function show(taskId, drawNode) {
  if (waiting.size === 0) {
    setTimeout(() => askForAll().catch(error => console.warn(error)));
  }
  waiting.set(taskId, [...(waiting.get(taskId) || []), drawNode]);
}

// The open task has no place for plugins beside its tabs.
function aboveTheTask() {
  return {
    restrict: 'A',
    link: (scope, element) => {
      const node = line('open-task-case');
      element.prepend(node);
      scope.$watch('task.id', id => {
        node.replaceChildren();
        if (id) {
          show(id, card => {
            draw(node, card);
            offerExtension(node, card);
          });
        }
      });
    }
  };
}

window.angular.module('policycomm.cards', []).directive('camTasklistTaskMeta', aboveTheTask);

export default {
  id: 'policycomm-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, {taskId}) => show(taskId, card => draw(node, card))
};
