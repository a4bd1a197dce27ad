/* The photos that "@" can name, offered at the caret: arrows and Enter, or a tap. */
import { announce } from "/live.js";
import { insert, looked, looks } from "/named.js";

const MARGIN = 8;
const ASKED = /(^|[^\w@])@$/;

let shown = null; // {prompt, list, at}

export function offer(prompt, behind) {
  const pictures = looks(prompt.form);
  if (!asked(prompt) || !pictures.length) return;
  close();
  const list = document.createElement("ul");
  list.id = "offers";
  list.className = "offers";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Reference images");
  list.append(...pictures.map((picture, place) => option(picture, place + 1)));
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the caret stays where it is
  list.addEventListener("click", (event) => choose(event.target.closest("li")));
  behind.parentElement.querySelector("[data-offers]").replaceChildren(list);
  shown = { prompt, list, chosen: 0 };
  prompt.setAttribute("aria-controls", "offers");
  prompt.setAttribute("aria-haspopup", "listbox");
  place(caretIn(prompt, behind));
  point(0);
  listen("addEventListener");
  announce(`${pictures.length === 1 ? "1 photo" : `${pictures.length} photos`} to name: arrows and Enter, or type the number.`);
}

function asked({ value, selectionStart, selectionEnd }) {
  return selectionStart === selectionEnd && ASKED.test(value.slice(Math.max(0, selectionStart - 2), selectionStart));
}

function option(picture, number) {
  const made = document.createElement("li");
  made.id = `offer-${number}`;
  made.dataset.name = number;
  made.setAttribute("role", "option");
  made.append(...looked(picture), `@${number}`);
  return made;
}

/* The words behind the box are the same words at the same places, and can be measured. */
function caretIn(prompt, behind) {
  const { value, selectionStart } = prompt;
  const drawn = [...behind.childNodes];
  const before = document.createTextNode(value.slice(0, selectionStart));
  const caret = document.createElement("span");
  behind.hidden = false;
  behind.replaceChildren(before, caret, `\u200b${value.slice(selectionStart)}\n`);
  behind.scrollTop = prompt.scrollTop;
  const { left, top, bottom } = caret.getBoundingClientRect();
  behind.replaceChildren(...drawn);
  behind.scrollTop = prompt.scrollTop;
  return { left, top, bottom };
}

/* Under the caret, or above it where a phone's keyboard leaves no room. */
function place({ left, top, bottom }) {
  const { list } = shown;
  const box = list.offsetParent.getBoundingClientRect();
  const seen = window.visualViewport?.height ?? innerHeight;
  const above = bottom + MARGIN + list.offsetHeight > seen && top > list.offsetHeight + MARGIN;
  list.style.left = `${Math.max(0, Math.min(left - box.left - MARGIN, box.width - list.offsetWidth))}px`;
  list.style.top = `${(above ? top - list.offsetHeight - 4 : bottom + 4) - box.top}px`;
}

function point(number) {
  const options = [...shown.list.children];
  shown.chosen = (number + options.length) % options.length;
  options.forEach((one, index) => one.setAttribute("aria-selected", String(index === shown.chosen)));
  shown.prompt.setAttribute("aria-activedescendant", options[shown.chosen].id);
}

function choose(option) {
  if (!option || !shown) return;
  const { prompt } = shown;
  const { value, selectionStart } = prompt;
  close();
  insert(prompt, `${option.dataset.name}${/^[\s.,;:!?)\]}]/.test(value.slice(selectionStart)) ? "" : " "}`);
}

function onKey(event) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const acts = {
    ArrowDown: () => point(shown.chosen + 1),
    ArrowUp: () => point(shown.chosen - 1),
    Enter: () => choose(shown.list.children[shown.chosen]),
    Tab: () => choose(shown.list.children[shown.chosen]),
    Escape: close,
  };
  if (!acts[event.key] || (event.key === "Tab" && event.shiftKey)) return;
  event.preventDefault();
  event.stopPropagation();
  acts[event.key]();
}

function check() {
  if (shown && !asked(shown.prompt)) close();
}

function listen(how) {
  const { prompt } = shown;
  prompt[how]("keydown", onKey, true);
  prompt[how]("input", check);
  prompt[how]("blur", close);
  document[how]("selectionchange", check);
  prompt[how]("scroll", close, { passive: true });
  globalThis[how]("resize", close);
}

function close() {
  if (!shown) return;
  listen("removeEventListener");
  for (const name of ["aria-controls", "aria-haspopup", "aria-activedescendant"]) shown.prompt.removeAttribute(name);
  shown.list.remove();
  shown = null;
}
