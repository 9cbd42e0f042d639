'use strict';
addEventListener('beforeprint', () => {
  document.querySelectorAll('details').forEach(details => { details.open = true; });
});
