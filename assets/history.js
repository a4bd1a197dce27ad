/* The history: the search as it is typed, the address that remembers the place, more as it comes near, menus. */
import { appears, until } from "/appears.js";

const PAUSE = 300;
const NEAR = "99999px 0px 600px 0px"; // above too: a jump to the end passes it
const BY_ITSELF = 3; // pages: what stands below the list must be reachable too
const RESTORED_WITHIN = 3_000;
const GONE_WITHIN = 3_000;

const history = window.history;
const list = () => document.querySelector("[data-history]");

document.documentElement.dataset.list = new URLSearchParams(location.search).get("view") ?? "all";

/* The form shows what the address says, and is sent when typing pauses or a choice is made. */
appears("#seek", (form) => {
  const said = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field.name) field.value = said.get(field.name) ?? "";
  }
  let pause;
  let sent = content(form);
  const send = () => {
    clearTimeout(pause);
    if (content(form) === sent) return;
    sent = content(form);
    form.requestSubmit();
  };
  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    pause = setTimeout(send, event.target.type === "search" ? PAUSE : 0);
  });
  form.addEventListener("submit", () => {
    clearTimeout(pause);
    sent = content(form);
  });
});

function content(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

/* Reload and back find the same list: the server says its address, and how far down it was is kept beside it. */
function remember() {
  const address = list()?.dataset.history;
  if (!address || location.pathname + location.search === address) return;
  history.replaceState(history.state, "", address + location.hash);
}

appears("[data-history]", (found) => {
  new MutationObserver(remember).observe(found, { attributeFilter: ["data-history"] });
  remember();
  comeBack();
});

function placeKey() {
  return `lorai:scroll ${location.search}`; // the server adds a stroke to the path
}

addEventListener("pagehide", () => {
  try { sessionStorage.setItem(placeKey(), String(scrollY)); } catch { /* then it begins at the top */ }
});

/* The page is short until the list has come; whoever scrolls meanwhile is left where they are. */
async function comeBack() {
  const [how] = performance.getEntriesByType("navigation");
  if (!["back_forward", "reload"].includes(how?.type)) return;
  let top = 0;
  try { top = Number(sessionStorage.getItem(placeKey())); } catch { return; }
  const moved = new AbortController();
  for (const hand of ["wheel", "touchmove", "keydown"]) {
    addEventListener(hand, () => moved.abort(), { once: true, passive: true, signal: moved.signal });
  }
  const there = () => moved.signal.aborted || (list()?.dataset.history && document.body.scrollHeight >= top);
  if (top && (await until(there, RESTORED_WITHIN)) && !moved.signal.aborted) scrollTo({ top, behavior: "instant" });
  moved.abort();
}

/* More of the list, a few times by itself; the button stays. */
let pages = BY_ITSELF;
const near = new IntersectionObserver(
  (seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting || pages <= 0) continue;
      pages -= 1;
      target.click();
      again(target);
    }
  },
  { rootMargin: NEAR },
);

appears("[data-more]", (button) => near.observe(button));

/* Observed anew once the page has come, because the button may be near still. */
async function again(button) {
  const before = list()?.dataset.history;
  near.unobserve(button);
  await until(() => list()?.dataset.history !== before, RESTORED_WITHIN);
  if (button.isConnected) near.observe(button);
}

/* One menu at a time; it closes beside it, with Escape, and when something in it was pressed. */
const open = () => document.querySelector("[data-menu][open]");
const inDialog = () => document.querySelector("dialog[open]"); // it lies above, and hands the focus back to the menu

document.addEventListener("click", (event) => {
  if (inDialog()) return;
  const menu = event.target.closest("[data-menu]");
  for (const one of document.querySelectorAll("[data-menu][open]")) {
    const done = event.target.closest(".panel :is(a, button):not([data-share])");
    if (one !== menu || done) one.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  const menu = open();
  if (event.key !== "Escape" || !menu || inDialog()) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

/* A button that goes away with its press hands the focus to what stands in its card's place. */
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-card] button");
  const card = button?.closest("[data-card]");
  if (!card || button.matches("[data-share]")) return;
  if (!(await until(() => !button.isConnected, GONE_WITHIN)) || document.activeElement !== document.body) return;
  const place = document.querySelector(`[data-card="${CSS.escape(card.dataset.card)}"]`);
  const next = place?.querySelector("a, button, summary") ?? place;
  if (next === place) place?.setAttribute("tabindex", "-1");
  next?.focus({ preventScroll: true });
});

/* A picture that can't be shown leaves its frame. */
document.addEventListener("error", (event) => {
  if (event.target.matches?.(".history img")) event.target.classList.add("missing");
}, true);
