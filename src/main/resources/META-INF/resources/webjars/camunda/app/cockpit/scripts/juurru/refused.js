// What Cockpit does not offer to whom the server would refuse it, and what only concerns those who run
// the server: as Cockpit takes it, by plugin point and name. Administrators keep everything.
import {administrator, coordinator, management, reader} from './reader.js';

const OF_EVERYBODY = [
  'cockpit.navigation:batch',
  'cockpit.processInstance.runtime.action:cancel-process-instance-action',
  'cockpit.processInstance.runtime.action:update-suspension-state-action',
  'cockpit.processInstance.runtime.action:add-variable-action',
  'cockpit.processInstance.runtime.action:job-retry-action',
  'cockpit.processInstance.runtime.tab:jobs-tab',
  'cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime',
  'cockpit.processDefinition.runtime.action:update-suspension-state-action',
  'cockpit.processDefinition.runtime.tab:job-definition-table',
  'cockpit.jobDefinition.action',
  'cockpit.incident.action'
];
// Answers are read in the history, with the labels of their forms.
const OF_COORDINATORS = [
  'cockpit.navigation:deployments',
  'cockpit.processInstance.runtime.tab:variables-tab'
];
// Who only manages reads the summary, and works in Tasklist.
const OF_MANAGEMENT = ['proceses', 'decisions', 'tasks', 'deployments', 'reports'].map(
  id => `cockpit.navigation:${id}`
);

if (reader && !administrator) {
  document
    .querySelector('base')
    .setAttribute(
      'cam-exclude-plugins',
      [
        ...OF_EVERYBODY,
        ...(coordinator ? OF_COORDINATORS : []),
        ...(management && !coordinator ? OF_MANAGEMENT : [])
      ].join(',')
    );
  document.documentElement.classList.toggle('juurru-coordinator', coordinator);
}
