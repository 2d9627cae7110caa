// What is filled in so far stays where it is: the pages that a form links to open beside it.
function openBeside(event) {
  const link = event.target.closest('.fjs-form a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

document.addEventListener('click', openBeside, true);
