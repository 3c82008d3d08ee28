// What happened in an instance, running or ended: who did what when, and what was answered. Camunda
// leads here by itself from an instance that has ended, and offers it beside one that runs.
import {texts} from '../../../../lib/juurru/language.js';
import {element, printButton} from '../../../../lib/juurru/page.js';
import {name, page} from './cockpit-page.js';
import {coordinator} from './reader.js';

const words = texts.history ?? {
  title: 'History',
  ended: 'What has ended',
  now: 'As it stands now',
  print: 'Print',
  others: 'What belongs to it'
};

const answer = ({label, said}) => [
  element('dt', {textContent: label}),
  element('dd', {textContent: said})
];

const deed = ({what, who, day, answers}) =>
  element(
    'li',
    {},
    element('h2', {textContent: what}),
    element('p', {textContent: [day, who].filter(Boolean).join(' · ')}),
    ...(answers.length ? [element('dl', {}, ...answers.flatMap(answer))] : [])
  );

const draw = (shown, story, {id}) => {
  const title = [story.process, story.place].filter(Boolean).join(': ');
  shown.querySelector('h1').textContent = title;
  name(`${title} | ${words.title}`);
  shown.append(
    element('p', {className: 'state', textContent: story.state}),
    element(
      'p',
      {className: 'juurru-choices'},
      ...(story.running
        ? [element('a', {href: `#/process-instance/${id}/runtime`, textContent: words.now})]
        : [element('a', {href: '#/ended', textContent: words.ended})]),
      printButton(words.print)
    ),
    element('ol', {}, ...story.done.map(deed)),
    ...(story.others.length
      ? [
          element('h2', {textContent: words.others}),
          element(
            'ul',
            {},
            ...story.others.map(other =>
              element(
                'li',
                {},
                element('a', {
                  href: `#/process-instance/${other.id}/history`,
                  textContent: other.process
                }),
                ` ${other.days}`
              )
            )
          )
        ]
      : [])
  );
};

const view = {
  id: 'history',
  pluginPoint: 'cockpit.processInstance.view',
  priority: 10,
  properties: {label: words.title},
  render() {},
  unmount() {}
};

export default coordinator
  ? [
      view,
      ...page({
        id: 'history',
        path: '/process-instance/:id/history',
        label: words.title,
        load: ({id}) => `instances/${encodeURIComponent(id)}/history`,
        draw
      })
    ]
  : [];
