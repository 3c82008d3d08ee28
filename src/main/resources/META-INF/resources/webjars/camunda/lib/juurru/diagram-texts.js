// A module for bpmn-js: over each user task of a diagram stands who acts, as the server has written it
// into the model, and no text stands on a line, a shape or another text, in any language.
const SVG = 'http://www.w3.org/2000/svg';
const ACTOR = {font: '10px Arial, sans-serif', line: 12};
const OVER = 12; // how much wider than its task it may be
const LABEL_FONT = '11px Arial, sans-serif';
const GAP = 4;
const STEP = 4;
const FARTHEST = 60;
const ARROW = 7;
const STROKE = 11;
const SIGN = 27; // height of what says at the top of a task of which kind it is
const MARK = 16; // of what says at its bottom that it is done by several
const LINE = 1.2;
const USUAL = 12;
const SMALLER = 10;

const pen = document.createElement('canvas').getContext('2d');
const width = (text, font) => {
  pen.font = font;
  return pen.measureText(text).width;
};

const meet = (one, other) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const between = (start, end, room = 2) => ({
  x: Math.min(start.x, end.x) - room,
  y: Math.min(start.y, end.y) - room,
  width: Math.abs(start.x - end.x) + 2 * room,
  height: Math.abs(start.y - end.y) + 2 * room
});

// A slanting piece in short ones, so that what it does not cross stays free.
const pieces = ({waypoints}) =>
  waypoints.slice(1).flatMap((end, index) => {
    const start = waypoints[index];
    const parts =
      start.x === end.x || start.y === end.y
        ? 1
        : Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 8);
    const at = part => ({
      x: start.x + ((end.x - start.x) * part) / parts,
      y: start.y + ((end.y - start.y) * part) / parts
    });
    return Array.from({length: parts}, (_, part) => between(at(part), at(part + 1)));
  });

// The frame of an open sub-process is four lines; what is in it has room.
const frame = ({x, y, width: wide, height}) =>
  pieces({
    waypoints: [
      {x, y},
      {x: x + wide, y},
      {x: x + wide, y: y + height},
      {x, y: y + height},
      {x, y}
    ]
  });

// The stroke through what is followed where nothing else holds.
const besideStart = ([start, next]) => {
  const share = STROKE / Math.hypot(next.x - start.x, next.y - start.y);
  const point = {
    x: start.x + (next.x - start.x) * share,
    y: start.y + (next.y - start.y) * share
  };
  return between(point, point, ARROW);
};

const room = element => {
  if (element.waypoints) {
    const end = element.waypoints.at(-1);
    const {source, businessObject} = element;
    const stroke =
      source?.businessObject.default === businessObject ? [besideStart(element.waypoints)] : [];
    return [...pieces(element), between(end, end, ARROW), ...stroke];
  }
  return element.children?.some(child => !child.labelTarget && !child.hidden)
    ? frame(element)
    : [element];
};

// Steps away from where a text belongs, the nearest first.
const STEPS = Array.from({length: (2 * FARTHEST) / STEP + 1}, (_, i) => i * STEP - FARTHEST);
const AROUND = STEPS.flatMap(x => STEPS.map(y => ({x, y}))).sort(
  (one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y)
);

const moved = (lines, step) =>
  lines.map(line => ({...line, x: line.x + step.x, y: line.y + step.y}));

const free = (lines, taken) =>
  AROUND.find(
    step => !moved(lines, step).some(line => taken.some(other => meet(line, other)))
  );

// Where the letters of each line are, reckoned: what is on a plane that is not shown has no size.
const linesOf = (text, {x, y}) => {
  const {fontSize, fontFamily} = text.style;
  const size = parseFloat(fontSize);
  return [...text.querySelectorAll('tspan')]
    .filter(line => line.textContent.trim())
    .map(line => ({
      x: x + Number(line.getAttribute('x')),
      y: y + Number(line.getAttribute('y')) - 0.75 * size,
      width: width(line.textContent.trim(), `${fontSize} ${fontFamily}`),
      height: 0.95 * size
    }));
};

// Roles stay whole: a line ends between two of them.
const actorLines = (actor, widest) =>
  actor.split(' / ').reduce((done, role) => {
    const last = done.at(-1);
    return last && width(`${last} / ${role}`, ACTOR.font) <= widest
      ? [...done.slice(0, -1), `${last} / ${role}`]
      : [...done.slice(0, -1), ...(last ? [`${last} /`] : []), role];
  }, []);

