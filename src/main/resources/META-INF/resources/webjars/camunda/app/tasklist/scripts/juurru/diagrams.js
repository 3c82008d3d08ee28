// The diagram of a task says who acts in each. Cockpit takes the module from its configuration.
import texts from '../../../../lib/juurru/diagram-texts.js';
import {decorate} from './form-library.js';

decorate('camWidgetBpmnViewer', (original, scope, element, ctrl) => {
  scope.bpmnJsConf = {additionalModules: [texts]};
  original(ctrl);
});

export default [];
