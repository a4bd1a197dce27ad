/* What I wrote before: fetched when it is asked for, walked through by arrows, or found in a list. It fills, it never runs. */
import { dressed } from "/dressed.js";

const AT_ONCE = 40;
const PAUSE = 200;
const SOON = 200;
const LONGEST = 200; // of the words that are looked for
const CROSS = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/></svg>';

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

async function fetched(words) {
  const answer = await fetch(`/api/v1/prompts?${new URLSearchParams({ q: words, limit: AT_ONCE })}`);
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error.message);
  return said.items;
}

let walk = null; // the list as it was when the walk began

/* The newest is 1; no words when there is none at that place. */
export async function earlier(place) {
  if (place === 1 || !walk) walk = await fetched("");
  return { words: walk[place - 1]?.prompt, all: walk.length, none: !walk.length };
}

function sheet() {
  const made = document.createElement("dialog");
  made.className = "share-sheet prompts";
  made.setAttribute("aria-labelledby", "prompts-title");
  made.setAttribute("closedby", "any");
  made.innerHTML = `<div class="share-head"><h2 id="prompts-title" tabindex="-1">Earlier prompts</h2>
    <button type="button" aria-label="Close" data-close>${CROSS}</button></div>
    <div class="seek"><input type="search" aria-label="Find in my prompts" placeholder="Find a word"
      autocomplete="off" spellcheck="false" maxlength="${LONGEST}"></div>
    <p class="found" aria-live="polite"></p><ul></ul>`;
  return made;
}

export async function open(opener) {
  const dialog = sheet();
  const [field, found, list] = ["input", ".found", "ul"].map((one) => dialog.querySelector(one));
  let asked = 0;
  let pause;

  async function look() {
    const words = field.value.trim();
    const mine = (asked += 1);
    try {
      const items = await fetched(words);
      if (mine !== asked) return; // a later word has been asked for
      list.replaceChildren(...items.map(row));
      found.textContent = told(items.length, words);
      stay();
    } catch (error) {
      if (mine !== asked) return;
      const unreached = error instanceof TypeError || error instanceof SyntaxError;
      found.textContent = unreached ? "Your earlier prompts could not be fetched. Check the connection. " : `${error.message} `;
      found.append(again());
    }
  }

  /* As high as with all of them, so that nothing jumps while it is searched. */
  function stay() {
    if (dialog.open && !field.value) dialog.style.minHeight = `${dialog.offsetHeight}px`;
  }

  function again() {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Try again";
    button.addEventListener("click", look);
    return button;
  }

  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE);
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest("[data-fill]")) dialog.close(); // the filling itself is remix.js's
  });
  dialog.addEventListener("keydown", (event) => move(event, field, list));
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (document.activeElement === document.body) opener.focus({ preventScroll: true }); // what was filled may have it
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && !("closedBy" in dialog)) dialog.close(); // a press beside it
  });
  const soon = Promise.race([look(), new Promise((done) => setTimeout(done, SOON))]);
  await Promise.all([dressed("sheet.css", "prompts.css"), soon]); // mostly it rises at its full height
  if (document.querySelector("dialog.prompts")) return; // pressed twice
  document.body.append(dialog);
  dialog.showModal();
  if (list.childElementCount) stay();
  (matchMedia("(pointer: coarse)").matches ? dialog.querySelector("h2") : field).focus(); // no keyboard over the list
}

function told(many, words) {
  if (!many) return words ? "None of your prompts has these words." : "Nothing yet. What you generate is listed here, to be used again.";
  if (many === AT_ONCE) return `The newest ${AT_ONCE}${words ? " with these words" : ""}`;
  return many === 1 ? "1 prompt" : `${many} prompts`;
}

function row({ prompt, created }) {
  const line = document.createElement("li");
  const button = document.createElement("button");
  const words = document.createElement("span");
  const time = document.createElement("time");
  button.type = "button";
  button.dataset.fill = "";
  button.dataset.prompt = prompt;
  words.dir = "auto";
  words.textContent = prompt.length > 400 ? `${prompt.slice(0, 400)}…` : prompt;
  time.dateTime = created;
  time.textContent = day.format(new Date(created));
  button.append(words, time);
  line.append(button);
  return line;
}

/* ↓ leads from the field into the list, and through it. */
function move(event, field, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [field, ...list.querySelectorAll("button")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
