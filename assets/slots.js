/* How a place of the reference strip looks: free, with a photo on its way, with one that is there. */

const icon = (path) => `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
const CROSS = icon("M6 6l12 12M18 6L6 18");
const AGAIN = 5_000;
const SMALL = 128; // pixels of the picture of a photo that is on its way

function element(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

/* Arrows are for the eye. */
export const say = (words) => words.replaceAll(" → ", " to ");

/* The first of them is pressed to choose a photo (references.js). */
export function free(first) {
  if (!first) return element('<li class="slot" aria-hidden="true"></li>');
  return element(`<li class="slot add" aria-hidden="true">${icon("M12 5v14M5 12h14")}</li>`);
}

/* One that is there: hold it to move it, press it for what was done to it. */
export function arrive(photo, { look, remove, missing }) {
  const item = element(`<li class="slot chip"><img alt="" width="64" height="64" draggable="false"><b aria-hidden="true"></b>
    <button type="button" class="hold" aria-expanded="false" aria-keyshortcuts="ArrowLeft ArrowRight Delete"></button>
    <button type="button" class="away">${CROSS}</button></li>`);
  item.querySelector(".hold").addEventListener("click", look);
  item.querySelector(".away").addEventListener("click", remove);
  const image = item.querySelector("img");
  const load = () => { image.src = `/media/references/${photo.id}/256.webp`; };
  image.addEventListener("error", async () => {
    const answer = await fetch(image.src).catch(() => null);
    if (answer?.status === 404) missing();
    else if (navigator.onLine) setTimeout(() => item.isConnected && load(), AGAIN);
    else addEventListener("online", load, { once: true }); // the photo is there all the same
  });
  load();
  return item;
}

/* One that is being sent: its own picture as far as the browser can read it, and how much of it has gone. */
export function onItsWay(photo, remove) {
  const item = element(`<li class="slot sending"><canvas width="${SMALL}" height="${SMALL}" hidden></canvas><b aria-hidden="true"></b>
    <progress max="1"></progress><button type="button" class="away">${CROSS}</button></li>`);
  item.querySelector(".away").addEventListener("click", remove);
  return item;
}

export async function picture({ item }, file) {
  const canvas = item.querySelector("canvas");
  try {
    const read = await createImageBitmap(file);
    const side = Math.min(read.width, read.height);
    const [left, top] = [(read.width - side) / 2, (read.height - side) / 2];
    canvas.getContext("2d").drawImage(read, left, top, side, side, 0, 0, SMALL, SMALL);
    read.close();
    canvas.hidden = false;
  } catch { /* the browser can't read it, as HEIC: the server shows it when it has arrived */ }
}

/* `how` is the part that has gone, or null while nobody knows: it is shrunk here, or cleaned there. */
export function progress({ item }, how) {
  const bar = item.querySelector("progress");
  if (how === null) bar.removeAttribute("value");
  else bar.value = how;
}

export function label(photo, number) {
  const { item } = photo;
  item.querySelector("b").textContent = number;
  const size = photo.width ? [`${photo.width}×${photo.height}`] : [];
  const words = photo.id ? [...size, ...photo.changes, ...(photo.name ? [photo.name] : [])] : [`sending ${photo.name}`];
  item.setAttribute("aria-label", say([`Reference ${number}`, ...words].join(", ")));
  item.querySelector(".away").setAttribute("aria-label", photo.id ? `Remove reference ${number}` : `Stop sending ${photo.name}`);
  item.querySelector(".hold")?.setAttribute("aria-label", `Move reference ${number}, or see what was done to it`);
  item.querySelector("progress")?.setAttribute("aria-label", `Sending ${photo.name}`);
}

/* How many there are and what was done to the last of those that were changed; `whole` tells it of each. */
export function captioned(photos, most) {
  const changed = photos.flatMap(({ changes }, place) => (changes?.length ? [{ number: place + 1, words: changes.join(", ") }] : []));
  const last = changed.at(-1);
  const count = photos.length ? [`${photos.length} of ${most}`] : [];
  return {
    line: [...count, ...(last ? [`${last.number}: ${short(last.words)}`] : [])].join(" · "),
    whole: changed.map(({ number, words }) => `${number}: ${words}`).join("; "),
  };
}

/* For a line on a phone. */
const short = (words) => words.replace(/shrunk from \S+ to /g, "now ").replace(/converted from (\S+) to /g, "$1 → ");
