// Figures of whole areas side by side: nobody is named in them, and no unit.
import {texts} from '../../../../lib/juurru/language.js';
import {element} from '../../../../lib/juurru/page.js';
import {nothing} from './cockpit-page.js';

const words = texts.areas ?? {
  figure: 'Figure',
  none: 'There is nothing to count yet.',
  few: 'Figures of too few people are not shown.'
};

const cell = ({value, counted}, area) => {
  const made = element('td', {textContent: value});
  made.dataset.label = area;
  if (counted) {
    made.append(element('span', {className: 'juurru-counted', textContent: ` (${counted})`}));
  }
  return made;
};

const group = ({indicator, lines}, areas) =>
  element(
    'tbody',
    {},
    element(
      'tr',
      {className: 'juurru-group'},
      element('th', {scope: 'rowgroup', colSpan: areas.length + 1, textContent: indicator})
    ),
    ...lines.map(({name, cells}) =>
      element(
        'tr',
        {},
        element('th', {scope: 'row', textContent: name}),
        ...cells.map((each, index) => cell(each, areas[index]))
      )
    )
  );

const grouped = lines =>
  lines.reduce((groups, line) => {
    const last = groups.at(-1);
    if (last?.indicator === line.indicator) {
      last.lines.push(line);
    } else {
      groups.push({indicator: line.indicator, lines: [line]});
    }
    return groups;
  }, []);

export const areaFigures = ({areas, lines}) =>
  lines.length
    ? element(
        'div',
        {},
        element(
          'table',
          {className: 'juurru-rows juurru-areas'},
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              ...[words.figure, ...areas].map(textContent =>
                element('th', {scope: 'col', textContent})
              )
            )
          ),
          ...grouped(lines).map(each => group(each, areas))
        ),
        element('p', {className: 'juurru-nothing', textContent: words.few})
      )
    : nothing(words.none);
