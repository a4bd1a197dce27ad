/* What the form holds, as a value, and back again: as if somebody had chosen and typed it. */
import { memory } from "/appears.js";

const form = () => document.getElementById("press");

/* With the photos in its strip. */
export function now() {
  const { prompt, model, ratio, count } = form().elements;
  const photos = memory.readJson("references");
  return { prompt: prompt.value, model: model.value, ratio: ratio.value, count: count.value, photos: photos ?? [] };
}

/* Fills in what is offered, and says of the rest that it is not. */
export function put({ prompt, model, ratio, count, photos }) {
  const { elements } = form();
  const missing = [];
  if ([...elements.model.options].some((option) => option.value === model)) choose(elements.model, model);
  else missing.push("Its model is not offered here, so the one you had stays.");
  if (!press([...elements.ratio].find((radio) => radio.value === ratio && !radio.disabled))) {
    missing.push(`The shape ${ratio} is not offered with this model.`);
  }
  press([...elements.count].find((radio) => radio.value === String(count)));
  if (photos) document.querySelector("[data-references]").dispatchEvent(new CustomEvent("put", { detail: photos }));
  if (typeof prompt === "string") { // after the photos that it names: they renumber what stood there before
    elements.prompt.value = prompt;
    elements.prompt.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return missing;
}

function choose(select, value) {
  if (select.value === value) return;
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/* A click is heard by React; what is chosen already only has to be remembered as wanted. */
function press(radio) {
  if (radio?.checked) radio.dispatchEvent(new Event("change", { bubbles: true }));
  else radio?.click();
  return Boolean(radio);
}
