/* Whether the page's socket is up. When it stays away, polling.js asks by HTTP instead. */
import { appears } from "/appears.js";

const AWAY = 2_500; // milliseconds; most cuts are over by then
const SILENT = 6_000; // neither up nor refused: some networks swallow what they do not know
const BLOCKED = "lorai:asking"; // this tab's last page had no socket either

appears("[data-live]", (line) => {
  let patience;
  const ask = async () => {
    try {
      const { begin } = await import("/polling.js");
      if (line.dataset.live !== "true") begin(); // it came meanwhile
    } catch { // the module itself did not come through
      patience = setTimeout(ask, AWAY);
    }
  };
  const look = () => {
    clearTimeout(patience);
    if (line.dataset.live === "true") document.dispatchEvent(new Event("live"));
    else patience = setTimeout(ask, line.hidden ? SILENT : AWAY);
  };
  new MutationObserver(look).observe(line, { attributeFilter: ["data-live", "hidden"] });
  look();
  try {
    if (sessionStorage.getItem(BLOCKED)) ask();
  } catch { /* then it is found out anew */ }
});
