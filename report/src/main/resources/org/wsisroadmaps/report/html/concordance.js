(() => {
  const form = byId('filters');
  if (!form) {
    return;
  }
  const rows = [...document.querySelectorAll('.concordance tbody tr')];
  const texts = rows.map(row => fold(row.textContent));
  const choices = ['version', 'line', 'kind', 'severity'].map(byId);

  const filter = () => {
    const query = byId('q').value.trim();
    rows.forEach((row, i) => {
      row.hidden = !holds(texts[i], query) ||
        choices.some(choice => choice.value !== '' && row.dataset[choice.id] !== choice.value);
    });
    byId('count').textContent =
      rows.filter(row => !row.hidden).length + ' of ' + rows.length + ' discrepancies';
  };

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  keepBelow(form);
  filter();
})();
