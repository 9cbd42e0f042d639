(() => {
  const form = byId('filters');
  const fields = ['q', 'line', 'field', 'mark', 'kind', 'significance'].map(byId);
  const changes = [...document.querySelectorAll('.change')];
  const texts = changes.map(change => fold(change.textContent));
  let current = -1;

  const isNoc = change => change.classList.contains('noc');
  const total = changes.filter(change => !isNoc(change)).length;

  // outcomes without change are shown where they are asked for alone
  const fits = (change, i, [q, line, field, mark, kind, significance]) =>
    holds(texts[i], q) &&
    (!line || change.dataset.line.split(' ').includes(line)) &&
    (mark ? change.dataset.mark === mark : !isNoc(change)) &&
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
    byId('count').textContent = byId('mark').value === 'NOC' ?
      shown + ' outcomes without change' : shown + ' of ' + total + ' changes';
    remember(fields);
  };

  const restore = () => {
    recall(fields);
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
    if (!placeInAddress()) {
      restore();
      const first = changes.find(change => !change.hidden);
      if (first) {
        first.closest('.line').scrollIntoView();
      }
    }
  });
  onKeys({
    '/': () => byId('q').focus(),
    n: () => step(1),
    p: () => step(-1),
    s: turn
  });
  keepBelow(form);
  restore();
})();
