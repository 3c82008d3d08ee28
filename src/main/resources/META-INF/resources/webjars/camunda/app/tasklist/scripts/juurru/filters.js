// How many tasks each filter holds stands beside its name; on a phone the chosen one alone is in sight,
// until it is tapped.
import {decorate, rewrite} from './form-library.js';
import {fetched} from './page.js';

const AGAIN = 9500; // the list itself is fetched anew every ten seconds
const COUNT = '{{ juurruCount(filter) }}';

rewrite('camTasklistFilters', [
  [
    'class="list-unstyled">',
    `class="list-unstyled" ng-class="{'juurru-unfolded': juurruUnfolded}">
     <button type="button" class="btn btn-default juurru-fold" ng-if="currentFilter"
             ng-click="juurruUnfold()" aria-expanded="{{ !!juurruUnfolded }}">
       {{ currentFilter.name }} <span class="counter">{{ filterCount }}</span>
       <span class="caret"></span>
     </button>`
  ],
  [
    `<span ng-show="isFocused(filter)"
              class="counter">{{ filterCount }}</span>`,
    `<span class="counter">${COUNT}</span>`
  ],
  // Whoever may not change filters would find a form with nothing to fill in.
  [
    '<a ng-click="openModal($event, filter)"',
    '<a ng-if="userCanCreateFilter" ng-click="openModal($event, filter)"'
  ]
]);

decorate('camTasklistFilters', (original, scope, element, ctrl) => {
  original(ctrl);
  let counts = {};
  let last = 0;
  scope.juurruCount = filter =>
    scope.isFocused(filter) ? (scope.filterCount ?? counts[filter.id]) : counts[filter.id];
  scope.juurruUnfold = () => {
    scope.juurruUnfolded = !scope.juurruUnfolded;
  };
  const {focus} = scope;
  scope.focus = filter => {
    scope.juurruUnfolded = false;
    focus(filter);
  };
  scope.filtersData.newChild(scope).observe('taskList', async () => {
    if (Date.now() - last < AGAIN) {
      return;
    }
    last = Date.now();
    const answer = await fetched('filters/counts').catch(() => undefined); // offline: next time
    if (answer?.ok) {
      counts = await answer.json();
      scope.$applyAsync();
    }
  });
});

export default [];
