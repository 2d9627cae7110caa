// The plan of a year as a board: on the dashboard, and as a page of its own whose address tells the year and the filters.
import {BOARD_PATH, boardAsked, openBoard, showIn} from './pages.js';

const LABEL = 'Kế hoạch năm';

function page(node) {
  document.title = `${document.title.split('|')[0].trim()} | ${LABEL}`;
  showIn(node, boardAsked(), openBoard).classList.add('whole');
}

export default [
  {
    id: 'policycomm-year-board',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    properties: {label: LABEL},
    render: node => showIn(node, '/lam-viec/ke-hoach/bang')
  },
  {
    id: 'policycomm-year-board-page',
    pluginPoint: 'cockpit.route',
    properties: {path: BOARD_PATH, label: LABEL},
    render: page
  },
  {
    id: 'policycomm-year-board-entry',
    pluginPoint: 'cockpit.navigation',
    priority: 100,
    properties: {
      label: LABEL,
      pagePath: `#${BOARD_PATH}`,
      checkActive: address => address.includes(`#${BOARD_PATH}`)
    }
  }
];
