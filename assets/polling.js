/* While the socket is away: asks by HTTP every few seconds what the page shows, and sends what is pressed that way.
   React draws what is told (heard.js): nothing here knows how anything looks. */
import { Refused, newKey, saidBy } from "/calls.js";
import { announce } from "/live.js";
import { noted, withThrown } from "/gone.js";
import { tell } from "/heard.js";
import { placeOf } from "/places.js";
import * as sharing from "/share_by_http.js";

const OFTEN = 2_000; // while something is being made
const SELDOM = 5_000;
const UNSEEN = 15_000;
const WITHIN = 15_000;
const SURE = 1_500; // milliseconds of answers without a socket: that is no server that has just come back
const LOOK = 300;

const root = document.documentElement;
const line = () => document.querySelector(".asking");
const here = () => location.pathname + location.search;
const keys = new Map(); // call → its key, until it was answered
const onTheirWay = new Set();
let running = false;
let since = 0; // when answers began to come
let last = ""; // what the page was told last, and where
let timer;
let watch;

/* Whichever module called the API: what it changed is asked for at once. */
const changes = new PerformanceObserver((seen) => {
  if (seen.getEntries().some((one) => new URL(one.name).pathname.startsWith("/api/v1/"))) ask();
});

export function begin() {
  if (running) return;
  running = true;
  since = 0;
  last = "";
  document.addEventListener("live", end, { once: true });
  changes.observe({ type: "resource" });
  document.addEventListener("visibilitychange", ask);
  document.addEventListener("click", onClick, true);
  document.addEventListener("submit", onSubmit, true);
  let at = here();
  watch = setInterval(() => {
    if (at !== here()) ask();
    at = here();
  }, LOOK);
  ask();
}

function end() {
  running = false;
  clearTimeout(timer);
  clearInterval(watch);
  changes.disconnect();
  document.removeEventListener("visibilitychange", ask);
  document.removeEventListener("click", onClick, true);
  document.removeEventListener("submit", onSubmit, true);
  sign(false);
  keep("");
}

/* For this tab's next page, which then asks at once. */
function keep(word) {
  try { sessionStorage.setItem("lorai:asking", word); } catch { /* then it finds out anew */ }
}

/* One question at a time; what comes while one is on its way is asked right after it. */
let asking = false;
let again = false;

async function ask() {
  clearTimeout(timer);
  again = asking;
  if (asking) return;
  asking = true;
  const wait = await question();
  asking = false;
  if (!running) return;
  timer = setTimeout(ask, again ? 0 : wait);
  again = false;
}

/* Milliseconds until the next one. */
async function question() {
  const at = here();
  try {
    const answer = await fetch(`/now?at=${encodeURIComponent(at)}`, {
      cache: "no-cache",
      signal: AbortSignal.timeout?.(WITHIN),
    });
    if (answer.status === 429) return Number(answer.headers.get("Retry-After") ?? 5) * 1_000;
    if (!answer.ok) throw new TypeError("not reached");
    const text = await answer.text();
    if (!running || at !== here()) return 0;
    const told = withThrown(JSON.parse(text), location.pathname);
    const all = at + JSON.stringify(told);
    if (all !== last && tell(told)) last = all;
    since ||= Date.now();
    if (Date.now() - since >= SURE) sign(true);
    return pause(told);
  } catch {
    since = 0;
    if (running) sign(false);
    return OFTEN;
  }
}

function pause(told) {
  const underWay = [...(told.desk.shown ?? []), ...(told.history?.cards ?? [])].some((one) => one.under_way);
  if (document.hidden) return underWay ? SELDOM : UNSEEN;
  return underWay || root.dataset.line !== "asking" ? OFTEN : SELDOM;
}

/* The line stands in the announcement's place and at its height; where there is none, what is read stays in its place. */
function sign(on) {
  if ((root.dataset.line === "asking") === on) return;
  const top = () => document.getElementById("main")?.getBoundingClientRect().top ?? 0;
  const before = top();
  if (on) line().style.minHeight = `${document.querySelector(".announcement")?.offsetHeight ?? 0}px`;
  if (on) root.dataset.line = "asking";
  else delete root.dataset.line;
  scrollBy({ top: top() - before, behavior: "instant" });
  if (on) keep("yes");
  if (on) announce(line().textContent);
}

function onClick(event) {
  if (sharing.pressed(event)) {
    event.stopImmediatePropagation();
    return;
  }
  const button = event.target.closest?.("[data-by-http]");
  const place = button ? null : placeOf(event);
  if (!button && !place) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (button) call(button.dataset.byHttp);
  else go(place);
}

function onSubmit(event) {
  const place = placeOf(event);
  if (!place && !sharing.sent(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (place) go(place);
}

function go(place) {
  history.replaceState(history.state, "", place);
  ask();
}

/* "DELETE /generations/<id>": once, however often it is pressed; the same key until there was an answer. */
async function call(wanted) {
  if (onTheirWay.has(wanted)) return;
  onTheirWay.add(wanted);
  const [method, path] = wanted.split(" ");
  if (!keys.has(wanted)) keys.set(wanted, newKey());
  try {
    const answer = await fetch(`/api/v1${path}`, {
      method,
      headers: { "Idempotency-Key": keys.get(wanted) },
      signal: AbortSignal.timeout?.(WITHIN),
    });
    await saidBy(answer);
    keys.delete(wanted);
    say(noted(method, path));
    tell({ desk: { notice: "" } });
  } catch (problem) {
    const refused = problem instanceof Refused;
    if (refused) keys.delete(wanted);
    tell({ desk: { notice: refused ? problem.message : "There is no connection to LoraAI just now. Press again in a moment; nothing is done twice." } });
  }
  onTheirWay.delete(wanted);
}

function say(sentence) {
  if (sentence) tell({ desk: { said: sentence }, history: { said: sentence } });
}
