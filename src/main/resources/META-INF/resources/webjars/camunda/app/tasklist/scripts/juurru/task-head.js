// The head of a task offers what the server will take, and names groups in words: no form for groups,
// dates to change for who has the task, no tab without anything in it.
import {rewrite} from './form-library.js';

const OWN_DUE_DATE = `<span ng-if="isAssignee" cam-widget-inline-field
          tabindex="0"
          ng-keydown="openDatepicker($event)"
          class="due-date"`;
const READ_DUE_DATE = `<span ng-if="!isAssignee && task.due" class="due-date"
            ng-class="{overdue: task.due < now}">
      <span tooltip-placement="top" uib-tooltip="{{ 'DUE_DATE' | translate }}"
            class="glyphicon glyphicon-bell"></span>
      <span tooltip-placement="top" uib-tooltip="{{ task.due | camDate:'long' }}"
            am-time-ago="task.due">{{ task.due }}</span>
    </span>`;

rewrite('camTasklistTaskMeta', [
  [
    `<span cam-widget-inline-field
          tabindex="0"
          ng-keydown="openDatepicker($event)"
          class="due-date"`,
    READ_DUE_DATE + OWN_DUE_DATE
  ],
  ['ng-if="task.due && !editingState.due"', 'ng-if="isAssignee && task.due && !editingState.due"'],
  ['<span ng-click="editGroups()">', '<span>'],
  [
    `<a href ng-if="groupNames.length > 0">
        {{ groupNames.join(', ') }}
      </a>`,
    `<span ng-if="groupNames.length > 0">{{ groupNames.join(', ') }}</span>`
  ],
  [
    `<a href ng-if="groupNames.length === 0"
         translate="ADD_GROUPS">
        Add groups
      </a>`,
    ''
  ]
]);

rewrite('camTasklistTask', [
  [
    'ng-repeat="taskDetailTab in taskDetailTabs"',
    `ng-repeat="taskDetailTab in taskDetailTabs"
     ng-hide="taskDetailTab.id === 'task-detail-description' && !task.description"`
  ]
]);

export default [];
