// The page: shows what the server says, whenever it says something new.

import {byId, make} from "./elements.js";
import {send} from "./server.js";
import {duration, number, preferred, speak, word} from "./words.js";
import {receive, showDocuments} from "./documents.js";
import {prepare} from "./findings.js";
import {order, showReports} from "./reports.js";

let state = null;

function say(text) {
  byId("said").textContent = text;
}

function draw() {
  if (!state) {
    return;
  }
  byId("place").textContent = state.folder;
  byId("ocr-choice").hidden = !state.canRecognise;
  showProgress();
  showDocuments(state);
  showReports(state);
  byId("notes").hidden = state.notes.length === 0;
  byId("note-list").replaceChildren(
    ...state.notes.map((note) => make("li", {lang: "en", dir: "auto"}, note)));
}

function showProgress() {
  const far = state.far;
  byId("progress").hidden = !state.isBusy;
  if (far) {
    byId("bar").max = far.all;
    byId("bar").value = far.done;
    const how = word("far", number(far.done), number(far.all));
    byId("progress-text").textContent = far.secondsLeft === undefined || far.secondsLeft === null
      ? how : how + ", " + word("left", duration(far.secondsLeft));
  } else {
    byId("bar").removeAttribute("value");
    byId("progress-text").textContent = word("working");
  }
}

function listen() {
  const events = new EventSource("events");
  events.addEventListener("message", (event) => {
    byId("lost").hidden = true;
    state = JSON.parse(event.data);
    draw();
  });
  events.addEventListener("error", () => {
    byId("lost").hidden = false;
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(listen, 3000);
    }
  });
}

const language = byId("language");
language.value = preferred([...language.options].map((option) => option.value));
language.addEventListener("change", async () => {
  await speak(language.value);
  draw();
});
byId("stop").addEventListener("click", () => send("stop").catch((failure) => say(failure.message)));
byId("end").addEventListener("click", () => {
  if (!state?.isBusy || confirm(word("end.sure"))) {
    send("end").catch((failure) => say(failure.message));
  }
});
receive(say);
prepare();
order(say);
await speak(language.value);
listen();
