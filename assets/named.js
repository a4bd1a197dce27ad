/* The photos of the strip and the words that name them: chips to tap, names that follow, a press that asks first. */
import { announce } from "/live.js";
import { appears } from "/appears.js";
import { lack, list, mentions, renumbered } from "/mentions.js";

const SAME_PRESS = 700; // milliseconds: the second half of a double click is no answer
const AFTER_THE_STRIP = 1_500; // which has its own to say of what was moved
const OPENS = /[\s([{"'“‘«¡¿]$/;

/* How many photos are seen in the strip: also those that are on their way. */
export function photosIn(form) {
  const arrived = form.elements.references?.value.split(",").filter(Boolean).length ?? 0;
  return arrived + Number(form.dataset.sending ?? 0);
}

/* What they look like, by their places: nothing for one that can't be shown yet. */
export function looks(form) {
  const slots = form.querySelector("[data-references]")?.children ?? [];
  return Array.from({ length: photosIn(form) }, (_, place) => slots[place]?.querySelector("img")?.src ?? "");
}

/* Form → what became of the name of a photo that was removed. */
const afterwards = new WeakMap();

export function lacking(form) {
  const sentence = lack(form.elements.prompt.value, photosIn(form));
  if (!sentence) afterwards.delete(form);
  return [sentence, afterwards.get(form)].filter(Boolean).join(" ");
}

/* A press that names a photo that is not there is held once; pressed again, it is meant. */
const held = new WeakMap();

export function heldBack(form) {
  const sentence = lack(form.elements.prompt.value, photosIn(form));
  if (!sentence) return "";
  const content = `${sentence}\n${form.elements.prompt.value}`;
  const before = held.get(form);
  if (before?.content === content && Date.now() - before.at > SAME_PRESS) return "";
  if (before?.content !== content) held.set(form, { content, at: Date.now() });
  return `${sentence} Press again to go on all the same.`;
}

/* By the browser's own writing where it can, so that it can be undone. */
export function insert(prompt, words) {
  prompt.focus();
  if (document.execCommand("insertText", false, words)) return;
  prompt.setRangeText(words, prompt.selectionStart, prompt.selectionEnd, "end");
  prompt.dispatchEvent(new Event("input", { bubbles: true }));
}

/* With the spaces that it needs to be read as a name. */
function name(prompt, number) {
  const before = prompt.value.slice(0, prompt.selectionStart);
  const after = prompt.value.slice(prompt.selectionEnd);
  insert(prompt, `${before && !OPENS.test(before) ? " " : ""}@${number}${/^[\s.,;:!?)\]}]/.test(after) ? "" : " "}`);
}

class Names {
  constructor(place) {
    this.place = place;
    this.form = place.closest("form");
    this.prompt = this.form.elements.prompt;
    this.before = photosIn(this.form);
    this.drawn = "";
    this.visited = document.activeElement === this.prompt;
    this.prompt.addEventListener("focus", () => { this.visited = true; });
    this.prompt.addEventListener("input", (event) => {
      if (event.isTrusted) afterwards.delete(this.form);
      this.use();
    });
    this.form.addEventListener("photos", ({ detail }) => this.follow(detail.from));
    place.addEventListener("mousedown", (event) => event.preventDefault()); // the caret stays where it is
    place.addEventListener("click", (event) => this.tap(event));
    const strip = this.form.querySelector("[data-references]");
    new MutationObserver(() => {
      document.documentElement.removeAttribute("data-photos"); // by theme.js
      this.draw();
    }).observe(strip, { attributeFilter: ["src"], childList: true, subtree: true });
    this.draw();
  }

  tap(event) {
    const chip = event.target.closest("button");
    if (!chip) return;
    if (!this.visited) this.prompt.setSelectionRange(this.prompt.value.length, this.prompt.value.length);
    name(this.prompt, Number(chip.dataset.name));
  }

  /* The prompt goes on meaning the same photos. */
  follow(from) {
    const before = this.before;
    this.before = from.length;
    const { value, selectionStart, selectionEnd } = this.prompt;
    const { text, gone, changes } = renumbered(value, from, before);
    const now = (number) => changes.find(([earlier]) => earlier === number)?.[1] ?? number;
    const lost = gone.filter((number) => now(number) !== number).map((number) => `@${now(number)} was @${number}`);
    if (gone.length) afterwards.set(this.form, lost.length ? `${list(lost)}, until that photo was removed.` : "");
    if (text !== value) {
      this.prompt.value = text;
      this.prompt.setSelectionRange(selectionStart, selectionEnd);
      this.prompt.dispatchEvent(new Event("input", { bubbles: true }));
    }
    const moved = changes.filter(([earlier]) => !gone.includes(earlier)).map(([earlier, later]) => `@${earlier} is now @${later}`);
    if (moved.length) setTimeout(announce, AFTER_THE_STRIP, `The prompt follows: ${list(moved)}.`);
    this.draw();
  }

  draw() {
    const pictures = looks(this.form);
    this.before = pictures.length;
    this.form.dispatchEvent(new Event("photos-drawn"));
    if (this.drawn === JSON.stringify(pictures)) return;
    this.drawn = JSON.stringify(pictures);
    const chips = pictures.map((picture, place) => this.chip(picture, place + 1));
    const focused = document.activeElement?.closest("[data-names] button")?.dataset.name;
    this.place.replaceChildren(...chips);
    this.use();
    chips[focused - 1]?.focus();
  }

  chip(picture, number) {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.dataset.name = number;
    chip.setAttribute("aria-label", `Insert @${number}`);
    chip.append(...looked(picture), `@${number}`);
    return chip;
  }

  /* Those that the prompt names already look so. */
  use() {
    const named = new Set(mentions(this.prompt.value).map(({ number }) => number));
    for (const chip of this.place.children) chip.classList.toggle("used", named.has(Number(chip.dataset.name)));
  }
}

export function looked(picture) {
  if (!picture) return [];
  const image = document.createElement("img");
  image.alt = "";
  image.addEventListener("error", () => image.remove());
  image.src = picture;
  return [image];
}

appears("[data-names]", (place) => new Names(place));
