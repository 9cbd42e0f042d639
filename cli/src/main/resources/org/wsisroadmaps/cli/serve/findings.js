// What is doubtful, beside the picture of its page.

import {byId, make} from "./elements.js";
import {ask, picture, send} from "./server.js";
import {number, word} from "./words.js";

const FIRST = {error: 0, warning: 1, info: 2};
let shown = null;
let remarks = [];
let drawing = 0;

/** Opens the findings of a document. */
export async function look(entry) {
  shown = entry;
  remarks = [];
  byId("findings-title").textContent = word("findings.of", entry.id);
  byId("remark-list").replaceChildren();
  byId("findings-count").textContent = word("wait");
  noPicture(word("picture.choose"));
  byId("findings").showModal();
  try {
    remarks = (await ask("findings", {id: entry.id}))
      .sort((one, other) => FIRST[one.severity] - FIRST[other.severity]);
    draw();
  } catch (failure) {
    byId("findings-count").textContent = failure.message;
  }
}

/** Makes the dialog work. */
export function prepare() {
  byId("findings-close").addEventListener("click", () => byId("findings").close());
  byId("show-accepted").addEventListener("change", draw);
}

function draw() {
  const open = remarks.filter((remark) => !remark.isAccepted);
  byId("findings-count").textContent =
    word("findings.count", number(open.length), number(remarks.length - open.length));
  const visible = byId("show-accepted").checked ? remarks : open;
  byId("remark-list").replaceChildren(...visible.map(item));
}

function item(remark) {
  const row = make("div", {class: "actions"});
  if (remark.page && /\.pdf$/i.test(shown.id)) {
    row.append(make("button", {type: "button", "data-act": "see", onclick: () => see(remark)},
      word("picture.see", number(remark.page))));
  }
  row.append(make("button", {type: "button", "data-act": "accept", onclick: () => accept(remark)},
    word(remark.isAccepted ? "accept.undo" : "accept")));
  return make("li", {class: "remark" + (remark.isAccepted ? " accepted" : ""),
    "data-fingerprint": remark.fingerprint},
  make("span", {class: "chip " + remark.severity}, word("severity." + remark.severity)), " ",
  make("span", {class: "soft small", lang: "en"}, remark.place),
  make("p", {lang: "en", dir: "auto"}, remark.message), row);
}

async function accept(remark) {
  const accepted = !remark.isAccepted;
  const place = [...byId("remark-list").children]
    .findIndex((child) => child.dataset.fingerprint === remark.fingerprint);
  try {
    await send("accept", {id: shown.id, fingerprint: remark.fingerprint, accepted});
    // findings with the same words at the same place are one
    remarks.filter((one) => one.fingerprint === remark.fingerprint)
      .forEach((one) => { one.isAccepted = accepted; });
    draw();
    const next = byId("remark-list").children[place] ?? byId("remark-list").lastElementChild;
    (next?.querySelector("button") ?? byId("findings-close")).focus();
  } catch (failure) {
    byId("findings-count").textContent = failure.message;
  }
}

async function see(remark) {
  const mine = ++drawing;
  for (const child of byId("remark-list").children) {
    child.classList.toggle("current", child.dataset.fingerprint === remark.fingerprint);
  }
  noPicture(word("picture.wait", number(remark.page)));
  try {
    const address = await picture({id: shown.id, page: remark.page});
    if (mine === drawing) {
      const image = byId("picture");
      image.src = address;
      image.alt = word("picture.of", number(remark.page), shown.id);
      image.hidden = false;
      byId("picture-text").textContent = image.alt;
    }
  } catch (failure) {
    if (mine === drawing) {
      noPicture(failure.message);
    }
  }
}

function noPicture(text) {
  const image = byId("picture");
  if (image.src.startsWith("blob:")) {
    URL.revokeObjectURL(image.src);
  }
  image.hidden = true;
  image.removeAttribute("src");
  byId("picture-text").textContent = text;
}
