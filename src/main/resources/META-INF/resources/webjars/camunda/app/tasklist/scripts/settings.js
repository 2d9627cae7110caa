// What is set for this application alone; config.js adds what is the same for all.
export default {
  customScripts: ['scripts/form-words', 'scripts/cards', 'scripts/tabs', 'scripts/list-rows', 'scripts/form-links'],
  requireJsConfig: {ngDeps: ['policycomm.list-rows', 'policycomm.cards', 'policycomm.tabs']},

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'nhận việc đang mở'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'đến bộ lọc đầu tiên'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'đến việc đầu tiên trong danh sách'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'đến ô đầu tiên của biểu mẫu'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'mở danh sách quy trình để khởi tạo'
    }
  }
};
