/* Before the press: how long an image of what is chosen usually takes, from our own recent ones. */
import { appears } from "/appears.js";

function tell(place) {
  const form = place.closest("form");
  const { model, count, references } = form.elements; // FormData would lay the page out
  const photos = references?.value || form.querySelector("[data-references] .chip") ? " photos" : "";
  const words = JSON.parse(place.dataset.usual || "{}")[`${model.value} ${count.value}${photos}`];
  const sentence = words ? `usually ${words}` : "";
  if (place.textContent !== sentence) place.textContent = sentence;
}

appears("[data-usual]", (place) => {
  const agree = () => tell(place);
  for (const change of ["change", "photos"]) place.closest("form").addEventListener(change, agree);
  new MutationObserver(agree).observe(place, { attributeFilter: ["data-usual"] });
  agree();
});
