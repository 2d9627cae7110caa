// What is set for this application alone; config.js adds what is the same for all.
export default {
  customScripts: ['scripts/year-board', 'scripts/steps-tab']
};
