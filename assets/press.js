/* The press: one key per press, nothing typed is lost, and a press that the socket loses goes by HTTP. */
import { appears, memory } from "/appears.js";

const SAME_PRESS = 3000;
const PATIENCE = 4000;
const fields = ["prompt", "model", "ratio", "count", "references"];
let last = { content: "", key: "", at: 0 };

function newKey() {
  if (crypto.randomUUID) return crypto.randomUUID(); // absent on plain http with a host name
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/* A second press on the same content within three seconds is the same job. */
function keyFor(content) {
  const now = Date.now();
  if (content !== last.content || now - last.at > SAME_PRESS) last = { content, key: newKey(), at: now };
  return last.key;
}

function read(form) {
  const data = new FormData(form);
  return Object.fromEntries(fields.map((name) => [name, data.get(name) ?? ""]));
}

const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function until(holds, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await later(50)) if (holds()) return true;
  return holds();
}

function tell(sentence) {
  const notice = document.querySelector("[data-press-notice]");
  if (notice) notice.textContent = sentence;
}

async function post(key, content) {
  const body = {
    ...content,
    count: Number(content.count),
    references: content.references ? content.references.split(",") : [],
  };
  try {
    const answer = await fetch("/api/v1/generations", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify(body),
    });
    if (!answer.ok) tell((await answer.json()).error.message);
  } catch {
    tell("There is no connection. Nothing was lost: press Generate again when you are back online.");
  }
}

async function follow(key, content) {
  const arrived = () => document.getElementById("press")?.dataset.acknowledged === key;
  const newest = () => document.querySelector("[data-generation]")?.dataset.generation;
  const before = newest();
  if (!(await until(arrived, PATIENCE))) await post(key, content);
  if (await until(() => newest() !== before, PATIENCE)) showResults();
}

/* On a phone the prints begin below the form: bring them up, so that a press is seen to do something. */
function showResults() {
  const results = document.querySelector("[data-generation]");
  if (results.getBoundingClientRect().top < innerHeight * 0.6) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  results.scrollIntoView({ behavior: still ? "instant" : "smooth" });
}

function onSubmit(event) {
  const form = event.target;
  if (form.id !== "press") return;
  tell("");
  delete form.dataset.edited;
  const content = read(form);
  const key = keyFor(JSON.stringify(content));
  form.elements.key.value = key;
  if (form.dataset.ready !== "true") {
    event.preventDefault();
    event.stopPropagation();
    hold(key, content);
    return;
  }
  follow(key, content);
}

/* The page is alive once the server has told it the balance; until then a press waits, and then goes by HTTP. */
let held = "";
async function hold(key, content) {
  if (held === key) return;
  held = key;
  const isReady = () => document.getElementById("press")?.dataset.ready === "true";
  if (await until(isReady, PATIENCE)) document.getElementById("press").requestSubmit();
  else await post(key, content);
  held = "";
}

/* Ratios that a model does not have can't be chosen with it; a choice that falls away becomes 1:1. */
function offerRatios(form) {
  const model = form.elements.model.value;
  for (const radio of form.querySelectorAll("input[name=ratio]")) {
    radio.disabled = !radio.dataset.models.split(" ").includes(model);
    if (radio.disabled && radio.checked) form.querySelector("input[name=ratio]").click();
  }
}

function grow(prompt) {
  if (CSS.supports("field-sizing", "content")) return;
  prompt.style.height = "auto";
  prompt.style.height = `${prompt.scrollHeight}px`;
}

function showChosen(row, behavior) {
  const chosen = row.querySelector("input:checked")?.parentElement;
  if (!chosen) return;
  const middle = chosen.offsetLeft + chosen.offsetWidth / 2 - row.clientWidth / 2;
  row.scrollTo({ left: middle, behavior });
}

document.addEventListener("submit", onSubmit, true);
document.addEventListener("keydown", (event) => {
  const form = event.target.closest?.("#press");
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.requestSubmit();
  }
});

appears("#press", (form) => {
  const prompt = form.elements.prompt;
  if (!prompt.value) prompt.value = memory.read("draft");
  grow(prompt);
  prompt.addEventListener("input", () => {
    memory.write("draft", prompt.value);
    grow(prompt);
  });
  for (const change of ["input", "change"]) form.addEventListener(change, () => { form.dataset.edited = ""; });
  offerRatios(form);
  form.elements.model.addEventListener("change", () => offerRatios(form));
});

appears("[data-ratios]", (row) => {
  const edge = () => row.classList.toggle("at-end", row.scrollLeft + row.clientWidth > row.scrollWidth - 8);
  row.addEventListener("scroll", edge, { passive: true });
  row.addEventListener("change", () => showChosen(row, "smooth"));
  showChosen(row, "instant");
});
