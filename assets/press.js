/* The press: one key per press, nothing typed is lost, and a press that the socket loses goes by HTTP. */
import { appears, until } from "/appears.js";
import { Refused, newKey, saidBy } from "/calls.js";
import { heldBack } from "/named.js";

const SAME_PRESS = 3_000;
const JUST_ANSWERED = 1_000;
const PATIENCE = 4_000;
const AGAIN = 3_000;
const GIVE_UP = 300_000;
const ANSWER_WITHIN = 20_000;
const A_DOUBLE_CLICK = 700;
const NO_WORDS = "Write a prompt first: a few words are enough.";
const STARTED = "This has just been started. Press again in a moment for another.";

const fields = ["prompt", "model", "ratio", "count", "references"];
const answered = new Map(); // key → when the server took or refused it
const following = new Set(); // keys on their way
let last = { content: "", key: "", at: 0 };

const form = () => document.getElementById("press");
const isLive = () => document.querySelector("[data-live]")?.dataset.live === "true";
const isAsking = () => document.documentElement.dataset.line === "asking"; // polling.js: the socket does not come
const isReady = () => form()?.dataset.ready === "true" && isLive();
const newest = () => document.querySelector("[data-generation]")?.dataset.generation;

/* The same content is the same job until the server has answered, and within three seconds. */
function keyFor(content) {
  const now = Date.now();
  const ended = now - last.at > SAME_PRESS && now - (answered.get(last.key) ?? now) > JUST_ANSWERED;
  if (content !== last.content || ended) last = { content, key: newKey(), at: now };
  return last.key;
}

function read(pressed) {
  const data = new FormData(pressed);
  return Object.fromEntries(fields.map((name) => [name, data.get(name) ?? ""]));
}

/* `calm`: nothing is wrong. */
function tell(sentence, calm = false) {
  const notice = document.querySelector("[data-press-notice]");
  if (!notice) return;
  notice.toggleAttribute("data-calm", calm);
  if (notice.textContent !== sentence) notice.textContent = sentence;
}

function onSubmit(event) {
  if (event.target.id !== "press") return;
  const { prompt } = event.target.elements;
  const lacking = prompt.value.trim() ? heldBack(event.target) : NO_WORDS;
  if (lacking || photosOnTheirWay()) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (lacking === NO_WORDS) prompt.focus();
    if (lacking) tell(lacking);
    else waitForPhotos();
    return;
  }
  const content = read(event.target);
  const before = last;
  const key = keyFor(JSON.stringify(content));
  if (key === before.key && answered.has(key) && Date.now() - before.at > A_DOUBLE_CLICK) {
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(STARTED, true);
    return;
  }
  event.target.elements.key.value = key;
  event.target.dataset.edited = ""; // the last answer is not this press's
  const alive = isReady();
  if (!alive) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  if (!following.has(key)) follow(key, content, alive);
}

const photosOnTheirWay = () => Number(form()?.dataset.sending ?? 0);
const photosThere = () => form()?.elements.references.value.split(",").filter(Boolean).length ?? 0;
let waiting = false;

const wordsOf = ({ references, ...others }) => JSON.stringify(others);

/* A press means what is seen in the form: it waits for the photos that have not arrived, and for nothing else. */
async function waitForPhotos() {
  if (waiting) return;
  waiting = true;
  const meant = photosThere() + photosOnTheirWay();
  const words = wordsOf(read(form()));
  tell("A photo is still on its way. This starts as soon as it is there.", true);
  const settled = await until(() => !photosOnTheirWay(), GIVE_UP);
  waiting = false;
  if (settled && words !== wordsOf(read(form()))) tell("The photos are there. The form was changed meanwhile: press again to start.", true);
  else if (settled && photosThere() === meant) form().requestSubmit();
  else tell("A photo did not arrive, so nothing was started. Press again to go on without it.");
}

/* The page is alive once the server has told it the balance; until then a press waits, and then goes by HTTP. */
async function follow(key, content, alive) {
  const before = newest();
  following.add(key);
  onItsWay();
  tell("");
  if (!alive && navigator.onLine && !isAsking() && (await until(isReady, PATIENCE))) {
    following.delete(key);
    form().requestSubmit();
    return;
  }
  if (alive && navigator.onLine) await until(() => answered.has(key), PATIENCE);
  await insist(key, content);
  following.delete(key);
  onItsWay();
  if (form()?.dataset.acknowledged === key) showAnswer();
  if (await until(() => newest() !== before, PATIENCE)) showResults();
}

/* Seen in the button at once, however long the line is. */
function onItsWay() {
  form()?.toggleAttribute("data-on-its-way", following.size > 0);
}

/* By HTTP, with the same key again and again, until there is an answer by whichever way. */
async function insist(key, content) {
  const end = Date.now() + GIVE_UP;
  while (!answered.has(key)) {
    if (Date.now() > end) {
      tell("There was no connection for 5 minutes. Press Generate when you are back; it is never charged twice.");
      return;
    }
    await post(key, content);
    await until(() => answered.has(key), AGAIN);
  }
}

async function post(key, content) {
  const count = Number(content.count);
  const references = content.references ? content.references.split(",") : [];
  try {
    const answer = await fetch("/api/v1/generations", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify({ ...content, count, references }),
      signal: AbortSignal.timeout?.(ANSWER_WITHIN),
    });
    await saidBy(answer);
    answered.set(key, Date.now());
    tell("");
  } catch (problem) {
    if (answered.has(key)) return;
    if (problem instanceof Refused) {
      answered.set(key, Date.now());
      tell(problem.message);
      return;
    }
    const why = navigator.onLine ? "There is no connection to LoraAI." : "You are offline.";
    tell(`${why} This will be sent as soon as you are back; it is never charged twice.`, true);
  }
}

/* The sentence of a refusal comes a moment after the acknowledgement; until then the one before is kept hidden. */
async function showAnswer() {
  const said = () => form()?.querySelector("[data-server-notice]")?.textContent;
  const before = said();
  if (before) await until(() => said() !== before, 700);
  delete form()?.dataset.edited;
}

/* On a phone the prints begin below the form: bring them up, so that a press is seen to do something. */
function showResults() {
  const results = document.querySelector("[data-generation]");
  if (!results || results.getBoundingClientRect().top < innerHeight * 0.6) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  results.scrollIntoView({ behavior: still ? "instant" : "smooth" });
}

function onEdit(event) {
  event.currentTarget.dataset.edited = "";
  if (!following.size) tell("");
}

document.addEventListener("submit", onSubmit, true);
document.addEventListener("keydown", (event) => {
  const pressed = event.target.closest?.("#press");
  if (pressed && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    pressed.requestSubmit();
  }
});

appears("#press", (pressed) => {
  for (const change of ["input", "change"]) pressed.addEventListener(change, onEdit);
  new MutationObserver(() => {
    const key = pressed.dataset.acknowledged;
    if (!answered.has(key)) answered.set(key, Date.now());
    tell("");
    showAnswer();
  }).observe(pressed, { attributeFilter: ["data-acknowledged"] });
});
