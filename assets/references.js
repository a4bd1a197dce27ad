/* The reference photos: what of them is there at once. `strip.js` keeps and draws them, from the first wish for one on. */
import { announce } from "/live.js";
import { appears, memory } from "/appears.js";

const LATER = "use-as-reference";
const NOT_LOADED = "The part of this page that takes photos could not be loaded. Check the connection and try again.";

const place = () => document.querySelector("[data-references]");
let strip = null; // once it is loaded

/* Photos that are held are drawn. */
async function draw(list) {
  const trouble = list.closest("form").querySelector("[data-reference-trouble]");
  await loaded().catch(() => { trouble.textContent = NOT_LOADED; });
}

async function loaded() {
  ({ strip } = await import("/strip.js"));
  if (place() && strip.list !== place()) strip.attach(place());
  return strip;
}

/* Photos that come back count before they are drawn: the prompt may name them, and a press takes them along. */
function hold(list, photos) {
  const form = list.closest("form");
  const arrived = photos.slice(0, list.children.length).filter((photo) => photo.id);
  memory.write("references", arrived.length ? JSON.stringify(arrived) : "");
  form.elements.references.value = arrived.map((photo) => photo.id).join(",");
  form.toggleAttribute("data-photographed", arrived.length > 0);
  form.dispatchEvent(new CustomEvent("photos", { bubbles: true, detail: { from: arrived.map(() => 0) } }));
  return arrived.length;
}

/* On their way from the moment they are chosen: a press waits for them. */
export async function add(files) {
  const form = place().closest("form");
  if (!strip) form.dataset.sending = files.length;
  try {
    (await loaded()).add(files);
  } catch {
    form.dataset.sending = 0;
    form.querySelector("[data-reference-trouble]").textContent = NOT_LOADED;
  }
}

/* Puts a delivered image of mine into the strip, and says in a sentence how that went. A page without a form goes to
   the one that has it. */
export async function useAsReference(generation, index) {
  if (!place()) {
    memory.write(LATER, JSON.stringify({ generation, index }));
    location.assign("/");
    return { added: false, said: "" };
  }
  const answer = await loaded().then(() => strip.adopt(generation, index), () => ({ added: false, said: NOT_LOADED }));
  announce(answer.said);
  return answer;
}

document.addEventListener(LATER, ({ detail }) => useAsReference(detail.generation, detail.index));

appears("[data-references]", (list) => {
  const field = list.closest("fieldset");
  for (const input of field.querySelectorAll("input[type=file]")) {
    const take = () => {
      const files = [...input.files];
      input.value = "";
      add(files);
    };
    input.addEventListener("change", take);
    if (input.files.length) take(); // chosen before this was here
  }
  list.addEventListener("click", (event) => event.target.closest(".add") && field.querySelector("input").click());
  list.addEventListener("put", ({ detail }) => {
    if (strip?.list === list) strip.put(detail);
    else if (hold(list, detail)) draw(list);
  }); // by filling.js
  const kept = memory.readJson("references");
  const wanted = memory.readJson(LATER);
  memory.write(LATER, "");
  const count = hold(list, Array.isArray(kept) ? kept : []);
  if (count || strip || sent()) draw(list);
  if (!wanted) return;
  field.scrollIntoView({ block: "center", behavior: "instant" });
  useAsReference(wanted.generation, wanted.index);
});

/* Whoever touches the page may want it next, and maybe without a connection. What was touched comes first. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
for (const touch of ["pointerover", "pointerdown", "keydown"]) {
  document.addEventListener(touch, () => whenIdle(() => place() && loaded().catch(() => {})), { once: true });
}

/* The page before this one was still sending: strip.js says which. */
function sent() {
  try { return sessionStorage.getItem("lorai:unsent"); } catch { return null; }
}

/* A picture is pasted anywhere. Words win: what a word processor copies is text and a picture of it. */
document.addEventListener("paste", (event) => {
  const { files, types } = event.clipboardData ?? { files: [] };
  const pictures = [...files].filter((file) => file.type.startsWith("image/"));
  if (!pictures.length || !place() || document.querySelector("dialog:modal")) return;
  if (types.includes("text/plain") && event.target.closest?.("input, textarea, [contenteditable]")) return;
  event.preventDefault();
  add(pictures);
});

/* A drag over the page, of files or of a print of mine. What is dropped never takes the place of the page. */
const dragging = (event) => import("/dropped.js").then(({ begin }) => begin(event), () => {});
for (const name of ["dragstart", "dragenter"]) document.addEventListener(name, dragging, { once: true });
for (const name of ["dragover", "drop"]) {
  document.addEventListener(name, (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault());
}
