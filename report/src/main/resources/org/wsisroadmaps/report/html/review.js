(() => {
  const form = byId('filters');
  const fields = ['q', 'line', 'member', 'only'].map(byId);
  const topics = [...document.querySelectorAll('.topic')];
  const comments = topics.flatMap(topic => [...topic.querySelectorAll('.comment')]);
  const texts = new Map(comments.map(comment => [comment, fold(
    comment.closest('.topic').querySelector('h3').textContent + ' ' + comment.textContent)]));

  const filter = () => {
    const [q, line, member, only] = fields.map(field => field.value.trim());
    let shown = 0;
    comments.forEach(comment => {
      const fits = holds(texts.get(comment), q) &&
        (!line || comment.closest('.topic').dataset.line === line) &&
        (!member || comment.dataset.member === member) &&
        (!only || comment.closest('.point').classList.contains(only));
      comment.hidden = !fits;
      shown += fits;
    });
    document.querySelectorAll('.point, .topic, .line').forEach(part => {
      part.hidden = !part.querySelector('.comment:not([hidden])');
    });
    byId('none').hidden = shown > 0 || comments.length === 0;
    byId('count').textContent = shown + ' of ' + comments.length + ' comments';
    remember(fields);
  };

  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  addEventListener('hashchange', () => {
    if (!placeInAddress()) {
      recall(fields);
      filter();
    }
  });
  addEventListener('beforeprint', () => {
    document.querySelectorAll('.point details').forEach(details => { details.open = true; });
  });
  onKeys({'/': () => byId('q').focus()});
  keepBelow(form);
  recall(fields);
  filter();
})();
