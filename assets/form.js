/* The form before the press: what was chosen comes back, and only what a model offers can be chosen. */
import { appears, memory } from "/appears.js";

const kept = { model: "", ratio: "", count: "", ...memory.readJson("choices") };
let adjusting = false; // a ratio that the page chooses for a model is not the visitor's wish

function keep(event) {
  const { name, value } = event.target;
  if (adjusting || !(name in kept)) return;
  kept[name] = value;
  memory.write("choices", JSON.stringify(kept));
}

/* By clicks and change events, so that React hears of it when it is there already. */
function restore(form) {
  const { model } = form.elements;
  const wanted = form.dataset.model || kept.model; // a model's own page has chosen
  if (model.value !== wanted && [...model.options].some((option) => option.value === wanted)) {
    model.value = wanted;
    model.dispatchEvent(new Event("change", { bubbles: true }));
  }
  offerRatios(form);
  const count = [...form.elements.count].find((radio) => radio.value === kept.count);
  if (count && !count.checked) count.click();
}

/* Ratios that a model does not have can't be chosen with it: 1:1 stands in until the visitor's own is possible. */
function offerRatios(form) {
  const radios = [...form.elements.ratio];
  const model = form.elements.model.value;
  for (const radio of radios) radio.disabled = !radio.dataset.models.split(" ").includes(model);
  const possible = radios.filter((radio) => !radio.disabled);
  const chosen = possible.find((radio) => radio.value === kept.ratio) ?? possible.find((radio) => radio.checked);
  adjusting = true;
  if (!chosen?.checked) (chosen ?? possible[0]).click();
  adjusting = false;
}

function showChosen(row, behavior) {
  const chosen = row.querySelector("input:checked")?.parentElement;
  if (!chosen) return;
  const middle = chosen.offsetLeft + chosen.offsetWidth / 2 - row.clientWidth / 2;
  row.scrollTo({ left: middle, behavior });
}

appears("#press", (form) => {
  form.addEventListener("change", keep);
  form.elements.model.addEventListener("change", () => offerRatios(form));
  restore(form);
});

appears("[data-ratios]", (row) => {
  const edge = () => row.classList.toggle("at-end", row.scrollLeft + row.clientWidth > row.scrollWidth - 8);
  row.addEventListener("scroll", edge, { passive: true });
  row.addEventListener("change", () => showChosen(row, "smooth"));
  showChosen(row, "instant");
});
