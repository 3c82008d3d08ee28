// Escape closes what was opened last: a list or a calendar of the form in a dialog, then the dialog,
// with whatever was written into it.
const OPEN = '.modal .fjs-dropdownlist, .modal .flatpickr-calendar.open';
let wasOpen = false;

// The form's own listener, in between, has closed it by the time the dialog's one is reached.
document.addEventListener(
  'keydown',
  event => {
    wasOpen = event.key === 'Escape' && document.querySelector(OPEN) !== null;
  },
  true
);
document.body.addEventListener('keydown', event => {
  if (wasOpen) {
    event.stopPropagation();
  }
});

export default [];
