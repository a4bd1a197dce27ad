/* Another device: where the keyboard goes on, and a page whose browser was signed out. */
import { appears, until } from "/appears.js";

const NOTICED_WITHIN = 10_000;
const NOT_AGAIN_FOR = 10_000; // a browser that keeps no cookies would load for ever

/* A button that goes away with its press hands the focus on: to the link that came of it, or to the heading. */
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("#devices button:not([data-copy])");
  if (!button) return;
  await until(() => !button.isConnected, NOTICED_WITHIN);
  if (button.isConnected || document.activeElement !== document.body) return;
  const ticket = document.querySelector("[data-link-ticket]");
  (ticket ?? document).querySelector("#devices h2, h3")?.focus({ preventScroll: true });
  ticket?.scrollIntoView({ block: "nearest" });
});

/* Only a page that is loaded anew gets a cookie of its own. */
appears("[data-signed-out]", () => {
  if (Date.now() - Number(sessionStorage.getItem("lorai:signed-out")) < NOT_AGAIN_FOR) return;
  sessionStorage.setItem("lorai:signed-out", Date.now());
  location.reload();
});
