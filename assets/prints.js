/* A press on a delivered print opens it in the page. With a key held, or without this, the link shows the original. */
import { appears } from "/appears.js";

const lightbox = () => import("/lightbox.js");
const printOf = (event) => event.target.closest?.("a[data-print]");

document.addEventListener("click", async (event) => {
  const link = printOf(event);
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    await (await lightbox()).open(link);
  } catch {
    location.assign(link.href); // its scripts can't be had just now: the picture can
  }
});

/* It is there before the press, and not before there is something to look at. */
const later = globalThis.requestIdleCallback ?? ((what) => setTimeout(what, 1_000));
let wanted = false;

appears("a[data-print]", () => {
  if (wanted || navigator.connection?.saveData) return;
  wanted = true;
  later(() => lightbox().then((box) => box.dress(), () => {}));
});
