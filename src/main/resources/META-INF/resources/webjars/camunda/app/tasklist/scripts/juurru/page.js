// What our own pages in Tasklist are made with.
import {element} from '../../../../lib/juurru/page.js';

export * from '../../../../lib/juurru/page.js';

// A page under Camunda's header, and what leads to it there.
export const ownPage = (name, render) => ({
  id: `juurru-${name}`,
  pluginPoint: 'tasklist.route',
  priority: 0,
  properties: {path: `/juurru/${name}`},
  render,
  unmount() {}
});

export const linkTo = (name, textContent, priority, isShown = () => true) => ({
  id: `juurru-${name}-link`,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  render(node, _, scope) {
    if (isShown(scope)) {
      node.replaceChildren(element('a', {href: `#/juurru/${name}`, textContent}));
    }
  },
  unmount() {}
});
