/* Runs before the first paint, so that a chosen theme never flashes; the switch itself is the same few lines. */
(() => {
  const root = document.documentElement;
  const chosen = () => {
    try { return localStorage.getItem("lorai:theme") || "system"; } catch { return "system"; }
  };
  const apply = (theme) => {
    if (theme === "system") root.removeAttribute("data-theme");
    else root.dataset.theme = theme;
  };
  /* The browser's own bar follows: of the two colours in the head the chosen one is for every screen. */
  const colour = (theme) => {
    for (const meta of document.querySelectorAll("meta[data-scheme]")) {
      const { scheme } = meta.dataset;
      meta.media = theme === "system" ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? "all" : "not all";
    }
  };
  const agree = () => {
    const control = document.querySelector("[data-theme-switch]");
    if (control) control.value = chosen();
    colour(chosen());
  };
  apply(chosen());
  /* Photos that come back bring a row of names with them: its place is kept from the first paint on. */
  try { root.toggleAttribute("data-photos", Boolean(localStorage.getItem("lorai:references"))); } catch { /* none come */ }
  document.addEventListener("DOMContentLoaded", agree);
  addEventListener("pageshow", agree);
  addEventListener("storage", () => { apply(chosen()); agree(); });
  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-theme-switch]")) return;
    try { localStorage.setItem("lorai:theme", event.target.value); } catch { /* remembered for this page only */ }
    apply(event.target.value);
    colour(event.target.value);
  });
  /* An announcement that was closed never flashes either; another one has another name. */
  const closed = () => {
    try { return localStorage.getItem("lorai:announcement") || ""; } catch { return ""; }
  };
  root.dataset.closed = closed();
  document.addEventListener("click", (event) => {
    const name = event.target.closest?.("[data-close-announcement]")?.dataset.closeAnnouncement;
    if (!name) return;
    try { localStorage.setItem("lorai:announcement", name); } catch { /* closed for this page only */ }
    root.dataset.closed = name;
  });
})();
