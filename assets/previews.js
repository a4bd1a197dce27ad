/* The unfinished picture of a tile: laid behind its words, each over the last, until the finished one has come. */

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const FADE = 600; // milliseconds, as in prints.css

async function show(tile) {
  const address = tile.dataset.preview;
  if (tile.shown === address) return;
  tile.shown = address;
  if (!(await arrived(address)) || tile.shown !== address) return;
  tile.style.setProperty("--under", tile.style.getPropertyValue("--over") || "none");
  tile.style.setProperty("--over", `url("${address}")`);
  tile.toggleAttribute("data-previewed", true);
  const fade = { duration: calm.matches ? 0 : FADE, easing: "ease-out", pseudoElement: "::after" };
  tile.querySelector(".frame").animate({ opacity: [0, 1] }, fade);
}

async function arrived(address) {
  const picture = new Image();
  picture.src = address;
  return picture.decode().then(() => true, () => false); // gone already: the finished one is on its way
}

/* The finished picture fades in over the last preview, which then is not needed any more. */
async function clear(tile) {
  tile.shown = "";
  if (tile.dataset.state === "delivered") {
    await tile.querySelector(".frame img")?.decode().catch(() => {});
    await new Promise((faded) => setTimeout(faded, FADE));
    if (tile.shown) return; // made again meanwhile
  }
  for (const name of ["--under", "--over"]) tile.style.removeProperty(name);
  tile.removeAttribute("data-previewed");
}

/* Five colours of the finished picture stand in its place until its file has come. */
function tint(tile) {
  const { tints } = tile.dataset;
  if (tile.tinted === tints) return;
  tile.tinted = tints;
  tints.split(" ").forEach((colour, place) => tile.style.setProperty(`--tint-${place}`, colour));
}

function look() {
  for (const tile of document.querySelectorAll("li[data-tints]:not([data-tints=''])")) tint(tile);
  for (const tile of document.querySelectorAll("li[data-preview]")) {
    if (tile.dataset.preview) show(tile);
    else if (tile.shown) clear(tile);
  }
}

new MutationObserver(look).observe(document.body, {
  attributeFilter: ["data-preview", "data-state", "data-tints"],
  childList: true,
  subtree: true,
});
