// What our own pages are made with, in whichever web application.
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

// What is longer than some sheets of A4 is printed smaller: wider and lower, until it fits. Its styles
// say that it is `measured` as it is printed, and that `--share` is how large.
export const fit = (sheet, sheets = 1) => {
  const paper = {width: 718, height: 1000 * sheets}; // in CSS pixels, within margins of 10 mm and more
  let share = 1;
  sheet.classList.add('measured');
  for (; share > 0.3; share -= 0.05) {
    sheet.style.width = `${paper.width / share}px`;
    if (sheet.scrollHeight * share <= paper.height) {
      break;
    }
  }
  sheet.classList.remove('measured');
  sheet.style.width = '';
  sheet.style.setProperty('--share', share);
};

// What a page of ours is asked about, behind the question mark of its address.
export const parameter = name => new URLSearchParams(location.hash.split('?')[1]).get(name);

// A table of a page: on a phone each row is a card, and each of its cells says which it is. `cell` gives
// what stands in one.
export const table = (columns, words, rows, cell) =>
  element(
    'table',
    {className: 'juurru-rows'},
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map(key => element('th', {scope: 'col', textContent: words[key]})))
    ),
    element(
      'tbody',
      {},
      ...rows.map(row =>
        element(
          'tr',
          {className: row.open ? 'open' : ''},
          ...columns.map(key => {
            const made = element('td', {}, ...[cell(row, key)].flat());
            made.dataset.label = words[key];
            return made;
          })
        )
      )
    )
  );

// A small way on beside something, and a question with one answer that stands in its place.
export const way = (textContent, onclick, type = 'button') =>
  element('button', {type, className: 'btn btn-link btn-xs', textContent, onclick});

export const question = (label, field, done, answered, cancel, cancelled) =>
  element(
    'form',
    {
      onsubmit: event => {
        event.preventDefault();
        answered(field.value);
      }
    },
    element('label', {}, `${label} `, field),
    way(done, undefined, 'submit'),
    way(cancel, cancelled)
  );
