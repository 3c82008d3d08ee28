// Opens a model and saves it as Camunda Modeler does when it moves a drawing to its origin: with
// Camunda's attributes known, so that defaults are not written, and every label as it is measured.
async ({model, camunda}) => {
  const container = document.createElement('div');
  document.body.append(container);
  const modeler = new CockpitViewer({container, moddleExtensions: {camunda: JSON.parse(camunda)}});
  const {warnings} = await modeler.importXML(model);
  if (warnings.length) {
    throw new Error(warnings.map(warning => warning.message).join('\n'));
  }
  modeler.get('elementRegistry').filter(({labelTarget}) => labelTarget).forEach(label =>
    ['x', 'y', 'width', 'height'].forEach(side => { label.di.label.bounds[side] = Math.round(label[side]); }));
  const {xml} = await modeler.saveXML({format: true});
  modeler.destroy();
  container.remove();
  return xml;
}
