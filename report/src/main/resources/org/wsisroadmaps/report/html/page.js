'use strict';
const byId = id => document.getElementById(id);
const fold = text => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

// whether a folded text holds every word that was searched for
const holds = (text, query) => fold(query).split(/\s+/).every(word => text.includes(word));

const placeInAddress = () => location.hash && byId(location.hash.slice(1));

// the address keeps what the filters are set to, unless it names a place of the page
const remember = fields => {
  const state = fields.filter(field => field.value)
    .map(field => field.id + '=' + encodeURIComponent(field.value)).join('&');
  if (state || !placeInAddress()) {
    history.replaceState(null, '', '#' + state);
  }
};

const recall = fields => {
  const state = new URLSearchParams(location.hash.slice(1));
  fields.forEach(field => { field.value = state.get(field.id) || ''; });
};

// what a link leads to stands below the bar, not behind it
const keepBelow = bar => {
  const measure = () => {
    const sticks = getComputedStyle(bar).position === 'sticky';
    document.documentElement.style.scrollPaddingTop =
      (sticks ? bar.offsetHeight + 12 : 0) + 'px';
  };
  addEventListener('resize', measure);
  measure();
};

const onKeys = actions => addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || /INPUT|SELECT/.test(event.target.tagName)) {
    return;
  }
  const action = actions[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});
