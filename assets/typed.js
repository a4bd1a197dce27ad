/* Tells the site, once in a page's life and without a word of it, that somebody began to type a prompt. */

function tell(event) {
  if (!event.isTrusted || event.target.id !== "prompt") return;
  document.removeEventListener("input", tell);
  navigator.sendBeacon?.("/count/typed");
}

document.addEventListener("input", tell);
