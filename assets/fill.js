/* A prompt that is pressed elsewhere on the page comes into the form, never runs, and can be taken back. */

const names = ["prompt", "ratio", "model"];
const form = () => document.getElementById("press");

function read({ elements }) {
  return Object.fromEntries(names.map((name) => [name, elements[name].value]));
}

/* By the events that a hand would cause, so that drafts, prices and frames follow. */
function write({ elements }, wanted) {
  const { prompt, model, ratio } = elements;
  const offers = (name) => [...ratio].find((radio) => radio.value === name);
  if (!wanted.model && wanted.ratio) {
    const able = offers(wanted.ratio)?.dataset.models.split(" ") ?? [];
    wanted = { ...wanted, model: able.includes(model.value) ? model.value : able[0] };
  }
  if (wanted.model && wanted.model !== model.value) {
    model.value = wanted.model;
    model.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (wanted.ratio && ratio.value !== wanted.ratio) offers(wanted.ratio)?.click();
  prompt.value = wanted.prompt;
  prompt.dispatchEvent(new Event("input", { bubbles: true }));
}

/* The draft from before the first of several fillings is the visitor's own. */
let own = null;

function offerBack(filled) {
  const place = filled.querySelector("[data-put-back]");
  if (!place) return;
  const line = document.createElement("p");
  line.textContent = "In the form. Nothing has been started.";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain-button quiet";
  button.textContent = own.prompt.trim() ? "Put my draft back" : "Take it out again";
  button.addEventListener("click", () => {
    write(filled, own);
    forget(place);
    filled.elements.prompt.focus();
  });
  place.replaceChildren(line, button);
}

function forget(place) {
  own = null;
  place.replaceChildren();
}

function onClick(event) {
  const button = event.target.closest?.("[data-fill]");
  const filled = form();
  if (!button || !filled) return;
  own ??= read(filled);
  write(filled, { prompt: button.dataset.prompt, ratio: button.dataset.ratio });
  offerBack(filled);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  filled.scrollIntoView({ behavior: still ? "instant" : "smooth", block: "start" });
  if (event.detail === 0) filled.elements.prompt.focus({ preventScroll: true }); // pressed with a key
}

/* What is typed after the filling is worth more than the way back to before it. */
function onInput(event) {
  const place = event.target.closest?.("#press")?.querySelector("[data-put-back]");
  if (event.isTrusted && event.target.id === "prompt" && place?.firstChild) forget(place);
}

document.addEventListener("click", onClick);
document.addEventListener("input", onInput);
document.addEventListener("submit", (event) => {
  const place = event.target.id === "press" && event.target.querySelector("[data-put-back]");
  if (place) forget(place);
});
