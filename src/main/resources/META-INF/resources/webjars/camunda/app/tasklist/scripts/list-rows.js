// form-js keeps an empty entry for each field of a list's rows that was touched, and Tasklist counts entries: its button
// for completing stays off although nothing is wrong. So what counts is whether the form shows an error.
const SHOWN_ERROR = '.fjs-has-errors';

function countShownErrors($timeout) {
  return {
    restrict: 'A',
    require: '^camTasklistForm',
    link: (scope, element, attributes, form) => {
      const notify = form.notifyFormValidated;
      const look = () => notify(element[0].querySelector(SHOWN_ERROR) !== null);

      form.notifyFormValidated = invalid => {
        notify(invalid);
        if (invalid) {
          $timeout(look);
        }
      };
    }
  };
}

window.angular
  .module('policycomm.list-rows', [])
  .directive('camTasklistFormCamunda', ['$timeout', countShownErrors]);
