// The form library keeps its form to itself: found by how it draws.
export const formOf = element => {
  let node = element.querySelector('.fjs-container')?.__k;
  while (node) {
    const form = node.props?.value?.getService?.('form', false);
    if (form) {
      return form;
    }
    node = [].concat(node.__k).find(Boolean);
  }
};

// A service of Tasklist's own.
export const injected = name => window.angular.element(document.body).injector().get(name);

// Runs in place of what links Tasklist's directive to its element: `link(original, scope, element,
// controller)`, which calls the original with that controller or with one of its own that stands
// before it. Others may have put theirs there before.
export const decorate = (directive, link) =>
  window.angular.module('cam.tasklist').config([
    '$provide',
    $provide =>
      $provide.decorator(`${directive}Directive`, [
        '$delegate',
        $delegate => {
          const [found] = $delegate;
          const {compile, link: stock} = found;
          found.compile = function (...given) {
            const before = compile ? compile.apply(this, given) : stock;
            return function (scope, element, attributes, ctrl, ...others) {
              const original = own =>
                before?.call(this, scope, element, attributes, own, ...others);
              link(original, scope, element, ctrl);
            };
          };
          return $delegate;
        }
      ])
  ]);

// A form's controller with another way to complete: `completed(error, result, done)`.
export const completing = (ctrl, completed) =>
  Object.assign(Object.create(ctrl), {
    registerCompletionHandler: handler =>
      ctrl.registerCompletionHandler(done =>
        handler((error, result) => completed(error, result, done))
      )
  });

// Camunda's templates with our parts in them. Each of theirs must stand there, or the page would go
// on silently without ours.
export const rewrite = (directive, changes) =>
  window.angular.module('cam.tasklist').config([
    '$provide',
    $provide =>
      $provide.decorator(`${directive}Directive`, [
        '$delegate',
        $delegate => {
          const [found] = $delegate;
          for (const [theirs, ours] of changes) {
            if (!found.template.includes(theirs)) {
              throw new Error(`Camunda's template of ${directive} has changed: no ${theirs}`);
            }
            found.template = found.template.replace(theirs, ours);
          }
          return $delegate;
        }
      ])
  ]);
