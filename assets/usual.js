/* Before the press: how long an image of what is chosen usually takes, from our own recent ones. */
import { appears } from "/appears.js";

function tell(place) {
  const form = place.closest("form");
  const chosen = new FormData(form);
  const photos = chosen.get("references") || form.querySelector("[data-references] .chip") ? " photos" : "";
  const words = JSON.parse(place.dataset.usual || "{}")[`${chosen.get("model")} ${chosen.get("count")}${photos}`];
  const sentence = words ? `usually ${words}` : "";
  if (place.textContent !== sentence) place.textContent = sentence;
}

appears("[data-usual]", (place) => {
  const agree = () => tell(place);
  for (const change of ["change", "photos"]) place.closest("form").addEventListener(change, agree);
  new MutationObserver(agree).observe(place, { attributeFilter: ["data-usual"] });
  agree();
});
