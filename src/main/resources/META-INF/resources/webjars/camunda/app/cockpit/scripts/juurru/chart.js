// A chart on a page: the picture that the server has drawn, a sentence that says what it shows, and
// its values as a table, one key away.
import {texts} from '../../../../lib/juurru/language.js';
import {element} from '../../../../lib/juurru/page.js';

const words = texts.chart ?? {
  values: 'Values as a table',
  period: 'Month',
  value: 'Value'
};

// How wide pictures are to be, so that their words are as large as those around them.
export const CHART_WIDTH = matchMedia('(max-width: 767px)').matches ? 'NARROW' : 'WIDE';

export const picture = svg => {
  const {documentElement} = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.importNode(documentElement, true);
};

const row = (name, cells) =>
  element('tr', {}, ...cells.map(textContent => element(name, {textContent})));

export const chart = ({title, svg, sentence, values}) =>
  element(
    'figure',
    {className: 'juurru-figure'},
    element('h2', {textContent: title}),
    picture(svg),
    element('figcaption', {textContent: sentence}),
    element(
      'details',
      {},
      element('summary', {textContent: words.values}),
      element(
        'table',
        {className: 'juurru-values'},
        element('thead', {}, row('th', [words.period, words.value])),
        element('tbody', {}, ...values.map(({period, value}) => row('td', [period, value])))
      )
    )
  );
