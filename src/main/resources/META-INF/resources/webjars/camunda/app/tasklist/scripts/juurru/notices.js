// Tasklist puts the name of what it could not load before the reason, and says the reason twice.
const NAME = /^(?:<|&lt;)\w+(?:>|&gt;) (?:<|&lt;)- /;

const shorten = notice => {
  const status = notice.querySelector('.status');
  const message = notice.querySelector('.message');
  for (const text of [status, message]) {
    if (NAME.test(text.textContent)) {
      text.textContent = text.textContent.replace(NAME, '');
    }
  }
  if (status.textContent && status.textContent === message.textContent) {
    message.textContent = '';
    message.previousElementSibling.hidden = true; // the colon between them
  }
};

new MutationObserver(() => {
  document.querySelectorAll('.notifications .alert:has(.message)').forEach(shorten);
}).observe(document, {subtree: true, childList: true});

export default [];
