{
  // The cards themselves come with the first pointer that rests on an entity; never by touch.
  const LINKS = 'main a:is([class*=kind-]:not(.kind), .footnote-ref)';
  const ask = (event) => {
    const link = event.target.closest(LINKS);
    if (!link || event.pointerType === 'touch') return;
    if (event.type === 'focusin' && !link.matches(':focus-visible')) return;
    if (!mailuo.hovered) {
      mailuo.dress('theme/cards.css');
      mailuo.load('theme/cards.js');
    }
    mailuo.hovered = link;
  };
  document.addEventListener('pointerover', ask);
  document.addEventListener('focusin', ask);
}
