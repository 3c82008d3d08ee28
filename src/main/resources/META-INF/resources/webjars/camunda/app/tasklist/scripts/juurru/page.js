// What our own pages in Tasklist are made with.
const root = document.querySelector('base').getAttribute('app-root');

export const address = path => `${root}/api/juurru/${path}`;

// The server's answer, in the language of the page.
export const fetched = path =>
  fetch(address(path), {headers: {'Accept-Language': document.documentElement.lang}});

export const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

export const printButton = text =>
  element('button', {
    type: 'button',
    className: 'btn btn-default',
    textContent: text,
    onclick: () => window.print()
  });
