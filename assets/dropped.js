/* Photos dropped anywhere on a page that has the form; a print of mine that is dragged is one too. */
import { add } from "/references.js";
import { strip } from "/strip.js";

const LEFT = 200; // milliseconds without a word of the drag: it went out of the window

let own = null; // what is dragged from this page itself: a print, or something that is no photo
let veil;
let last;

const isOpen = () => Boolean(document.querySelector("[data-references]")) && !document.querySelector("dialog:modal");

function isPhoto(event) {
  return isOpen() && (own ? Boolean(own.batch) : event.dataTransfer?.types.includes("Files"));
}

function show() {
  clearTimeout(last);
  last = setTimeout(hide, LEFT * (own ? 10 : 1) + 300);
  if (veil) return;
  veil = document.createElement("div");
  veil.className = "drop-veil";
  veil.setAttribute("aria-hidden", "true");
  const free = strip.room;
  const room = free === 1 ? "1 place is free" : free ? `${free} places are free` : "All four places are taken: remove one first";
  veil.innerHTML = "<p><b></b><span></span></p>";
  veil.querySelector("b").textContent = "Drop to use as reference";
  veil.querySelector("span").textContent = `${room}.`;
  document.body.append(veil);
}

function hide() {
  clearTimeout(last);
  veil?.remove();
  veil = null;
}

function onOver(event) {
  if (!isPhoto(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = "copy";
  show();
}

function onDrop(event) {
  const files = [...(event.dataTransfer?.files ?? [])];
  const mine = own;
  hide();
  if (!isOpen()) return;
  if (mine?.batch) {
    event.preventDefault();
    document.dispatchEvent(new CustomEvent("use-as-reference", { detail: { generation: mine.batch, index: mine.index } }));
  } else if (!mine && files.length) add(files);
}

function onStart(event) {
  const print = event.target.closest?.("[data-batch] .prints > li[data-state=delivered]");
  own = print ? { batch: print.closest("[data-batch]").dataset.batch, index: Number(print.querySelector("a[data-print]").dataset.print) - 1 } : {};
}

function onEnd() {
  own = null;
  hide();
}

/* Called with the first drag of a page's life, from its first event on. */
export function begin(event) {
  document.addEventListener("dragstart", onStart);
  document.addEventListener("dragend", onEnd);
  for (const name of ["dragenter", "dragover"]) document.addEventListener(name, onOver);
  document.addEventListener("drop", onDrop);
  if (event.type === "dragstart") onStart(event);
}
