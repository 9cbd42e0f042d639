'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const form = byId('filters');
  const fields = ['q', 'line', 'section', 'sdg', 'reference', 'year'].map(byId);
  const outcomes = [...document.querySelectorAll('.outcome')];
  const fold = text => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const texts = outcomes.map(outcome => fold(outcome.textContent));

  const has = (list, value) => !value || (list || '').split(' ').includes(value);

  const fits = (outcome, i, [q, line, section, sdg, reference, year]) =>
    fold(q).split(/\s+/).every(word => texts[i].includes(word)) &&
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
    byId('count').textContent = shown + ' of ' + outcomes.length + ' outcomes';
    const state = fields.filter(field => field.value)
      .map(field => field.id + '=' + encodeURIComponent(field.value)).join('&');
    const isPlace = location.hash && document.getElementById(location.hash.slice(1));
    if (state || !isPlace) {
      history.replaceState(null, '', '#' + state);
    }
  };

  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    fields.forEach(field => { field.value = state.get(field.id) || ''; });
    filter();
  };

  const openAll = open => {
    document.querySelectorAll('.outcome details').forEach(details => { details.open = open; });
    byId('toggle').textContent = open ? 'Close all' : 'Open all';
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
    const target = location.hash && document.getElementById(location.hash.slice(1));
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
    if (document.getElementById(location.hash.slice(1))) {
      reveal();
    } else {
      restore();
    }
  });
  addEventListener('beforeprint', () => openAll(true));
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT/.test(event.target.tagName)) {
      return;
    }
    const action = {
      '/': () => byId('q').focus(),
      n: () => step(1),
      p: () => step(-1),
      o: () => openAll(!anyOpen())
    }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  openAll(false);
  restore();
  reveal();
})();
