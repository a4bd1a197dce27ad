/* The page's one live region: what a module has to say to those who listen, beside what React says there. */
import { until } from "/appears.js";

const TOGETHER = 400;
const HEARD_WITHIN = 1_500; // what React says next must not swallow what was just said

const region = () => document.querySelector("[role=status]");
let said = { sentence: "", at: 0 };
let watched = null;
const news = [];
let telling;

/* Says a sentence once, politely; also the same one again, and also while a dialog lies over the page. */
export function announce(sentence) {
  said = { sentence, at: Date.now() };
  for (const place of [ours(), inDialog()]) if (place) write(place, sentence);
  watch();
}

/* What comes within moments is said in one breath, so that none of it is swallowed. */
export function announceTogether(sentence) {
  news.push(sentence);
  clearTimeout(telling);
  telling = setTimeout(() => announce(news.splice(0).join(" ")), TOGETHER);
}

/* Emptied first: a region that is given the same words again has nothing to say. */
function write(place, sentence) {
  place.textContent = "";
  setTimeout(() => {
    if (said.sentence === sentence) place.textContent = sentence;
  }, 60);
}

/* A modal dialog silences everything outside of it: it has a place of its own, while it is open. */
function inDialog() {
  const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
  if (!dialog) return null;
  const place = dialog.querySelector(":scope > [data-announced]") ?? document.createElement("p");
  if (place.isConnected) return place;
  Object.assign(place, { className: "sr-only", ariaLive: "polite" });
  place.dataset.announced = "";
  dialog.append(place);
  return place;
}

function ours() {
  const told = region()?.querySelector("[data-told]");
  if (told) told.hidden = true;
  return region()?.querySelector("[data-announced]") ?? region();
}

/* As soon as React has something new to say, that is what is said. */
function watch() {
  const told = region()?.querySelector("[data-told]");
  if (!told || told === watched) return;
  watched = told;
  new MutationObserver(giveBack).observe(told, { characterData: true, childList: true, subtree: true });
}

async function giveBack() {
  await until(() => Date.now() - said.at > HEARD_WITHIN, HEARD_WITHIN * 4);
  const place = region()?.querySelector("[data-announced]");
  if (place) place.textContent = "";
  watched.hidden = false;
}
