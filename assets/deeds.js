/* What can be done with the print that is seen: keep it, copy it, go on with it, send it, lay it beside another. */
import { announce } from "/live.js";
import { drawn, sign } from "/drawn.js";
import { useAsReference } from "/references.js";
import { truthOf } from "/truth.js";

const SAID_FOR = 5_000;
const NO_COPYING = "This browser does not let a page copy an image. Download it instead.";

export function deeds(place, { batch, one, all }) {
  const saving = drawn(`<div class="saving" role="group" aria-label="Download">
    <a download aria-label="Download the original">${sign("save")}<span>Original</span></a>
    <a download aria-label="Download as WebP">WebP</a><a download aria-label="Download as JPEG">JPEG</a></div>`);
  ["original", "whole.webp", "whole.jpg"].forEach((size, at) => {
    saving.children[at].href = `${one.folder}/${size}?download`;
  });
  const doing = drawn('<div class="doing"></div>');
  const does = (name, words, deed) => {
    const button = drawn(`<button type="button">${sign(name)}<span>${words}</span></button>`);
    button.addEventListener("click", () => once(button, deed));
    doing.append(button);
    return button;
  };
  does("copy", "Copy image", () => copy(one));
  does("reference", "Use as reference", () => refer(batch, one));
  if (shareOf(one)) does("share", "Share", () => shareOf(one).click());
  const comparing = does("compare", "Compare", () => compare(batch, one, all));
  comparing.hidden = all.length < 2;
  if (comparing.hidden) showWhenThereIsAPhoto(comparing, batch, one);
  place.replaceChildren(saving, doing);
}

const shareOf = (one) => one.link.closest(".print")?.querySelector("[data-share]");

async function showWhenThereIsAPhoto(button, batch, one) {
  const { references } = await truthOf(batch, one.file).catch(() => ({ references: [] })); // said beside the print
  button.hidden = !references.length;
}

/* A second press while the first is on its way is the same one. */
async function once(button, deed) {
  if (button.ariaBusy === "true") return;
  button.ariaBusy = "true";
  await deed();
  button.ariaBusy = "false";
}

async function copy(one) {
  if (!navigator.clipboard?.write || !globalThis.ClipboardItem) return told(NO_COPYING); // an old one, or plain http
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": inPng(one.file) })]);
    told("Image copied.");
  } catch {
    told(NO_COPYING);
  }
}

/* The one format that every program takes from a clipboard. */
async function inPng(file) {
  const answer = await fetch(file);
  if (!answer.ok) throw new TypeError("not reached");
  const image = await answer.blob();
  if (image.type === "image/png") return image;
  const pixels = await createImageBitmap(image);
  const canvas = Object.assign(document.createElement("canvas"), { width: pixels.width, height: pixels.height });
  canvas.getContext("2d").drawImage(pixels, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new TypeError("too large to copy"))), "image/png");
  });
}

async function refer(batch, one) {
  const { said } = await useAsReference(batch, one.index); // it announces that itself
  show(said);
}

async function compare(batch, one, all) {
  try {
    const [{ compare: lay }, { references }] = await Promise.all([import("/compare.js"), truthOf(batch, one.file)]);
    await lay(one, all, references);
  } catch {
    told("Comparing is not possible just now. Check the connection, and press again.");
  }
}

function told(sentence) {
  announce(sentence);
  show(sentence);
}

/* For the eyes; whoever listens has heard it. */
let over;
function show(sentence) {
  const line = document.querySelector(".viewer .said");
  if (!line) return;
  clearTimeout(over);
  line.textContent = sentence;
  over = setTimeout(() => line.replaceChildren(), SAID_FOR);
}
