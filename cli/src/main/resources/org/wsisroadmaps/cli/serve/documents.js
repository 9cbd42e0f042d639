// Documents: how they come here, and what came of them.

import {byId, make, show} from "./elements.js";
import {send} from "./server.js";
import {number, word} from "./words.js";
import {look} from "./findings.js";

const AT_ONCE = 3;
const DOCUMENT = /\.(pdf|docx|docm|doc|json)$/i;
let sending = 0;
let sent = 0;
let queue = [];
let say = () => {};

/** Takes documents that are dropped or chosen. */
export function receive(tell) {
  say = tell;
  const drop = byId("drop");
  for (const kind of ["dragenter", "dragover"]) {
    addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      drop.classList.remove("over");
    }
  });
  addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    take(await dropped(event.dataTransfer));
  });
  byId("choose-files").addEventListener("click", () => byId("files").click());
  byId("choose-folder").addEventListener("click", () => byId("folder").click());
  byId("files").addEventListener("change", (event) => chosen(event.target, false));
  byId("folder").addEventListener("change", (event) => chosen(event.target, true));
  addEventListener("beforeunload", (event) => {
    if (sending > 0) {
      event.preventDefault();
    }
  });
}

function chosen(input, isFolder) {
  take([...input.files].map((file) => ({file, isFound: isFolder})));
  input.value = "";
}

async function dropped(transfer) {
  const entries = [...transfer.items]
    .filter((item) => item.kind === "file")
    .map((item) => ({entry: item.webkitGetAsEntry?.(), file: item.getAsFile()}));
  const found = [];
  for (const {entry, file} of entries) {
    if (entry?.isDirectory) {
      await walk(entry, found);
    } else if (file) {
      found.push({file, isFound: false});
    }
  }
  return found;
}

async function walk(folder, found) {
  const reader = folder.createReader();
  while (true) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return;
    }
    for (const entry of some) {
      if (entry.isDirectory) {
        await walk(entry, found);
      } else {
        const file = await new Promise((done, failed) => entry.file(done, failed));
        found.push({file, isFound: true});
      }
    }
  }
}

// What somebody named is sent whatever it is, and refused with a reason where it is no document; in
// a folder only what is called like a document is meant.
function take(all) {
  const wanted = all.filter(({file, isFound}) =>
    !isFound || (DOCUMENT.test(file.name) && !/^[.~]/.test(file.name)));
  const passed = all.length - wanted.length;
  if (passed > 0) {
    say(word("passed", number(passed)));
  }
  queue.push(...wanted.map(({file}) => file));
  while (sending < AT_ONCE && queue.length > 0) {
    upload();
  }
}

async function upload() {
  sending++;
  while (queue.length > 0) {
    const file = queue.shift();
    say(word("sending", file.name));
    try {
      await send("documents", {name: file.name, ocr: byId("ocr").checked}, file);
      sent++;
      say(word("sent", number(sent)));
    } catch (failure) {
      say(word("failed", file.name, failure.message));
    }
  }
  sending--;
  if (sending === 0) {
    sent = 0;
  }
}

/** Shows the documents. */
export function showDocuments(state) {
  byId("none").hidden = state.documents.length > 0;
  show(byId("document-list"), state.documents, (one) => one.entry.id, (one) =>
    card(one, state.canRecognise));
  byId("archive").hidden = !state.archive;
  if (state.archive) {
    byId("archive").setAttribute("href", state.archive);
  }
}

function card({entry, source, links}, canRecognise) {
  const status = entry.status.toLowerCase();
  return make("li", {class: "card"},
    make("div", {class: "top"},
      make("h3", {}, make("bdi", {}, entry.id)),
      make("span", {class: "chip " + status}, word("status." + status))),
    entry.status === "CONVERTED" ? figures(entry) : null,
    ...entry.errors.map((error) => make("p", {class: "reason", lang: "en", dir: "auto"}, error)),
    entry.reason ? make("p", {class: "reason", lang: "en", dir: "auto"}, entry.reason) : null,
    entry.status === "REFUSED" ? make("p", {class: "soft"}, word(advice(entry))) : null,
    actions(entry, source, links, canRecognise));
}

function advice(entry) {
  return entry.isLocked ? "advice.password" : "advice.refused";
}

function figures(entry) {
  const share = Math.floor(entry.textCoverage * 10000) / 10000;
  return make("p", {class: "figures"}, [
    word("outcomes", number(entry.outcomes)),
    word("lines", number(entry.actionLines)),
    word("coverage", number(share, {style: "percent", maximumFractionDigits: 2})),
    word("findings", number(entry.findings))].join(" · "));
}

function actions(entry, source, links, canRecognise) {
  const row = make("div", {class: "actions"}, ...links.map((link) => result(link, entry.id)));
  if (entry.status === "CONVERTED" && entry.name) {
    row.append(make("button", {
      type: "button", "data-act": "findings",
      "aria-label": word("findings.look") + ": " + entry.id, onclick: () => look(entry)},
    word("findings.look")));
  }
  if (source) {
    row.append(make("a", {class: "button", "data-act": "source", href: source.href,
      target: "_blank", rel: "noopener", "aria-label": word("source") + ": " + entry.id},
    word("source")));
    if (entry.isLocked) {
      row.append(password(entry));
    } else if (entry.status === "STOPPED" || entry.status === "REFUSED") {
      row.append(again(entry, "again", false));
      if (canRecognise && entry.status === "REFUSED" && /\.pdf$/i.test(entry.id)) {
        row.append(again(entry, "again.ocr", true));
      }
    }
  }
  return row.children.length > 0 ? row : null;
}

/** A link to a result: pages and reports open, all else is kept. */
export function result(link, about) {
  const ending = link.name.slice(link.name.lastIndexOf(".") + 1).toLowerCase();
  const isShown = ending === "html" || ending === "pdf";
  const key = ["html", "pdf", "xlsx", "json", "docx"].includes(ending) ? ending : "other";
  return make("a", {class: "button", href: link.href, title: link.name,
    "data-act": "result " + link.name,
    target: isShown ? "_blank" : null, rel: isShown ? "noopener" : null,
    download: isShown ? null : link.name,
    "aria-label": word("result." + key) + ": " + about}, word("result." + key));
}

function again(entry, key, ocr) {
  return make("button", {type: "button", "data-act": key,
    "aria-label": word(key) + ": " + entry.id,
    onclick: () => repeat(entry, ocr, "")}, word(key));
}

function password(entry) {
  const typed = make("input", {type: "password", name: "password", required: true,
    autocomplete: "off", "data-act": "password"});
  return make("form", {onsubmit: (event) => {
    event.preventDefault();
    repeat(entry, false, typed.value);
  }}, make("label", {}, word("password"), typed),
  make("button", {"data-act": "unlock"}, word("password.do")));
}

async function repeat(entry, ocr, opened) {
  try {
    await send("again", {id: entry.id, ocr}, opened);
  } catch (failure) {
    say(word("failed", entry.id, failure.message));
  }
}
