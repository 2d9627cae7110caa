// The words of Camunda Forms and of their calendar stand in the library itself, in English. They are put into Vietnamese
// where they appear; whatever else a form shows is left as it is.
const PLACES = '.fjs-container, .fjs-dropdownlist, .flatpickr-calendar';
const ATTRIBUTES = ['title', 'aria-label', 'placeholder'];
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December'
];
const DAYS = {Sun: 'CN', Mon: 'T2', Tue: 'T3', Wed: 'T4', Thu: 'T5', Fri: 'T6', Sat: 'T7'};

const WORDS = {
  'Field is required.': 'Mục này bắt buộc nhập.',
  'Field must be a valid email.': 'Hãy nhập đúng địa chỉ thư điện tử.',
  'Value is not a number.': 'Hãy nhập một số.',
  'Value is expected to be an integer.': 'Hãy nhập số nguyên.',
  'No results': 'Không có lựa chọn phù hợp',
  'All values selected': 'Đã chọn tất cả',
  'Skip to search': 'Đến ô tìm',
  'Nothing to show.': 'Chưa có dòng nào.',
  'No content to show.': 'Chưa có nội dung.',
  'Remove tag': 'Bỏ lựa chọn này',
  'Remove item': 'Xóa dòng',
  'Add new': 'Thêm dòng',
  'Collapse': 'Thu gọn',
  'Select': 'Chọn',
  'Search': 'Tìm',
  'Increment': 'Tăng',
  'Decrement': 'Giảm',
  'Previous page': 'Trang trước',
  'Next page': 'Trang sau',
  'Click to remove sorting': 'Thôi xếp theo cột này',
  'Month': 'Tháng',
  'Year': 'Năm',
  ...DAYS,
  ...Object.fromEntries(MONTHS.map((month, index) => [month, `Tháng ${index + 1}`]))
};

const SENTENCES = [
  [/^Field must have minimum value of (.+)\.$/, 'Giá trị nhỏ nhất là $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Giá trị lớn nhất là $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Hãy nhập ít nhất $1 ký tự.'],
  [/^Field must have maximum length of (.+)\.$/, 'Hãy nhập không quá $1 ký tự.'],
  [/^Field must match pattern .+\.$/, 'Nội dung chưa đúng mẫu yêu cầu.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Hãy nhập số có tối đa $1 chữ số thập phân.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Giá trị hợp lệ gần nhất là $1 và $2.'],
  [/^dd\/mm\/yyyy$/, 'ngày/tháng/năm'],
  [/^Remove list item (\d+)$/, 'Xóa dòng $1'],
  [/^Expand all \((\d+)\)$/, 'Xem tất cả ($1)'],
  [/^Click to sort by (.+) ascending$/, 'Xếp theo «$1» tăng dần'],
  [/^Click to sort by (.+) descending$/, 'Xếp theo «$1» giảm dần'],
  [/^of (\d+)$/, 'trên $1']
];
const DATE = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/;

function date(text) {
  const [, month, day, year] = text.match(DATE) || [];
  return MONTHS.includes(month) ? `${day}/${MONTHS.indexOf(month) + 1}/${year}` : null;
}

export function inVietnamese(text) {
  const word = text.trim();
  if (Object.hasOwn(WORDS, word)) {
    return WORDS[word];
  }
  const sentence = SENTENCES.find(([english]) => english.test(word));
  return sentence ? word.replace(...sentence) : date(word);
}

function translateText(node) {
  const words = inVietnamese(node.data);
  if (words && node.parentElement?.closest(PLACES)) {
    node.data = words;
  }
}

function translateAttributes(element) {
  ATTRIBUTES.filter(name => element.hasAttribute(name)).forEach(name => {
    const words = inVietnamese(element.getAttribute(name));
    if (words) {
      element.setAttribute(name, words);
    }
  });
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    translateText(root);
    return;
  }
  if (root.nodeType !== Node.ELEMENT_NODE || !(root.closest(PLACES) || root.querySelector(PLACES))) {
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
    } else if (node.closest(PLACES)) {
      translateAttributes(node);
    }
  }
}

new MutationObserver(changes => {
  changes.forEach(change => {
    if (change.type === 'childList') {
      change.addedNodes.forEach(translate);
    } else {
      translate(change.target);
    }
  });
}).observe(document.body, {
  subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES
});
