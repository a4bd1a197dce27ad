/* The site around the generator: questions that open by their address and are found by a word, the menu, the bar. */
import { appears } from "/appears.js";

/* A question whose address is asked for opens. */
function openNamed() {
  const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!named || named.tagName !== "DETAILS") return;
  named.open = true;
  named.scrollIntoView();
}
addEventListener("hashchange", openNamed);
openNamed();

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

appears("[data-find]", (field) => {
  const told = field.parentElement.querySelector("[data-found]");
  const find = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const question of document.querySelectorAll(".question")) {
      const text = fold(question.textContent);
      question.hidden = !words.every((word) => text.includes(word));
      found += !question.hidden;
    }
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = !group.querySelector(".question:not([hidden])");
    }
    told.textContent = words.length ? (found ? `${found} found` : "Nothing about that here. Try one word.") : "";
  };
  field.addEventListener("input", find);
  if (field.value) find(); // kept by the browser over a reload
});

/* The menu closes when it is left. */
appears(".menu", (menu) => {
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
});

/* On a phone the button stays above the edge while the form or its prints are seen, and is not in the way of reading. */
appears(".desk", (desk) => {
  new IntersectionObserver(([seen]) => {
    const past = !seen.isIntersecting && seen.boundingClientRect.bottom <= 0;
    document.documentElement.toggleAttribute("data-past-desk", past);
  }).observe(desk);
});
