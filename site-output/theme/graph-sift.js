/* Sifts the drawing and its table: the signs of the legend switch kinds on and off, the slider leaves
   the ties whose two are named in at least so many sentences, and the nodes that these join. Where
   all ties are equally strong there is nothing to slide; the count stays. */
(() => {
  const sift = document.querySelector('[data-sift-graph]');
  const slider = sift.querySelector('input');
  const output = sift.querySelector('output');
  const kinds = new Map();

  const kindOf = (element) => /kind-([a-z0-9-]+)/.exec(element.getAttribute('class'))[1];
  const hide = (element, hidden) => element.toggleAttribute('hidden', hidden);

  const rows = [...document.querySelectorAll('.ties tbody tr')].map((row) => ({
    shown: row,
    kinds: [...row.querySelectorAll('.chip')].map(kindOf),
    number: +row.dataset.n
  }));

  // A line ends where its nodes stand.
  const drawings = [...document.querySelectorAll('.graph')].map((figure) => {
    const nodes = new Map();
    for (const node of figure.querySelectorAll('.node')) {
      nodes.set(node.getAttribute('transform').match(/-?\d+/g).join(), node);
    }
    const ties = [...figure.querySelectorAll('line')].map((line) => {
      const ends = ['1', '2'].map((end) =>
        nodes.get(line.getAttribute('x' + end) + ',' + line.getAttribute('y' + end)));
      return { shown: line.closest('a') || line, ends, kinds: ends.map(kindOf), number: +line.dataset.n };
    });
    return { nodes: [...nodes.values()], ties };
  });

  // Every step of the slider takes some ties away.
  const numbers = [...new Set(rows.map((row) => row.number))].sort((a, b) => a - b);
  const steps = [0, ...numbers.filter((number) => number > numbers[0])];

  const show = () => {
    const least = steps[slider.value];
    const passes = (tie) => tie.number >= least && tie.kinds.every((kind) => kinds.get(kind));
    for (const tie of [...rows, ...drawings.flatMap((drawing) => drawing.ties)]) {
      hide(tie.shown, !passes(tie));
    }
    for (const { nodes, ties } of drawings) {
      const joined = new Set(ties.filter(passes).flatMap((tie) => tie.ends));
      for (const node of nodes) {
        hide(node, !kinds.get(kindOf(node)) || (least > 0 && !joined.has(node)));
      }
    }
    const count = rows.filter(passes).length;
    const none = ![...kinds.values()].includes(true);
    output.value = none
      ? output.dataset.none
      : least
        ? output.dataset.some.replace('{0}', least).replace('{1}', count)
        : output.dataset.all.replace('{0}', count);
    slider.setAttribute('aria-valuetext', output.value);
  };

  for (const sign of sift.querySelectorAll('[data-kind]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...sign.childNodes);
    sign.append(button);
    const set = (on) => {
      kinds.set(sign.dataset.kind, on);
      button.setAttribute('aria-pressed', on);
    };
    set(true);
    button.onclick = () => {
      set(!kinds.get(sign.dataset.kind));
      show();
    };
  }
  slider.max = steps.length - 1;
  slider.closest('.least').classList.toggle('idle', steps.length < 2);
  slider.oninput = show;
  show();
  sift.dataset.siftGraph = 'ready';
})();
