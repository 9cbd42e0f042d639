// Makes elements. Text is only ever set as text, never read as markup.

/** The element of an id. */
export const byId = (id) => document.getElementById(id);

/** An element with attributes and children; a child may be text. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick" || key === "onsubmit" || key === "onchange") {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/**
 * Shows items in a list. An item that has not changed keeps its element, so that whoever stands on
 * it with the keyboard stays there.
 */
export function show(list, items, key, draw) {
  const known = new Map([...list.children].map((child) => [child.dataset.key, child]));
  let place = null;
  for (const item of items) {
    const id = String(key(item));
    const text = JSON.stringify(item) + document.documentElement.lang;
    let child = known.get(id);
    known.delete(id);
    if (!child || child.state !== text) {
      const drawn = draw(item);
      drawn.dataset.key = id;
      drawn.state = text;
      if (child) {
        keepFocus(child, drawn);
      }
      child = drawn;
    }
    const next = place ? place.nextSibling : list.firstChild;
    if (child !== next) {
      list.insertBefore(child, next);
    }
    place = child;
  }
  known.forEach((child) => child.remove());
}

function keepFocus(old, drawn) {
  const had = old.contains(document.activeElement) ? document.activeElement : null;
  const values = [...old.querySelectorAll("input")].map((input) => [input.name, input.value]);
  old.replaceWith(drawn);
  for (const [name, value] of values) {
    const input = [...drawn.querySelectorAll("input")].find((one) => one.name === name);
    if (input) {
      input.value = value;
    }
  }
  if (had) {
    const same = [...drawn.querySelectorAll("a,button,input")].find(
      (one) => one.dataset.act === had.dataset.act);
    (same ?? drawn.querySelector("a,button,input"))?.focus();
  }
}

/** Fills a choice, and leaves what a person chose. */
export function choices(select, names, preferred) {
  select.onchange ??= () => { select.dataset.chosen = select.value; };
  const same = [...select.options].map((option) => option.value).join("\n") === names.join("\n");
  if (!same) {
    select.replaceChildren(...names.map((name) => make("option", {value: name}, name)));
    select.value = names.includes(select.dataset.chosen) ? select.dataset.chosen : preferred;
  }
}
