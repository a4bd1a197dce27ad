/* One print at a time, as large as the screen: through a batch by keys, buttons and swipes, with what is known of it. */
import { announce } from "/live.js";
import { backCloses } from "/back.js";
import { deeds } from "/deeds.js";
import { drawn, sign } from "/drawn.js";
import { dressed } from "/dressed.js";
import { Stage } from "/stage.js";
import { slip } from "/slip.js";

const SHEET = "viewer.css";
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const box = {}; // what is open: the dialog, its stage, the batch, the print that is seen

export const dress = () => dressed(SHEET);

export async function open(link) {
  if (box.dialog) return;
  box.dialog = frame();
  try {
    await dressed(SHEET);
  } catch (error) {
    box.dialog = null;
    throw error;
  }
  Object.assign(box, { batch: link.closest("[data-batch]").dataset.batch, link, known: [] });
  const { dialog } = box;
  const closer = dialog.querySelector("[data-closer]");
  box.stage = new Stage(dialog.querySelector(".stage"), {
    step,
    leave: () => dialog.close(),
    more: () => dialog.scrollTo({ top: dialog.scrollHeight, behavior: calm.matches ? "instant" : "smooth" }),
    told: (enlarged) => { closer.ariaPressed = String(enlarged); },
  });
  box.watch = new MutationObserver(look); // another one may arrive meanwhile
  box.watch.observe(link.closest(".prints"), { childList: true, subtree: true });
  dialog.addEventListener("keydown", onKey);
  dialog.addEventListener("close", over);
  dialog.addEventListener("cancel", (event) => {
    if (!box.stage.enlarged) return;
    event.preventDefault(); // first out of the picture, then out of here
    box.stage.enlarge();
  });
  dialog.addEventListener("click", onClick);
  document.body.append(dialog);
  document.documentElement.toggleAttribute("data-viewing", true);
  dialog.showModal();
  backCloses(dialog);
  look();
  show(Math.max(0, box.known.findIndex((one) => one.link === link)), true);
  dialog.querySelector("h2").focus();
}

function frame() {
  return drawn(`<dialog class="viewer" aria-labelledby="viewer-title">
    <div class="viewer-head"><h2 id="viewer-title" tabindex="-1"></h2>
      <button type="button" class="tool" data-closer aria-pressed="false" aria-label="Enlarge">${sign("closer")}</button>
      <button type="button" class="tool" data-close aria-label="Close">${sign("close")}</button></div>
    <div class="stage">
      <button type="button" class="tool turn" data-turn="-1" aria-label="Previous image">${sign("left")}</button>
      <button type="button" class="tool turn" data-turn="1" aria-label="Next image">${sign("right")}</button>
      <p class="said"></p></div>
    <div class="viewer-slip"><p class="truth"></p><div class="deeds"></div><div class="facts-told"></div></div></dialog>`);
}

/* The delivered prints of the batch as they are now; those that went away are left as they were. */
function look() {
  const found = document.querySelectorAll(`[data-batch="${CSS.escape(box.batch)}"] a[data-print]`);
  if (found.length < box.known.length) return;
  const seen = box.known[box.place]?.file;
  box.known = [...found].map(printed);
  box.stage.hang(box.known);
  if (seen === undefined) return;
  const place = box.known.findIndex((one) => one.file === seen);
  if (place >= 0 && (place !== box.place || box.of !== box.known.length)) show(place, true);
}

function printed(link) {
  const image = link.querySelector("img");
  const file = link.getAttribute("href");
  return {
    link,
    file,
    index: Number(link.dataset.print) - 1,
    folder: file.slice(0, file.lastIndexOf("/")),
    ratio: link.closest(".prints").dataset.ratio,
    model: link.closest("[data-batch]").dataset.model,
    alt: image.alt,
    small: image.currentSrc || image.src,
    width: Number(image.getAttribute("width")),
    height: Number(image.getAttribute("height")),
  };
}

/* `placed`: without passing over what lies between. */
function show(place, placed = false) {
  const { dialog, known } = box;
  const first = box.place === undefined;
  Object.assign(box, { place, of: known.length });
  const title = `Image ${place + 1} of ${known.length}`;
  dialog.querySelector("h2").textContent = title;
  for (const turn of dialog.querySelectorAll("[data-turn]")) {
    turn.hidden = known.length < 2;
    turn.setAttribute("aria-disabled", String(!known[place + Number(turn.dataset.turn)]));
  }
  box.stage.show(place, placed);
  if (first) return tell();
  announce(title);
  requestAnimationFrame(() => setTimeout(tell)); // the picture comes first
}

function tell() {
  const { dialog, batch, known, place } = box;
  if (!dialog) return; // closed by now
  const one = known[place];
  deeds(dialog.querySelector(".deeds"), { batch, one, all: known });
  slip(dialog.querySelector(".truth"), dialog.querySelector(".facts-told"), { batch, one });
}

function step(by) {
  const place = Math.min(box.known.length - 1, Math.max(0, box.place + by));
  if (place === box.place) box.stage.stay();
  else show(place);
}

function onClick(event) {
  const button = event.target.closest("button");
  if (button?.dataset.turn) step(Number(button.dataset.turn));
  if (button?.matches("[data-closer]")) box.stage.enlarge();
}

const STEPS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
const SCALES = { "+": 1.5, "=": 1.5, "-": 1 / 1.5, 0: 0 };

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea, summary")) return;
  const { stage } = box;
  if (event.key in SCALES) stage.scaleBy(SCALES[event.key]);
  else if (stage.enlarged && event.key.startsWith("Arrow")) stage.nudge(event.key);
  else if (event.key in STEPS) step(STEPS[event.key]);
  else return;
  event.preventDefault();
}

/* Focus goes to the print that was seen last: that is where the eyes are. */
function over() {
  const { dialog, known, place, link } = box;
  const seen = known[place]?.link;
  box.watch.disconnect();
  document.documentElement.removeAttribute("data-viewing");
  dialog.remove();
  for (const name of Object.keys(box)) delete box[name];
  const back = seen?.isConnected ? seen : link;
  if (back.isConnected) back.focus();
}
