// What of a model's texts touches something else, as Cockpit's bpmn-js draws it with the browser's own
// letters: one sentence each.
async ({model, module}) => {
  const ROOM = 1;
  const {default: own} = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(module)}`);

  const box = (x, y, width, height) => ({x: x + ROOM, y: y + ROOM, width: width - 2 * ROOM, height: height - 2 * ROOM});
  const meet = (one, other) =>
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

  /** The lines of a text, where its letters are. */
  const lines = (text, {x, y}) => {
    const size = parseFloat(getComputedStyle(text).fontSize);
    const moved = text.transform.baseVal.consolidate()?.matrix ?? {e: 0, f: 0};
    return [...text.querySelectorAll('tspan')].filter(line => line.textContent.trim()).map(line => {
      const start = line.getStartPositionOfChar(0);
      return {said: line.textContent.trim(), ...box(x + moved.e + start.x, y + moved.f + start.y - 0.75 * size, line.getComputedTextLength(), 0.95 * size)};
    });
  };

  const crosses = (line, {waypoints}) => waypoints.slice(1).some((end, index) => {
    const start = waypoints[index];
    const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y));
    return Array.from({length: steps + 1}, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / (steps || 1), y: start.y + ((end.y - start.y) * step) / (steps || 1)
    })).some(point => point.x > line.x && point.x < line.x + line.width && point.y > line.y && point.y < line.y + line.height);
  });

  /** Of a flow that is followed where nothing else holds, which has a stroke through it. */
  const stroke = ({source, businessObject, waypoints: [start, next]}) => {
    const share = 11 / Math.hypot(next.x - start.x, next.y - start.y);
    return source?.businessObject.default === businessObject
      ? [box(start.x + (next.x - start.x) * share - 6, start.y + (next.y - start.y) * share - 6, 12, 12)] : [];
  };

  const isAround = (shape, element) => {
    for (let outer = element; outer; outer = outer.parent) {
      if (outer === shape) return true;
    }
    return false;
  };

  const container = document.createElement('div');
  container.style = 'width: 1600px; height: 1000px';
  document.body.append(container);
  const viewer = new CockpitViewer({container, additionalModules: [own]});
  await viewer.importXML(model);
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const faults = new Set();
  for (const root of canvas.getRootElements()) {
    canvas.setRootElement(root);
    const elements = registry.filter(element => element !== root && canvas.findRoot(element) === root && !element.hidden);
    const outside = [];
    for (const element of elements) {
      const visual = registry.getGraphics(element).querySelector('.djs-visual');
      const place = element.waypoints ? {x: 0, y: 0} : element;
      for (const text of visual.querySelectorAll('text')) {
        const isOutside = element.labelTarget || text.classList.contains('juurru-actor');
        const found = lines(text, place);
        if (isOutside) {
          outside.push({element, lines: found, name: element.labelTarget ? element.id : `actor of ${element.id}`});
        } else if (!element.waypoints) {
          const icons = [...visual.querySelectorAll('path')].map(icon => icon.getBBox())
            .filter(icon => element.type.endsWith('Task')).map(icon => ({x: place.x + icon.x, y: place.y + icon.y, width: icon.width, height: icon.height}));
          for (const line of found) {
            if (line.x < element.x || line.y < element.y || line.x + line.width > element.x + element.width || line.y + line.height > element.y + element.height) {
              faults.add(`${element.id}: "${line.said}" is wider or higher than its box`);
            } else if (icons.some(icon => meet(line, icon))) {
              faults.add(`${element.id}: "${line.said}" touches its sign`);
            }
          }
        }
      }
    }
    for (const {element, lines: own, name} of outside) {
      for (const line of own) {
        for (const other of elements) {
          if (other.waypoints ? crosses(line, other) || stroke(other).some(mark => meet(line, mark))
              : !other.labelTarget && !(isAround(other, element) && !(other === element || other === element.labelTarget)) && meet(line, other)) {
            faults.add(`${name}: "${line.said}" touches ${other.id}`);
          }
        }
        for (const another of outside) {
          if (another.element !== element && another.lines.some(theirs => meet(line, theirs))) {
            faults.add(`${name}: "${line.said}" touches ${another.name}`);
          }
        }
      }
    }
  }
  viewer.destroy();
  container.remove();
  return [...faults];
}
