// What units and organisations do together, area by area: coaching, participation, resilience, work
// ability, integration.
import {texts} from '../../../../lib/juurru/language.js';
import {element} from '../../../../lib/juurru/page.js';
import {areaFigures} from './area-figures.js';
import {page, takenAway} from './cockpit-page.js';
import {coordinator} from './reader.js';

const words = texts.network ?? {
  title: 'Network',
  purpose: 'Coaching, participation, resilience, work ability and service integration.'
};

export default page({
  id: 'network',
  path: '/network',
  label: words.title,
  priority: 285,
  isShown: coordinator,
  load: () => 'progress/network',
  draw: (shown, {day, figures}) => {
    shown.querySelector('h1').textContent = `${words.title} ${day}`;
    shown.prepend(takenAway('progress/network'));
    shown.append(element('p', {textContent: words.purpose}), areaFigures(figures));
  }
});
