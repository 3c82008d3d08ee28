// Draws a model with Cockpit's bpmn-js, each of its planes as a small SVG: {plane: SVG}.
async ({model, module, titles, origin}) => {
  const NAMESPACE = 'http://www.w3.org/2000/svg';
  const MARGIN = 10;
  const REPEATED = 150;

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElementNS(NAMESPACE, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  const rounded = text => text.replace(/-?\d*\.\d+(e-?\d+)?/g, number => +(+number).toFixed(2));

  /** Lines stay in the middle of their shape where the reader's font is another one. */
  const centre = text => text.querySelectorAll('tspan').forEach(line => {
    line.textContent = line.textContent.trim();
    const middle = Number(line.getAttribute('x')) + line.getComputedTextLength() / 2;
    line.setAttribute('x', Math.round(middle));
    line.setAttribute('y', Math.round(line.getAttribute('y')));
  });

  /** What is to be seen, in order, without what the viewer needs for clicking and selecting. */
  const visible = drawn => [...drawn.querySelectorAll('.djs-element')]
    .filter(shape => shape.style.display !== 'none')
    .map(shape => {
      const place = /matrix\(1,? 0,? 0,? 1,? (\S+?),? (\S+?)\)/.exec(shape.getAttribute('transform'));
      const visual = shape.querySelector('.djs-visual');
      visual.querySelectorAll('text:not(.juurru-actor)').forEach(centre);
      return element('g', place ? {transform: `translate(${place[1]} ${place[2]})`} : {}, ...visual.childNodes);
    });

  /** One name for the same style, wherever it is. */
  const classes = parts => {
    const names = new Map();
    parts.flatMap(part => [...part.querySelectorAll('[style]')]).forEach(styled => {
      const style = styled.style;
      ['stroke-linecap', 'stroke-linejoin', 'fill-opacity', 'font-family', 'font-weight']
        .filter(same => same !== 'font-weight' || style.fontWeight === 'normal')
        .forEach(same => style.removeProperty(same));
      const text = style.cssText.replace(/([:;]) /g, '$1').replace(/;$/, '');
      if (!names.has(text)) {
        names.set(text, `s${names.size + 1}`);
      }
      styled.setAttribute('class', names.get(text));
      styled.removeAttribute('style');
    });
    return [...names].map(([text, name]) => `.${name}{${text}}`).join('\n');
  };

  /** Icons are there once. */
  const shared = parts => {
    const same = new Map();
    parts.flatMap(part => [...part.querySelectorAll('path')]).forEach(path => {
      const text = path.outerHTML;
      same.set(text, [...(same.get(text) ?? []), path]);
    });
    return [...same].filter(([text, paths]) => paths.length > 1 && text.length > REPEATED).map(([, paths], index) => {
      const icon = paths[0].cloneNode();
      icon.id = `i${index + 1}`;
      paths.forEach(path => path.replaceWith(element('use', {href: `#${icon.id}`})));
      return icon;
    });
  };

  const attributes = parts => parts
    .flatMap(part => [part, ...part.querySelectorAll('*')])
    .forEach(node => [...node.attributes].forEach(({name, value}) => {
      if (name.startsWith('data-') || name === 'lineHeight' || name === 'lineheight') {
        node.removeAttribute(name);
      } else if (name !== 'id' && name !== 'class') {
        node.setAttribute(name, rounded(value));
      }
    }));

  const slim = (svg, title) => {
    const holder = document.createElement('div');
    document.body.append(holder);
    let text = svg.slice(svg.indexOf('<svg'));
    [...text.matchAll(/<marker id="([^"]+)"/g)].forEach(([, id], index) => { text = text.replaceAll(id, `m${index + 1}`); });
    holder.innerHTML = text;
    const drawn = holder.firstElementChild;
    const [x, y, width, height] = drawn.getAttribute('viewBox').split(' ').map(Number);
    const box = {
      x: Math.floor(x) - MARGIN, y: Math.floor(y) - MARGIN,
      width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(height) + 2 * MARGIN
    };
    const shapes = visible(drawn);
    const markers = [...drawn.querySelectorAll('marker')];
    attributes([...shapes, ...markers]);
    const style = classes([...shapes, ...markers]);
    const icons = shared(shapes);
    holder.remove();
    const picture = element('svg',
      {viewBox: Object.values(box).join(' '), width: box.width, height: box.height, role: 'img'},
      element('title', {}, title),
      element('metadata', {}, origin),
      element('style', {}, `svg{stroke-linecap:round;stroke-linejoin:round}\ntext{font-family:Arial,sans-serif;text-anchor:middle}\n${style}`),
      element('defs', {}, ...markers, ...icons),
      element('rect', {...box, fill: 'white'}),
      ...shapes);
    [...picture.childNodes, ...picture.querySelectorAll('defs > *')].forEach(child => child.before('\n'));
    picture.append('\n');
    return new XMLSerializer().serializeToString(picture) + '\n';
  };

  const container = document.createElement('div');
  container.style = 'width: 1600px; height: 1000px';
  document.body.append(container);
  const {default: own} = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(module)}`);
  const viewer = new CockpitViewer({container, additionalModules: [own]});
  const {warnings} = await viewer.importXML(model);
  if (warnings.length) {
    throw new Error(warnings.map(warning => warning.message).join('\n'));
  }
  const canvas = viewer.get('canvas');
  const pictures = {};
  for (const root of canvas.getRootElements()) {
    const plane = root.businessObject.id;
    canvas.setRootElement(root);
    pictures[plane] = slim((await viewer.saveSVG()).svg, titles[plane]);
  }
  viewer.destroy();
  container.remove();
  return pictures;
}
