// Reports of several documents: comparisons, histories, collected comments.

import {byId, choices, make, show} from "./elements.js";
import {send} from "./server.js";
import {result} from "./documents.js";
import {word} from "./words.js";

let say = () => {};

/** Makes the forms work. */
export function order(tell) {
  say = tell;
  byId("compare").addEventListener("submit", (event) => {
    event.preventDefault();
    wanted("compare", {edition: [byId("old").value, byId("new").value]});
  });
  byId("history-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const edition = [...byId("history-editions").querySelectorAll("input:checked")]
      .map((input) => input.value);
    wanted("compare", {edition});
  });
  byId("collect").addEventListener("submit", async (event) => {
    event.preventDefault();
    const returned = [];
    try {
      for (const file of byId("returned").files) {
        say(word("sending", file.name));
        returned.push((await send("returned", {name: file.name}, file)).name);
      }
      if (returned.length === 0) {
        say(word("collect.none"));
        return;
      }
      await wanted("collect", {edition: byId("collect-edition").value, returned});
      byId("returned").value = "";
    } catch (failure) {
      say(failure.message);
    }
  });
}

async function wanted(path, query) {
  try {
    await send(path, query);
    say(word("ordered"));
  } catch (failure) {
    say(failure.message);
  }
}

/** Shows the forms and the reports. */
export function showReports(state) {
  const names = state.documents
    .filter(({entry}) => entry.status === "CONVERTED" && entry.name)
    .map(({entry}) => entry.name)
    .sort((one, other) => one.localeCompare(other, undefined, {numeric: true}));
  byId("with-editions").hidden = names.length === 0;
  byId("compare").parentElement.hidden = names.length < 2;
  byId("history").hidden = names.length < 3;
  choices(byId("old"), names, names.at(-2));
  choices(byId("new"), names, names.at(-1));
  choices(byId("collect-edition"), names, names.at(-1));
  show(byId("history-editions"), names, (name) => name, (name) =>
    make("label", {class: "check"}, make("input", {type: "checkbox", value: name}),
      make("bdi", {}, name)));
  byId("reports").hidden = state.reports.length === 0 && state.makings.length === 0;
  show(byId("makings"), [...state.makings].reverse(), (making) => making.number, (making) =>
    make("li", {class: "card"},
      make("div", {class: "top"},
        make("h3", {}, word("making." + making.kind) + ": ", make("bdi", {}, making.about.join(" → "))),
        make("span", {class: "chip " + making.progress.toLowerCase()},
          word("progress." + making.progress.toLowerCase()))),
      ...making.told.map((line) => make("p", {
        class: making.progress === "REFUSED" ? "reason" : "soft", lang: "en", dir: "auto"}, line))));
  show(byId("report-list"), state.reports, (report) => report.name, (report) =>
    make("li", {class: "card"}, make("h3", {}, make("bdi", {}, report.name)),
      make("div", {class: "actions"}, ...report.links.map((link) => result(link, report.name)))));
}
