// Replaces the file that Camunda ships; what it held is kept.
export default {
  customScripts: ['scripts/sign-in']
};
