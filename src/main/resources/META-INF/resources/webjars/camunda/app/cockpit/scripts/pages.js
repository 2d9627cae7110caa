// How Cockpit shows pages of ours.
const {place, root, show} = await import(new URL(window.camCockpitConf.fragments, import.meta.url));

const BOARD = new RegExp(`^${root}/lam-viec/ke-hoach/(?:(\\d{4})/)?bang$`);

const isBoard = link => link.origin === window.location.origin && BOARD.test(link.pathname);
const isPage = link => link.origin === window.location.origin && link.pathname.startsWith(`${root}/lam-viec/`);

const COCKPIT = {
  app: 'cockpit',
  styles: window.camCockpitConf.staffStyles,
  refused: {
    400: 'Bộ lọc chưa đúng. Hãy bỏ lọc rồi chọn lại.',
    403: 'Phần này dành cho những người theo dõi cả kế hoạch năm.',
    404: 'Không có nội dung này, hoặc hồ sơ không thuộc kế hoạch năm.'
  },
  within: isBoard,
  beside: isPage
};

/** Where the board is within Cockpit. */
export const BOARD_PATH = '/ke-hoach';

/** Opens the board there; the year and the filters of this address of ours are told by Cockpit's. */
export function openBoard(address) {
  const {pathname, searchParams} = new URL(address, window.location.href);
  const [, year] = pathname.match(BOARD) || [];
  const told = new URLSearchParams([...(year ? [['nam', year]] : []), ...searchParams]);
  window.location.hash = `#${BOARD_PATH}?${told}`;
}

/** Our address of the board that Cockpit's tells. */
export function boardAsked() {
  const told = new URLSearchParams(window.location.hash.split('?')[1]);
  const year = told.get('nam');
  told.delete('nam');
  return `/lam-viec/ke-hoach/${year ? `${encodeURIComponent(year)}/` : ''}bang?${told}`;
}

/** Shows a page of ours in this node, and returns the panel that holds it; its links to the board open as told, or there. */
export function showIn(node, address, open) {
  const panel = place(node, open ? {...COCKPIT, open: (_, to) => open(to)} : COCKPIT);
  show(panel, root + address);
  return panel;
}
