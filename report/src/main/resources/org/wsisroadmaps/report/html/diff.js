'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const form = byId('filters');
  const fields = ['q', 'line', 'field', 'kind', 'significance'].map(byId);
  const changes = [...document.querySelectorAll('.change')];
  const fold = text => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const texts = changes.map(change => fold(change.textContent));
  let current = -1;

  const fits = (change, i, [q, line, field, kind, significance]) =>
    fold(q).split(/\s+/).every(word => texts[i].includes(word)) &&
    (!line || change.dataset.line === line) &&
    (!field || change.dataset.field === field) &&
    (!kind || change.dataset.kind === kind) &&
    (!significance || change.dataset.significance === significance);

  const filter = () => {
    const values = fields.map(field => field.value.trim());
    let shown = 0;
    changes.forEach((change, i) => {
      change.hidden = !fits(change, i, values);
      shown += !change.hidden;
    });
    document.querySelectorAll('.line').forEach(line => {
      line.hidden = !line.querySelector('.change:not([hidden])');
    });
    byId('none').hidden = shown > 0 || changes.length === 0;
    byId('count').textContent = shown + ' of ' + changes.length + ' changes';
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

  const step = direction => {
    let i = current;
    do {
      i += direction;
    } while (i >= 0 && i < changes.length && changes[i].hidden);
    if (i < 0 || i >= changes.length) {
      return;
    }
    document.querySelectorAll('.current').forEach(change => change.classList.remove('current'));
    current = i;
    changes[i].classList.add('current');
    changes[i].focus();
    changes[i].scrollIntoView({block: 'center'});
  };

  const turn = () => {
    const side = document.body.classList.toggle('side');
    byId('view').setAttribute('aria-pressed', String(side));
  };

  form.hidden = false;
  form.addEventListener('input', () => { current = -1; filter(); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  byId('view').addEventListener('click', turn);
  byId('next').addEventListener('click', () => step(1));
  byId('previous').addEventListener('click', () => step(-1));
  addEventListener('hashchange', () => {
    if (!document.getElementById(location.hash.slice(1))) {
      restore();
    }
  });
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT/.test(event.target.tagName)) {
      return;
    }
    const action = {
      '/': () => byId('q').focus(),
      n: () => step(1),
      p: () => step(-1),
      s: turn
    }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  restore();
})();
