/* Time so far in every tile that is being made, and the count in the tab's title. */
let plain = null; // the page's own title, while the count stands in its place

function elapsed(since) {
  const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 1000));
  return seconds < 100 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function tick() {
  for (const element of document.querySelectorAll("[data-since]")) {
    const words = element.dataset.since ? elapsed(element.dataset.since) : "";
    if (element.textContent !== words) element.textContent = words;
  }
  const results = document.querySelector("[data-generation]");
  const tiles = results?.querySelectorAll("[data-state]") ?? [];
  const ready = [...tiles].filter((tile) => tile.dataset.state === "delivered").length;
  count(results?.dataset.underWay === "true" ? `(${ready}/${tiles.length}) LoraAI` : null);
}

function count(title) {
  if (title === null && plain === null) return;
  plain ??= document.title;
  if (document.title !== (title ?? plain)) document.title = title ?? plain;
  if (title === null) plain = null;
}

setInterval(tick, 1000);
new MutationObserver(tick).observe(document.body, {
  attributeFilter: ["data-since", "data-state", "data-under-way"],
  childList: true,
  subtree: true,
});
