/* The drawing of the graph: drag moves it, the wheel (with Ctrl, or once the drawing has the focus), two
   fingers, buttons and the keys + − 0 and arrows zoom and move it; what is no neighbour of the node
   under the pointer or with the focus grows pale; Escape undoes all that. */
(() => {
  const CLOSEST = 6; // times as large as the whole
  const STEP = 1.5; // of a key or button
  const SLACK = 4; // pixels that a click may move
  const GLIDE = 160; // milliseconds
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  const liven = (figure) => {
    const svg = figure.querySelector('svg');
    const whole = svg.viewBox.baseVal;
    const all = { x: 0, y: 0, w: whole.width, h: whole.height };
    const fingers = new Map();
    let view = all;
    let dragged = false;
    let gliding = 0;

    const within = ({ x, y, w }) => {
      const width = Math.min(all.w, Math.max(all.w / CLOSEST, w));
      const height = (width * all.h) / all.w;
      return {
        x: Math.min(all.w - width, Math.max(0, x)),
        y: Math.min(all.h - height, Math.max(0, y)),
        w: width,
        h: height
      };
    };

    const look = (wanted) => {
      cancelAnimationFrame(gliding);
      view = within(wanted);
      svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].map((n) => +n.toFixed(1)).join(' '));
      figure.classList.toggle('zoomed', view.w < all.w);
    };

    const glide = (wanted) => {
      if (calm.matches) return look(wanted);
      const from = view;
      const to = within(wanted);
      const start = performance.now();
      const frame = (now) => {
        const part = Math.min(1, Math.max(0, (now - start) / GLIDE));
        const between = (key) => from[key] + (to[key] - from[key]) * part;
        look({ x: between('x'), y: between('y'), w: between('w') });
        if (part < 1) gliding = requestAnimationFrame(frame);
      };
      cancelAnimationFrame(gliding);
      gliding = requestAnimationFrame(frame);
    };

    const scale = () => view.w / svg.getBoundingClientRect().width;

    /** The view in which the point at x and y of the screen stays where it is. */
    const zoomed = (factor, clientX, clientY) => {
      const box = svg.getBoundingClientRect();
      const right = clientX === undefined ? 0.5 : (clientX - box.left) / box.width;
      const down = clientY === undefined ? 0.5 : (clientY - box.top) / box.height;
      const width = within({ x: 0, y: 0, w: view.w / factor }).w;
      return {
        x: view.x + right * (view.w - width),
        y: view.y + (down * (view.w - width) * all.h) / all.w,
        w: width
      };
    };

    const moved = (dx, dy) => ({ x: view.x + dx, y: view.y + dy, w: view.w });

    /* Neighbours: a line ends where its nodes stand. */
    const nodes = [...svg.querySelectorAll('.node')];
    const lines = [...svg.querySelectorAll('line')];
    const placeOf = (node) => node.getAttribute('transform').match(/-?\d+/g).join(' ');
    const endsOf = (line) =>
      ['1', '2'].map((end) => line.getAttribute('x' + end) + ' ' + line.getAttribute('y' + end));

    const light = (target) => {
      const own = target.matches('.node') ? [placeOf(target)] : endsOf(target.querySelector('line'));
      const near = new Set(own);
      for (const line of lines) {
        const ends = endsOf(line);
        const joined = target.matches('.node') ? ends.includes(own[0]) : target.contains(line);
        const touches = joined && !line.closest('[hidden]');
        line.classList.toggle('near', touches);
        if (touches) ends.forEach((end) => near.add(end));
      }
      for (const node of nodes) node.classList.toggle('near', near.has(placeOf(node)));
      svg.classList.add('lit');
    };

    const unlight = () => svg.classList.remove('lit');

    const reset = () => {
      unlight();
      glide(all);
    };

    svg.addEventListener('pointerover', (event) => {
      const link = event.pointerType !== 'touch' && event.target.closest('a');
      if (link && !dragged) light(link);
    });
    svg.addEventListener('pointerout', (event) => {
      if (!svg.contains(event.relatedTarget) || !event.relatedTarget.closest('a')) unlight();
    });
    svg.addEventListener('focusin', (event) => {
      const link = event.target.closest('a');
      if (!link || !link.matches(':focus-visible')) return;
      light(link);
      const [x, y] = (link.matches('.node') ? placeOf(link) : endsOf(link.firstElementChild)[0]).split(' ');
      const seen = x > view.x && x < view.x + view.w && y > view.y && y < view.y + view.h;
      if (!seen) look({ x: x - view.w / 2, y: y - view.h / 2, w: view.w });
    });
    svg.addEventListener('focusout', unlight);

    /* One finger or the mouse drags, two fingers zoom. */
    svg.addEventListener('dragstart', (event) => event.preventDefault());
    svg.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      if (!fingers.size) dragged = false;
      fingers.set(event.pointerId, event);
    });
    svg.addEventListener('pointermove', (event) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const dx = event.clientX - before.clientX;
      const dy = event.clientY - before.clientY;
      const [other] = [...fingers.values()].filter((finger) => finger !== before);
      if (other) {
        const apart = (finger) => Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY);
        const factor = apart(event) / Math.max(1, apart(before));
        look(zoomed(factor, (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2));
      } else {
        if (!dragged && Math.hypot(dx, dy) < SLACK) return;
        if (!dragged) svg.setPointerCapture(event.pointerId);
        look(moved(-dx * scale(), -dy * scale()));
      }
      dragged = true;
      figure.classList.add('dragged');
      fingers.set(event.pointerId, event);
    });
    const lift = (event) => {
      fingers.delete(event.pointerId);
      if (!fingers.size) figure.classList.remove('dragged');
    };
    svg.addEventListener('pointerup', lift);
    svg.addEventListener('pointercancel', lift);
    svg.addEventListener('lostpointercapture', lift);
    svg.addEventListener('click', (event) => {
      if (dragged) event.preventDefault();
      dragged = false;
    }, true);

    // Without Ctrl the wheel scrolls the page, until the visitor has turned to the drawing.
    svg.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !event.metaKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      look(zoomed(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), event.clientX, event.clientY));
    }, { passive: false });

    const KEYS = {
      '+': () => zoomed(STEP),
      '=': () => zoomed(STEP),
      '-': () => zoomed(1 / STEP),
      '_': () => zoomed(1 / STEP),
      '0': () => all,
      ArrowLeft: () => moved(-view.w / 8, 0),
      ArrowRight: () => moved(view.w / 8, 0),
      ArrowUp: () => moved(0, -view.h / 8),
      ArrowDown: () => moved(0, view.h / 8)
    };
    figure.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return reset();
      const arrow = event.key.startsWith('Arrow');
      if (!Object.hasOwn(KEYS, event.key) || (arrow && view.w === all.w)) return;
      event.preventDefault();
      glide(KEYS[event.key]());
    });

    const BUTTONS = { in: () => zoomed(STEP), out: () => zoomed(1 / STEP), reset: () => all };
    for (const button of figure.querySelectorAll('[data-zoom]')) {
      button.onclick = () => glide(BUTTONS[button.dataset.zoom]());
    }
    svg.setAttribute('tabindex', '0');
    figure.querySelector('.zoom').dataset.ready = '';
  };

  document.querySelectorAll('.graph').forEach(liven);
})();
