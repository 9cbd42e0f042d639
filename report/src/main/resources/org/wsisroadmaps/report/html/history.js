'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const fold = text => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const form = byId('filters');
  const rows = [...document.querySelectorAll('tbody tr')];
  const texts = rows.map(row => fold(row.textContent));

  const filter = () => {
    const words = fold(byId('q').value.trim()).split(/\s+/);
    const fate = byId('fate').value;
    rows.forEach((row, i) => {
      row.hidden = !words.every(word => texts[i].includes(word)) ||
        (fate !== '' && !row.dataset.fate.split(' ').includes(fate));
    });
    byId('count').textContent =
      rows.filter(row => !row.hidden).length + ' of ' + rows.length + ' outcomes';
  };

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('beforeprint', () => {
    document.querySelectorAll('details').forEach(details => { details.open = true; });
  });
  filter();
})();
