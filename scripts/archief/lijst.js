// The list of all pages, narrowed down while the reader types. A classic script, because a browser
// refuses modules in a folder; `woorden` comes from woorden.js and has one text per page, in order.
(() => {
  const vlak = document.querySelector('[data-zoek]');
  const form = vlak.querySelector('form');
  const invoer = form.querySelector('input');
  const status = document.querySelector('[data-zoek-status]');
  const regels = [...document.querySelectorAll('[data-lijst] li')];
  const fold = (tekst) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  function toon() {
    const gezocht = fold(invoer.value)
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    let aantal = 0;
    regels.forEach((regel, i) => {
      const past = gezocht.every((woord) => window.woorden[i].includes(` ${woord}`));
      regel.hidden = !past;
      if (past) aantal += 1;
    });
    for (const letter of document.querySelectorAll('[data-lijst] section'))
      letter.hidden = !letter.querySelector('li:not([hidden])');
    status.textContent = gezocht.length
      ? `${aantal || 'Geen'} ${aantal === 1 ? 'pagina' : 'pagina’s'} met ‘${invoer.value.trim()}’.`
      : '';
  }

  vlak.hidden = false;
  invoer.value = new URLSearchParams(location.search).get('q') || '';
  form.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
  invoer.addEventListener('input', toon);
  toon();
})();
