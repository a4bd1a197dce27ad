/* Photos of the strip that are moved: dragged by a mouse, by a finger that holds or goes sideways, or by arrow keys. */

const HOLD = 320; // milliseconds until a finger that rests has taken a photo
const MEANT = 8; // pixels
const KEYS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
const met = new WeakSet();

let strip;
let drag = null; // {photo, item, pointer, x, y, places, to, lifted}

export function reorder(the) {
  strip = the;
  if (met.has(strip.list)) return;
  met.add(strip.list);
  const on = (name, hear, how) => strip.list.addEventListener(name, hear, how);
  on("keydown", onKey);
  on("pointerdown", onDown);
  on("pointermove", onMove);
  on("pointerup", () => end(true));
  on("pointercancel", () => end(false));
  on("touchmove", (event) => drag?.lifted && event.preventDefault(), { passive: false }); // the page stays where it is
  on("contextmenu", (event) => drag && event.preventDefault());
  on("dragstart", (event) => event.preventDefault());
}

function held(event) {
  const item = event.target.closest(".hold")?.parentElement;
  return strip.photos.find((photo) => photo.item === item);
}

function onKey(event) {
  if (event.key === "Escape" && drag?.lifted) {
    event.stopPropagation();
    end(false);
    return;
  }
  const photo = held(event);
  if (!photo || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key in KEYS) strip.move(photo, strip.photos.indexOf(photo) + KEYS[event.key]);
  else if (event.key === "Delete" || event.key === "Backspace") strip.remove(photo);
  else return;
  event.preventDefault();
}

function onDown(event) {
  const photo = held(event);
  if (!photo || event.button > 0 || drag || strip.photos.length < 2) return;
  const { pointerId: pointer, clientX: x, clientY: y } = event;
  const places = strip.photos.map(({ item }) => item.getBoundingClientRect());
  const from = strip.photos.indexOf(photo);
  drag = { photo, item: photo.item, pointer, x, y, places, from, to: from, lifted: false };
  if (event.pointerType === "touch") drag.timer = setTimeout(lift, HOLD);
}

function lift() {
  if (!drag) return;
  drag.lifted = true;
  drag.item.querySelector(".hold").setPointerCapture(drag.pointer);
  drag.item.classList.add("lifted");
  strip.list.classList.add("moving");
  navigator.vibrate?.(10);
}

function onMove(event) {
  if (!drag || event.pointerId !== drag.pointer) return;
  const [right, down] = [event.clientX - drag.x, event.clientY - drag.y];
  if (!drag.lifted) {
    const far = Math.hypot(right, down) > MEANT;
    if (far && (event.pointerType !== "touch" || Math.abs(right) > Math.abs(down))) lift();
    else if (far) end(false); // that finger scrolls
    if (!drag?.lifted) return;
  }
  drag.item.style.transform = `translate(${right}px, ${down}px) scale(1.06)`;
  drag.to = nearest(event.clientX);
  strip.photos.forEach(({ item }, place) => {
    if (item !== drag.item) item.style.transform = `translateX(${shift(place)}px)`;
  });
}

function nearest(x) {
  const away = drag.places.map(({ left, width }) => Math.abs(left + width / 2 - x));
  return away.indexOf(Math.min(...away));
}

/* Those between the place that it left and the one it is over make room. */
function shift(place) {
  const { from, to, places } = drag;
  if (place > from && place <= to) return places[place - 1].left - places[place].left;
  if (place < from && place >= to) return places[place + 1].left - places[place].left;
  return 0;
}

function end(meant) {
  if (!drag) return;
  const { photo, item, to, lifted, timer } = drag;
  clearTimeout(timer);
  drag = null;
  if (!lifted) return;
  item.classList.remove("lifted");
  strip.list.classList.remove("moving");
  for (const one of strip.list.children) one.style.transform = "";
  addEventListener("click", swallow, { capture: true, once: true }); // the press that a drag ends with
  setTimeout(() => removeEventListener("click", swallow, { capture: true }), 50);
  if (meant) strip.move(photo, to);
}

function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}
