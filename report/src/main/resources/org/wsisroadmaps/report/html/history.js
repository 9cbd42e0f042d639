(() => {
  const form = byId('filters');
  const rows = [...document.querySelectorAll('.history tbody tr')];
  const texts = rows.map(row => fold(row.textContent));

  const filter = () => {
    const query = byId('q').value.trim();
    const fate = byId('fate').value;
    const line = byId('line').value;
    rows.forEach((row, i) => {
      row.hidden = !holds(texts[i], query) ||
        (line !== '' && row.dataset.line !== line) ||
        (fate !== '' && !row.dataset.fate.split(' ').includes(fate));
    });
    byId('count').textContent =
      rows.filter(row => !row.hidden).length + ' of ' + rows.length + ' outcomes';
  };

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  keepBelow(form);
  filter();
})();
