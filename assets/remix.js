/* A form that is filled: by an address from somebody's share (?remix=) or from images of mine (?again=), or by a print of
   the page that is pressed ([data-fill]). It never presses, and the draft that stood in it can be put back. */
import { appears, memory } from "/appears.js";
import { now, put } from "/filling.js";

const CALM = "Nothing runs until you press Generate.";
const KEPT = "The draft that you had before is kept.";
const AS_LEFT = "Your form is as you left it.";
const WHOLE = /^[\w-]+$/;
const asked = new URLSearchParams(location.search);
const slug = asked.get("remix");
const earlier = asked.get("again");
let line = null; // what the line says, also when the page draws it again

const form = () => document.getElementById("press");

async function begin() {
  if (!form()) return;
  if (slug === null && earlier === null) remind();
  else if (WHOLE.test(slug ?? earlier)) await fill(slug === null ? `generations/${earlier}` : `shares/${slug}`);
  else {
    cleanAddress();
    tell(`This link is not whole. Copy it again, to its end. ${AS_LEFT}`);
  }
}

/* The draft that was set aside by an earlier visit is still there. */
function remind() {
  const kept = memory.readJson("set-aside");
  if (!isDraft(kept)) memory.write("set-aside", "");
  else if (kept.prompt !== form().elements.prompt.value) tell(KEPT);
}

/* A form without words that a print of the page has filled is no draft, only a way back. */
function isDraft(kept) {
  return Boolean(kept?.prompt.trim() || kept?.photos?.length);
}

function take(button) {
  const { elements } = form();
  const { prompt, ratio } = button.dataset;
  const { model, count, photos, ...before } = now();
  const able = [...elements.ratio].find((radio) => radio.value === ratio)?.dataset.models.split(" ") ?? [];
  setAside({ prompt });
  if (!memory.read("set-aside")) memory.write("set-aside", JSON.stringify({ ...before, model }));
  put({ prompt, ratio, model: able.includes(model) ? model : able[0] });
  tell("In the form. Nothing has been started.");
}

async function fill(what) {
  let found;
  try {
    const answer = await fetch(`/api/v1/${what}`);
    found = await answer.json();
    if (!answer.ok) {
      cleanAddress();
      tell(`${refusal(answer.status, found)} ${AS_LEFT}`);
      return;
    }
  } catch {
    tell("This could not be fetched to fill the form. Check the connection and load the page again.");
    return;
  }
  cleanAddress();
  setAside(found);
  const photos = slug === null ? found.references?.map((id) => ({ id, changes: [] })) : null; // nobody takes another's
  const missing = put({ ...found, photos });
  tell([from(found), ...missing, CALM].join(" "));
}

function refusal(status, found) {
  const mine = "Those images are not here: they were deleted, or another browser made them.";
  return status === 404 && slug === null ? mine : found.error.message;
}

function from({ prompt }) {
  if (slug === null) return "Filled from your earlier images.";
  if (typeof prompt === "string") return "Filled from a shared result.";
  return "The prompt of the shared result stayed private; its model, shape and number of images are filled in.";
}

/* A reload would fill it again over what was typed meanwhile. */
function cleanAddress() {
  const address = new URL(location.href);
  for (const name of ["remix", "again"]) address.searchParams.delete(name);
  history.replaceState(history.state, "", address);
}

/* What somebody else wrote is no draft: one that was set aside before stays, until the visitor writes again. */
function setAside({ prompt, references }) {
  const draft = now();
  if (typeof prompt !== "string") return;
  const written = draft.prompt.trim() && draft.prompt !== prompt && draft.prompt !== memory.read("filled");
  const chosen = references && slug === null && draft.photos.length && `${draft.photos.map((photo) => photo.id)}` !== `${references}`;
  if (written || chosen) memory.write("set-aside", JSON.stringify(draft));
  memory.write("filled", prompt);
}

function putBack() {
  const kept = memory.readJson("set-aside");
  forget();
  if (kept) put(kept);
  tell(isDraft(kept) ? "Your draft is back." : "");
  form().elements.prompt.focus();
}

function forget() {
  memory.write("set-aside", "");
  memory.write("filled", "");
}

function hide() {
  forget();
  tell("");
  form().elements.prompt.focus();
}

function tell(sentence) {
  line = sentence;
  document.querySelectorAll("[data-filled]").forEach(draw);
}

function draw(place) {
  if (line === null) return;
  const words = document.createElement("p");
  words.textContent = line;
  const kept = memory.readJson("set-aside");
  const back = isDraft(kept) ? "Put my draft back" : "Take it out again";
  place.replaceChildren(...(line ? [words, ...(kept ? [button(back, putBack)] : []), cross()] : []));
}

function button(words, onPress) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", onPress);
  return made;
}

function cross() {
  const made = button("", hide);
  made.className = "cross";
  made.setAttribute("aria-label", isDraft(memory.readJson("set-aside")) ? "Hide this, and forget my draft" : "Hide this");
  made.innerHTML = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/></svg>';
  return made;
}

function onClick(event) {
  const button = event.target.closest?.("[data-fill]");
  if (!button || !form()) return;
  take(button);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  form().scrollIntoView({ behavior: still ? "instant" : "smooth", block: "start" });
  if (event.detail === 0) form().elements.prompt.focus({ preventScroll: true }); // pressed with a key
}

/* What is typed or pressed after the filling is worth more than the way back to an empty form. */
function moveOn() {
  const kept = memory.readJson("set-aside");
  if (isDraft(kept)) return;
  if (kept) forget();
  if (line) tell("");
}

document.addEventListener("click", onClick);
document.addEventListener("input", (event) => {
  if (event.isTrusted && event.target.id === "prompt" && memory.read("set-aside")) moveOn();
});
document.addEventListener("submit", (event) => {
  if (event.target.id === "press") moveOn();
});
appears("[data-filled]", draw);
begin();
