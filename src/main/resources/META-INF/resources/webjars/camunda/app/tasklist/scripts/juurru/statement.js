// How accessible Juurru is, as the law 306/2019 asks; for everybody, also before a login.
import {texts} from '../../../../lib/juurru/language.js';
import {element} from './page.js';

const {contact} = document.documentElement.dataset;
const words = texts.statement ?? {
  title: 'Accessibility statement',
  about:
    'This statement is about Juurru’s pages for tasks (Tasklist). It follows the Act on the Provision of Digital Services (306/2019).',
  conformance:
    'The pages conform in part to WCAG 2.1, levels A and AA. They were tested by a program on every page and with the keyboard.',
  exceptions: 'What is not accessible yet',
  diagram:
    'The diagram of a process cannot be read by a screen reader. The same steps are told by the tasks and their history.',
  criteria:
    'Building a filter of your own from technical criteria is hard with a screen reader. The ready filters do not need it.',
  feedback: 'Tell us',
  tell: 'Did you meet something that you could not use? Tell us, we answer in two weeks:',
  noContact: 'Did you meet something that you could not use? Tell whoever gave you your user name.',
  authority: 'Supervision',
  traficom:
    'If the answer does not help, you can tell the Finnish Transport and Communications Agency Traficom:'
};

const page = () =>
  element(
    'div',
    {className: 'juurru-statement-page', tabIndex: 0},
    element('h1', {textContent: words.title}),
    element('p', {textContent: words.about}),
    element('p', {textContent: words.conformance}),
    element('h2', {textContent: words.exceptions}),
    element(
      'ul',
      {},
      element('li', {textContent: words.diagram}),
      element('li', {textContent: words.criteria})
    ),
    element('h2', {textContent: words.feedback}),
    element('p', {textContent: contact ? `${words.tell} ${contact}` : words.noContact}),
    element('h2', {textContent: words.authority}),
    element(
      'p',
      {},
      `${words.traficom} `,
      element('a', {
        href: 'https://www.saavutettavuusvaatimukset.fi',
        textContent: 'saavutettavuusvaatimukset.fi'
      })
    )
  );

// A page of Camunda's plugin point would ask for a login first.
window.angular
  .module('cam.tasklist')
  .directive('juurruStatement', () => ({
    link: (scope, [place]) => place.replaceChildren(page())
  }))
  .config([
    '$routeProvider',
    $routeProvider =>
      $routeProvider.when('/juurru/accessibility', {
        template: '<div juurru-statement></div>'
      })
  ]);

export default [];
