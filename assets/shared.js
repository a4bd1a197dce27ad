/* The page of a share: the pictures large, its link copied or sent. Everything else works without this. */
const large = document.querySelector(".large");
const row = large.querySelector("ol");
const place = large.querySelector("[data-place]");
const said = document.querySelector("[data-said]");
const SETTLED_AFTER = 120;
const SAID_FOR = 2_000;
const STEPS = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
let at = 0;
let aim = null; // where a step is on its way to: a browser that is busy may stop half-way

/* Filled when it is first opened: the large files are for whoever wants to see them. */
function fill() {
  if (row.children.length) return;
  for (const image of document.querySelectorAll("[data-enlarge] img")) {
    const picture = new Image(image.getAttribute("width"), image.getAttribute("height"));
    picture.alt = image.alt;
    picture.loading = "lazy";
    picture.src = image.closest("a").href;
    const item = document.createElement("li");
    item.append(picture);
    row.append(item);
  }
}

function show(index, behavior) {
  const last = row.children.length - 1;
  at = Math.min(Math.max(index, 0), last);
  aim = isAt(at) ? null : at;
  row.scrollTo({ left: at * row.clientWidth, behavior });
  agree();
}

const isAt = (index) => Math.abs(row.scrollLeft - index * row.clientWidth) < 1;

function step(by) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  show(at + by, calm ? "instant" : "smooth");
}

function agree() {
  const last = row.children.length - 1;
  place.textContent = last ? `${at + 1} of ${last + 1}` : "";
  for (const button of large.querySelectorAll("[data-step]")) {
    button.disabled = at === (button.dataset.step === "1" ? last : 0);
  }
}

async function copy(button) {
  const words = button.querySelector("span");
  const before = words.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    words.textContent = "Copied";
    said.textContent = "The link is copied.";
  } catch { /* not allowed here: the link is shown, to be copied by hand */
    prompt("Copy this link", button.dataset.copy);
    return;
  }
  button.disabled = true;
  setTimeout(() => { words.textContent = before; said.textContent = ""; button.disabled = false; }, SAID_FOR);
}

async function send(button) {
  try {
    await navigator.share({ title: document.title, url: button.dataset.send });
  } catch (refusal) {
    if (refusal.name !== "AbortError") throw refusal; // whoever closes the sheet has changed their mind
  }
}

document.addEventListener("click", (event) => {
  const on = (what) => event.target.closest(what);
  const opener = on("[data-enlarge]");
  if (opener && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    fill();
    large.showModal();
    show(Number(opener.dataset.enlarge), "instant");
  } else if (on("[data-step]")) step(Number(on("[data-step]").dataset.step));
  else if (on("[data-copy]")) copy(on("[data-copy]"));
  else if (on("[data-send]")) send(on("[data-send]"));
  else if (on(".large ol") && event.target.tagName !== "IMG") large.close();
});

large.addEventListener("keydown", (event) => {
  if (!(event.key in STEPS)) return;
  event.preventDefault();
  step(STEPS[event.key]);
});

/* A swipe is the browser's own scrolling: where it came to rest is where we are. */
let settled;
row.addEventListener("scroll", () => {
  clearTimeout(settled);
  settled = setTimeout(rest, SETTLED_AFTER);
});
for (const touch of ["pointerdown", "wheel"]) row.addEventListener(touch, () => { aim = null; }, { passive: true });

function rest() {
  if (aim !== null && !isAt(aim)) row.scrollTo({ left: aim * row.clientWidth, behavior: "instant" });
  else at = Math.round(row.scrollLeft / row.clientWidth) || 0;
  aim = null;
  agree();
}
addEventListener("resize", () => { if (large.open) show(at, "instant"); });

for (const button of document.querySelectorAll("[data-send]")) button.hidden = !navigator.share;
