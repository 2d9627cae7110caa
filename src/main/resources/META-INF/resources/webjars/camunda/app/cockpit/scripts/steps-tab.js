// Beside an instance: its steps and those of what it called, with who, by when and how late, its evidence and documents.
import {openBoard, showIn} from './pages.js';

export default {
  id: 'policycomm-steps',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: {label: 'Các bước, minh chứng'},
  render: (node, {processInstanceId}) =>
    showIn(node, `/lam-viec/theo-doi/${encodeURIComponent(processInstanceId)}`, openBoard)
};
