// The dialog for starting a process shows all that this person may start, by occasion, with a line on
// what each is for. Camunda's shows names, fifteen at a time.
import {texts} from '../../../../lib/juurru/language.js';
import {fetched} from './page.js';

const words = texts.start ?? {
  search: 'Search by name or subject',
  none: 'Nothing was found by these words.',
  nothing: 'There is nothing for you to start yet.',
  failed: 'The list could not be fetched. Try again in a moment.'
};

const SEARCH = /<input type="text"\s+ng-model="page\.searchValue"[^>]*>/;
const LIST =
  /<div ng-if="!processDefinitionState\.\$loaded[\s\S]*?(?=<\/div>\s*<div ng-if="PROCESS_TO_START_SELECTED">\s*<div ng-if="startFormState)/;

const ownTemplate = template => {
  for (const part of [SEARCH, LIST]) {
    if (!part.test(template)) {
      throw new Error(`Camunda's dialog for starting a process has changed: no ${part}`);
    }
  }
  return template
    .replace(
      SEARCH,
      `<input type="search" class="form-control juurru-start-search" ng-model="page.ownWords"
              aria-label="${words.search}" placeholder="${words.search}">`
    )
    .replace(LIST, '<juurru-start-choices></juurru-start-choices>');
};

const CHOICES = `
  <p role="status">{{ message() }}</p>
  <section ng-repeat="group in groups" ng-show="found(group).length">
    <h4 id="juurru-occasion-{{ $index }}">{{ group.occasion }}</h4>
    <ul class="processes" aria-labelledby="juurru-occasion-{{ $index }}">
      <li ng-repeat="choice in group.processes" ng-show="isFound(choice)">
        <a href ng-click="selectProcessDefinition(choice)">{{ choice.name }}</a>
        <p>{{ line(choice) }}</p>
      </li>
    </ul>
  </section>`;

const FIRST_SENTENCE = /^.*?[.](?=\s|$)/;

const letters = text => (text ?? '').toLocaleLowerCase(document.documentElement.lang);

const link = async scope => {
  scope.isFound = ({name, description}) =>
    letters(scope.page.ownWords)
      .split(/\s+/)
      .every(word => letters(`${name} ${description}`).includes(word));
  scope.line = ({description}) => FIRST_SENTENCE.exec(description)?.[0] ?? description;
  scope.found = ({processes}) => processes.filter(scope.isFound);
  scope.message = () => {
    if (scope.failed || !scope.groups) {
      return scope.failed ? words.failed : '';
    }
    const none = scope.groups.length ? words.none : words.nothing;
    return scope.groups.some(group => scope.found(group).length) ? '' : none;
  };
  const answer = await fetched('start').catch(() => ({ok: false}));
  const groups = answer.ok ? await answer.json() : undefined;
  scope.$apply(() => Object.assign(scope, {groups, failed: !answer.ok}));
  document.querySelector('.modal-content ul.processes a')?.focus();
};

window.angular
  .module('cam.tasklist')
  .directive('juurruStartChoices', () => ({template: CHOICES, link}))
  .config([
    '$provide',
    $provide =>
      $provide.decorator('$uibModal', [
        '$delegate',
        $delegate => {
          const {open} = $delegate;
          $delegate.open = options =>
            open(
              options.controller === 'camProcessStartModalCtrl'
                ? {...options, template: ownTemplate(options.template)}
                : options
            );
          return $delegate;
        }
      ])
  ]);

export default [];
