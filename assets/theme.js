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
  const agree = () => {
    const control = document.querySelector("[data-theme-switch]");
    if (control) control.value = chosen();
  };
  apply(chosen());
  document.addEventListener("DOMContentLoaded", agree);
  addEventListener("pageshow", agree);
  addEventListener("storage", () => { apply(chosen()); agree(); });
  document.addEventListener("change", (event) => {
    if (!event.target.matches("[data-theme-switch]")) return;
    try { localStorage.setItem("lorai:theme", event.target.value); } catch { /* remembered for this page only */ }
    apply(event.target.value);
  });
})();
