/* When it is done: a mark on the tab's icon, and a sound or a notification for whoever asked for one. */
import { appears, memory } from "/appears.js";
import { announce } from "/live.js";

const SAME_END = 10_000; // all tabs hear of it within moments; a retry ends later

const icon = () => document.querySelector("link[rel=icon][data-done]");
let plain = ""; // the icon's own address, while the marked one stands in its place

function mark() {
  const link = icon();
  if (!link || plain || !document.hidden) return;
  plain = link.getAttribute("href");
  link.href = link.dataset.done;
}

function unmark() {
  if (document.hidden || !plain) return;
  icon().href = plain;
  plain = "";
}

const wants = (what) => memory.read(`done:${what}`) === "yes";

/* Of several tabs one tells: whichever comes first has taken it. */
async function mine(id) {
  const take = () => {
    const told = memory.readJson("done:told");
    if (told?.id === id && Date.now() - told.at < SAME_END) return false;
    memory.write("done:told", JSON.stringify({ id, at: Date.now() }));
    return true;
  };
  return navigator.locks ? navigator.locks.request("lorai-done", take) : take();
}

/* Without a connection nothing sounds: the mark and the page tell it all the same. */
const chimes = () => import("/chime.js").catch(() => ({ chime: () => {}, notify: () => {}, wake: () => {} }));

async function over({ detail }) {
  mark();
  if ((!wants("sound") && !wants("notification")) || !(await mine(detail.id))) return;
  const { chime, notify } = await chimes();
  if (wants("sound")) chime();
  if (wants("notification") && document.hidden) notify(detail);
}

/* Off at first and remembered; what the browser refuses is said, and stays off. */
appears("[data-when-done]", (box) => {
  const what = box.dataset.whenDone;
  const note = box.closest("fieldset").querySelector("[data-when-done-note]");
  const say = (sentence) => {
    note.textContent = sentence;
    if (sentence) announce(sentence);
  };
  box.checked = wants(what);
  box.addEventListener("change", async () => {
    say("");
    if (box.checked) {
      const refused = await tried(what);
      if (refused) {
        box.checked = false;
        say(refused);
      }
    }
    memory.write(`done:${what}`, box.checked ? "yes" : "");
  });
});

/* Why it stays off, if it does. */
async function tried(what) {
  try {
    const { chime, allowed } = await import("/chime.js");
    return what === "sound" ? chime() : await allowed();
  } catch {
    return "This could not be fetched, so it stays off. Check the connection and try again.";
  }
}

/* A sound needs a press in this page before: the press that starts the images is one. */
document.addEventListener("pointerdown", async () => {
  if (wants("sound")) (await chimes()).wake();
}, { once: true });

document.addEventListener("batch-over", over);
document.addEventListener("visibilitychange", unmark);
