/* Every page: the line when the browser is offline, and a keyboard that never loses its place. */
import { until } from "/appears.js";

const NOTICED_WITHIN = 10_000;

function agree() {
  document.documentElement.toggleAttribute("data-offline", !navigator.onLine);
}

/* A button that goes away with its press hands the focus to its batch's heading, or to the next one's. */
async function onPress(event) {
  const button = event.target.closest?.(".actions button");
  if (!button) return;
  const batch = button.closest(".batch");
  await until(() => !button.isConnected, NOTICED_WITHIN);
  if (button.isConnected || document.activeElement !== document.body) return;
  const place = batch?.isConnected ? batch : document.querySelector(".results");
  const heading = place?.querySelector("h1, h2, h3") ?? document.querySelector("h1");
  const target = heading?.querySelector("a") ?? heading;
  if (target?.tagName !== "A") target?.setAttribute("tabindex", "-1");
  target?.focus({ preventScroll: event.detail > 0 }); // a finger is where it was
}

addEventListener("online", agree);
addEventListener("offline", agree);
agree();
document.addEventListener("click", onPress);
