(() => {
  const form = byId('filters');
  const fields = ['q', 'line', 'section', 'sdg', 'reference', 'year'].map(byId);
  const outcomes = [...document.querySelectorAll('.outcome')];
  const texts = outcomes.map(outcome => fold(outcome.textContent));

  const has = (list, value) => !value || (list || '').split(' ').includes(value);

  const fits = (outcome, i, [q, line, section, sdg, reference, year]) =>
    holds(texts[i], q) &&
    (!line || outcome.dataset.line === line) &&
    (!section || outcome.dataset.section === section) &&
    has(outcome.dataset.sdgs, sdg) &&
    has(outcome.dataset.references, reference) &&
    (!year || (outcome.dataset.from !== '' &&
      +outcome.dataset.from <= +year && +year <= +outcome.dataset.to));

  const filter = () => {
    const values = fields.map(field => field.value.trim());
    let shown = 0;
    outcomes.forEach((outcome, i) => {
      outcome.hidden = !fits(outcome, i, values);
      shown += !outcome.hidden;
    });
    document.querySelectorAll('.part, .line').forEach(part => {
      part.hidden = !part.querySelector('.outcome:not([hidden])');
    });
    byId('none').hidden = shown > 0;
    const count = byId('count');
    count.textContent =
      count.dataset.told.replace('{0}', shown).replace('{1}', outcomes.length);
    remember(fields);
  };

  const restore = () => {
    recall(fields);
    filter();
  };

  const openAll = open => {
    document.querySelectorAll('.outcome details').forEach(details => { details.open = open; });
    const toggle = byId('toggle');
    toggle.textContent = open ? toggle.dataset.close : toggle.dataset.open;
  };
  const anyOpen = () => document.querySelector('.outcome details[open]') !== null;

  const step = direction => {
    const shown = outcomes.filter(outcome => !outcome.hidden)
      .map(outcome => outcome.querySelector('summary'));
    const at = shown.indexOf(document.activeElement);
    const next = shown[at < 0 ? (direction > 0 ? 0 : shown.length - 1) : at + direction];
    if (next) {
      next.focus();
      next.scrollIntoView({block: 'center'});
    }
  };

  const reveal = () => {
    const target = placeInAddress();
    const details = target && target.querySelector(':scope > details');
    if (details) {
      details.open = true;
    }
  };

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  byId('toggle').addEventListener('click', () => openAll(!anyOpen()));
  addEventListener('hashchange', () => {
    if (placeInAddress()) {
      reveal();
    } else {
      restore();
    }
  });
  addEventListener('beforeprint', () => openAll(true));
  onKeys({
    '/': () => byId('q').focus(),
    n: () => step(1),
    p: () => step(-1),
    o: () => openAll(!anyOpen())
  });
  keepBelow(form);
  openAll(false);
  restore();
  reveal();
})();
