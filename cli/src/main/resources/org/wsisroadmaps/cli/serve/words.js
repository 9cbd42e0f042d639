// The words of the page.

import {ask} from "./server.js";

const KEPT = "roadmaps.language";
const RIGHT_TO_LEFT = ["ar"];
let words = {};

/** The language that was chosen here before, or the first one of the browser's that is there. */
export function preferred(known) {
  let kept = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    // a browser that keeps nothing
  }
  const wanted = [kept, ...navigator.languages.map((language) => language.slice(0, 2))];
  return wanted.find((language) => known.includes(language)) ?? "en";
}

/** Speaks a language from now on. */
export async function speak(language) {
  words = await ask("words", {language});
  document.documentElement.lang = language;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // a browser that keeps nothing
  }
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
  document.title = word("title");
}

/** A word, with what stands in its places {0}, {1} … */
export function word(key, ...values) {
  return (words[key] ?? key).replace(/\{(\d)\}/g, (place, number) => values[number] ?? "");
}

/** A number as it is written in the language. */
export function number(value, options = {}) {
  return new Intl.NumberFormat(document.documentElement.lang, options).format(value);
}

/** Seconds, for people. */
export function duration(seconds) {
  return seconds < 60
    ? word("seconds", number(seconds))
    : word("minutes", number(Math.ceil(seconds / 60)));
}
