// What the management of areas looks at: how it goes as a whole, and which decisions wait. It opens
// Cockpit for management, and is all that management finds there.
import {texts} from '../../../../lib/juurru/language.js';
import {element, table} from '../../../../lib/juurru/page.js';
import {areaFigures} from './area-figures.js';
import {nothing, page, section, takenAway} from './cockpit-page.js';
import {coordinator, management} from './reader.js';

const words = texts.management ?? {
  title: 'Summary for management',
  purpose: 'How the introduction goes in whole areas. Nobody is named here, and no unit.',
  decisions: 'Decisions that wait',
  noDecisions: 'No decision waits.',
  figures: 'Figures by area',
  tasks: 'Your own tasks',
  what: 'What',
  process: 'In',
  area: 'Service area',
  since: 'Since',
  due: 'Due'
};

const draw = (shown, {day, figures, decisions}) => {
  shown.querySelector('h1').textContent = `${words.title} ${day}`;
  shown.prepend(takenAway('progress/summary'));
  shown.append(
    element('p', {textContent: words.purpose}),
    section(
      words.decisions,
      decisions.length
        ? table(
            ['what', 'process', 'area', 'since', 'due'],
            words,
            decisions,
            (row, key) => row[key]
          )
        : nothing(words.noDecisions),
      element('p', {}, element('a', {href: '../../tasklist/default/', textContent: words.tasks}))
    ),
    section(words.figures, areaFigures(figures))
  );
};

export default page({
  id: 'management',
  path: '/management',
  label: words.title,
  priority: 290,
  isShown: coordinator || management,
  load: () => 'progress/summary',
  draw
});
