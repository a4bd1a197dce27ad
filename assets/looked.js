/* The line below the strip about one photo: its size, what was done to it, and buttons that move it. */

let shown = null; // {strip, photo}

export function look(strip, photo) {
  const again = shown?.photo === photo && strip.line.childElementCount;
  if (again) {
    hide();
    return;
  }
  shown = { strip, photo };
  strip.drawLine = draw;
  draw();
}

function draw() {
  const { strip, photo } = shown ?? {};
  if (!photo) return;
  const place = strip.photos.indexOf(photo);
  if (place < 0) {
    hide();
    return;
  }
  for (const { item } of strip.photos) item.querySelector(".hold")?.setAttribute("aria-expanded", String(item === photo.item));
  const focused = strip.line.contains(document.activeElement) && document.activeElement.dataset.by;
  const last = strip.photos.length - 1;
  const words = document.createElement("p");
  const size = photo.width ? [`${photo.width}×${photo.height}`] : [];
  words.textContent = [`Reference ${place + 1}`, ...size, ...photo.changes].join(" · ");
  strip.line.replaceChildren(
    move("M14.5 5.5 8 12l6.5 6.5", `Move reference ${place + 1} to the left`, -1, place === 0),
    move("M9.5 5.5 16 12l-6.5 6.5", `Move reference ${place + 1} to the right`, 1, place === last),
    words,
  );
  strip.line.querySelector(`[data-by="${focused}"]`)?.focus();
}

/* At an end it can't move on, but keeps the focus. */
function move(path, words, by, ended) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.by = by;
  button.setAttribute("aria-label", words);
  button.setAttribute("aria-disabled", String(ended));
  button.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
  button.addEventListener("click", () => shown.strip.move(shown.photo, shown.strip.photos.indexOf(shown.photo) + by));
  return button;
}

function hide() {
  const { strip } = shown;
  shown = null;
  strip.line.replaceChildren();
  for (const hold of strip.list.querySelectorAll(".hold")) hold.setAttribute("aria-expanded", "false");
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !shown?.strip.field.contains(event.target)) return;
  const hold = shown.photo.item.querySelector(".hold");
  hide();
  hold.focus();
});
