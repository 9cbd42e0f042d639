(() => {
  const form = byId('filters');
  const rows = [...document.querySelectorAll('tbody tr')];
  const texts = rows.map(row => fold(row.textContent));

  const filter = () => {
    const query = byId('q').value.trim();
    const fate = byId('fate').value;
    rows.forEach((row, i) => {
      row.hidden = !holds(texts[i], query) ||
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
