/* Time in every tile that is being made, what is left of the usual time, and the count in the tab's title. */
import { announce } from "/live.js";

const LATE = "Taking longer than usual. Credits for what does not arrive return by themselves.";
const onTheWall = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const making = new Set(); // ids of the batches that were being made when they were last seen
let plain = null; // the page's own title, while the count stands in its place
let count = null;
let asked = false;
let ahead = null; // milliseconds by which the server's clock is ahead of this one

const seconds = (since) => Math.max(0, Math.floor((Date.now() + (ahead ?? 0) - Date.parse(since)) / 1000));

function elapsed(since) {
  const whole = seconds(since);
  return whole < 100 ? `${whole} s` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/* What is left of [low, high] seconds; past it nobody knows. */
function left(since, low, high) {
  const gone = seconds(since);
  if (gone >= high) return "longer than usual";
  if (gone >= low) return `up to ${high - gone} s left`;
  return low === high ? `about ${low - gone} s left` : `${low - gone} to ${high - gone} s left`;
}

function write(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

function tick() {
  for (const element of document.querySelectorAll("[data-since]")) {
    write(element, element.dataset.since ? elapsed(element.dataset.since) : "");
  }
  for (const time of document.querySelectorAll("time[data-clock]")) {
    if (time.dateTime) write(time, onTheWall.format(new Date(time.dateTime)));
  }
  const batches = [...document.querySelectorAll("[data-batch]")];
  for (const batch of batches) follow(batch);
  tellInTitle(batches.filter((batch) => batch.dataset.making === "true"));
}

/* `data-late` decides which of the batch's words are seen; React does not know of it. */
function follow(batch) {
  const { batch: id, between } = batch.dataset;
  const [low, high] = between ? between.split(" ").map(Number) : [];
  let late = false;
  for (const element of batch.querySelectorAll("[data-left]")) {
    const since = element.dataset.left;
    const known = since && high;
    late ||= Boolean(known) && seconds(since) >= high;
    const soFar = element.closest("[data-previewed]") ? `${elapsed(since)}, ` : ""; // the picture hides the big one
    write(element, known ? soFar + left(since, low, high) : "");
    if (known && !asked) askTheTime();
  }
  if (ahead !== null && late !== batch.hasAttribute("data-late")) {
    batch.toggleAttribute("data-late", late);
    if (late) announce(LATE);
  }
  if (batch.dataset.making === "true") making.add(id);
  else if (making.delete(id)) over(batch);
}

/* A visitor's clock may be wrong by minutes; asked once, to the second. */
async function askTheTime() {
  asked = true;
  const before = Date.now();
  let difference = 0;
  try {
    const answer = await fetch("/healthz", { cache: "no-store" });
    difference = Date.parse(answer.headers.get("date")) + 500 - (before + Date.now()) / 2;
  } catch { /* offline: this clock has to do */ }
  ahead = Math.abs(difference) > 2_000 ? difference : 0;
  tick();
}

function over(batch) {
  const all = [...batch.querySelectorAll("li[data-state]")];
  if (!all.length) return; // it went to the trash
  const ready = all.filter((tile) => tile.dataset.state === "delivered").length;
  count = [ready, all.length];
  const title = batch.querySelector("h1, h2, h3")?.textContent ?? "";
  const detail = { id: batch.dataset.batch, ready, of: all.length, title };
  document.dispatchEvent(new CustomEvent("batch-over", { detail }));
}

/* Counts everything that is being made; what came of it stays in the title until somebody looks. */
function tellInTitle(batches) {
  const tiles = batches.flatMap((batch) => [...batch.querySelectorAll("li[data-state]")]);
  if (tiles.length) count = [tiles.filter((tile) => tile.dataset.state === "delivered").length, tiles.length];
  else if (!document.hidden) count = null;
  if (!count && plain === null) return;
  plain ??= document.title;
  const title = count ? `(${count[0]}/${count[1]}) LoraAI` : plain;
  if (document.title !== title) document.title = title;
  if (!count) plain = null;
}

setInterval(tick, 1000);
document.addEventListener("visibilitychange", tick);
new MutationObserver(tick).observe(document.body, {
  attributeFilter: ["data-since", "data-left", "data-state", "data-making", "data-previewed", "datetime"],
  childList: true,
  subtree: true,
});