const writeActor = (visual, actor, widest) => {
  const lines = actorLines(actor, widest + OVER);
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('class', 'juurru-actor');
  text.style = `font: ${ACTOR.font}; fill: #4a4a4a; text-anchor: start`;
  lines.forEach((line, index) => {
    const part = document.createElementNS(SVG, 'tspan');
    part.setAttribute('x', 0);
    part.setAttribute('y', (index + 1 - lines.length) * ACTOR.line - GAP);
    part.textContent = line;
    text.append(part);
  });
  visual.append(text);
  return text;
};

// Where a text belongs, or near it; else at, or near, the first of the other places.
const settle = (text, place, taken, others = []) => {
  const lines = linesOf(text, place);
  const step =
    free(lines, taken) ??
    others
      .map(other => [other, free(moved(lines, other), taken)])
      .filter(([, found]) => found)
      .map(([other, found]) => ({x: other.x + found.x, y: other.y + found.y}))[0] ??
    AROUND[0];
  if (step.x || step.y) {
    text.setAttribute('transform', `translate(${step.x} ${step.y})`);
  }
  taken.push(...moved(lines, step));
};

const settleAll = (canvas, registry) => {
  for (const root of canvas.getRootElements()) {
    const shown = registry.filter(
      element => element !== root && !element.hidden && canvas.findRoot(element) === root
    );
    const taken = shown.filter(element => !element.labelTarget).flatMap(room);
    const visual = element => registry.getGraphics(element).querySelector('.djs-visual');
    for (const label of shown.filter(element => element.labelTarget)) {
      visual(label)
        .querySelectorAll('text')
        .forEach(text => settle(text, label, taken));
    }
    for (const task of shown) {
      const actor = task.businessObject.$attrs['juurru:actor'];
      if (actor && !task.labelTarget) {
        const text = writeActor(visual(task), actor, task.width);
        const under = task.height + text.childElementCount * ACTOR.line + GAP;
        settle(text, task, taken, [{x: 0, y: under}]);
      }
    }
  }
};

// Labels are as wide as the modeller made them, and no word is broken: the viewer gives every label the
// same width, Modeler does not. What a task says stands beside its sign.
const layOut = (shapes, texts) => {
  const {drawShape} = shapes;
  const {createText} = texts;
  let drawn;
  texts.getExternalLabelBounds = bounds => bounds;
  shapes.drawShape = (parent, shape, ...more) => {
    drawn = shape;
    return drawShape.call(shapes, parent, shape, ...more);
  };
  texts.createText = (text, options) => {
    if (drawn?.labelTarget) {
      const longest = Math.max(...text.split(/\s+/).map(word => width(word, LABEL_FONT)));
      const wide = drawn.di.label?.bounds?.width ?? drawn.width;
      return createText(text, {
        ...options,
        box: {...options.box, width: Math.max(wide, Math.ceil(longest) + 2)}
      });
    }
    const made = createText(text, options);
    const lines = made.querySelectorAll('tspan').length;
    if (!/(User|Service|Send|Receive|BusinessRule|Manual)Task$/.test(drawn?.type) || lines < 2) {
      return made;
    }
    const height = options.box.height - SIGN - (drawn.businessObject.loopCharacteristics ? MARK : 0);
    const size = lines * LINE * USUAL > height ? SMALLER : USUAL;
    const spare = height - lines * LINE * size;
    return createText(text, {
      ...options,
      align: 'center-top',
      padding: {top: SIGN + Math.max(0, spare / 2), left: 2, right: 2},
      style: {...options.style, fontSize: `${size}px`}
    });
  };
};

function DiagramTexts(eventBus, canvas, elementRegistry, bpmnRenderer, textRenderer) {
  layOut(bpmnRenderer, textRenderer);
  eventBus.on('import.render.complete', () => settleAll(canvas, elementRegistry));
}
DiagramTexts.$inject = ['eventBus', 'canvas', 'elementRegistry', 'bpmnRenderer', 'textRenderer'];

export default {__init__: ['juurruTexts'], juurruTexts: ['type', DiagramTexts]};
