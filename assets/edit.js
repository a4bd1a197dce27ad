/* The words of a batch, changed in place: the missing images as a new generation. The form's draft stays as it is, unless it is what was refused. */
import { appears, memory, until } from "/appears.js";
import { Refused, newKey, saidBy } from "/calls.js";
import { announce } from "/live.js";
import { marked } from "/marked.js";
import { fill } from "/prompt.js";

const ANSWER_WITHIN = 20_000;
const SHOWN_WITHIN = 10_000;
const NO_CONNECTION = "There is no connection to LoraAI. Press again when you are back: it is never charged twice.";

const editors = new Map(); // generation → its editor, kept with its words while the page is open
const shown = new Set();

const placeOf = (id) => document.querySelector(`[data-edit-place="${CSS.escape(id)}"]`);
const buttonOf = (id) => document.querySelector(`[data-edit="${CSS.escape(id)}"]`);
const newest = () => document.querySelector("[data-generation]");

/* Opens the editor of a batch, or closes it and keeps its words. */
export async function edit(button) {
  const id = button.dataset.edit;
  if (shown.has(id)) {
    close(id);
    return;
  }
  shown.add(id);
  agree(button);
  try {
    if (!editors.has(id)) editors.set(id, draw(id));
    const editor = editors.get(id);
    await editor.look();
    if (!shown.has(id)) return;
    placeOf(id)?.append(editor.form);
    editor.begin();
  } catch (problem) {
    close(id);
    announce(problem instanceof Refused ? problem.message : NO_CONNECTION);
  }
}

function close(id) {
  shown.delete(id);
  const editor = editors.get(id);
  const had = editor?.form.contains(document.activeElement);
  editor?.form.remove();
  const button = buttonOf(id);
  if (button) agree(button);
  if (had) button?.focus();
}

/* While it is in sight the form's own button makes room: on a phone that would send the words that were refused. */
const inSight = new IntersectionObserver((seen) => {
  document.documentElement.toggleAttribute("data-mending", seen.at(-1).isIntersecting);
});

const agree = (button) => button.setAttribute("aria-expanded", String(shown.has(button.dataset.edit)));

/* The page draws a batch again when another comes before it: what was open is open there. */
appears("[data-edit-place]", async (place) => {
  const editor = editors.get(place.dataset.editPlace);
  if (!editor || !shown.has(place.dataset.editPlace)) return;
  place.append(editor.form);
  await editor.look().catch(() => {}); // offline: it stays as it was, and the press will say so
});
appears("[data-edit]", agree);

function draw(id) {
  const form = element("form", { className: "editor", ariaLabel: "Change the words" });
  const why = element("p", { className: "why" });
  const field = element("textarea", { id: `words-${id}`, rows: 4, dir: "auto", spellcheck: true, autocapitalize: "sentences" });
  const label = element("label", { htmlFor: field.id, textContent: "Your words" });
  const along = element("span");
  const head = element("div", { className: "editor-head" }, label, along);
  const notice = element("p", { className: "notice", role: "alert" });
  const go = element("button", { type: "submit", className: "plain-button strong" });
  const leave = element("button", { type: "button", className: "plain-button quiet", textContent: "Never mind" });
  const words = marked(field);
  form.append(why, head, words.box, words.refused, notice, element("div", { className: "actions" }, go, leave));
  let told = null;
  let press = { words: "", key: "" };

  async function look() {
    told = await fetched(id);
    const missing = told.images.filter((image) => ["blocked", "failed"].includes(image.state));
    told.missing = missing.length;
    why.textContent = missing.find((image) => image.state === "blocked")?.reason.message ?? "";
    along.textContent = `${told.ratio}${photos(told.references.length)}`;
    go.textContent = buttonOf(id)?.dataset.remake ?? "Make them";
    words.refuse((buttonOf(id)?.dataset.refused ?? "").split("\n").filter(Boolean));
    const kept = memory.readJson("mending");
    if (!field.value) words.put(kept?.id === id ? kept.words : told.prompt);
  }

  async function send() {
    if (go.ariaDisabled === "true") return;
    if (field.value === told.prompt) {
      notice.textContent = "These are the words that were blocked. Change some of them first.";
      field.focus();
      return;
    }
    if (press.words !== field.value) press = { words: field.value, key: newKey() };
    notice.textContent = "";
    go.ariaDisabled = "true";
    try {
      started(id, await made(told, press), told.missing);
      instead(told.prompt, press.words);
    } catch (problem) {
      const refused = problem instanceof Refused;
      notice.textContent = refused ? problem.message : NO_CONNECTION;
      if (refused) press = { words: "", key: "" };
    }
    go.ariaDisabled = null;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(id);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  leave.addEventListener("click", () => close(id));
  field.addEventListener("input", () => {
    notice.textContent = "";
    memory.write("mending", JSON.stringify({ id, words: field.value }));
  });
  inSight.observe(form);
  return { form, look, begin: words.begin };
}

const photos = (count) => (count ? `, with the same ${count === 1 ? "photo" : `${count} photos`}` : "");

async function fetched(id) {
  return saidBy(await fetch(`/api/v1/generations/${id}`, { signal: AbortSignal.timeout?.(ANSWER_WITHIN) }));
}

async function made({ model, ratio, missing, references }, { words, key }) {
  const answer = await fetch("/api/v1/generations", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    body: JSON.stringify({ prompt: words, model, ratio, count: missing, references }),
    signal: AbortSignal.timeout?.(ANSWER_WITHIN),
  });
  return saidBy(answer);
}

/* The form must not hold words that are refused when others took their place. */
function instead(refused, words) {
  memory.write("mending", "");
  const prompt = document.getElementById("prompt");
  if (prompt?.value === refused) fill(prompt, words);
}

/* On the page of the old one the new one has its own; elsewhere it comes first by itself. */
async function started(id, generation, count) {
  close(id);
  editors.delete(id);
  if (location.pathname.startsWith("/g/")) {
    location.assign(`/g/${generation.id}`);
    return;
  }
  announce(`Started: ${count === 1 ? "1 image" : `${count} images`} of the changed words.`);
  if (!(await until(() => newest()?.dataset.generation === generation.id, SHOWN_WITHIN))) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  newest().scrollIntoView({ behavior: still ? "instant" : "smooth" });
  newest().querySelector("h1 a, h2 a")?.focus({ preventScroll: true });
}

function element(name, traits = {}, ...inside) {
  const made = Object.assign(document.createElement(name), traits);
  made.append(...inside);
  return made;
}
