/* The reference photos: chosen, taken, dropped, pasted, or a print of mine; `strip.js` keeps and draws them. */
import { announce } from "/live.js";
import { appears, memory } from "/appears.js";
import { strip } from "/strip.js";
import "/dropped.js";

const LATER = "use-as-reference";

/* Puts a delivered image of mine into the strip, and says in a sentence how that went. A page without a form goes to
   the one that has it. */
export async function useAsReference(generation, index) {
  if (!strip.list?.isConnected) {
    memory.write(LATER, JSON.stringify({ generation, index }));
    location.assign("/");
    return { added: false, said: "" };
  }
  const answer = await strip.adopt(generation, index);
  announce(answer.said);
  document.dispatchEvent(new CustomEvent("used-as-reference", { detail: { generation, index, ...answer } }));
  return answer;
}

/* The first photo in the chosen shape: drawn anew with every photo and every choice. */
function showCrop(list) {
  const form = list.closest("form");
  let drawn = false;
  const draw = async () => {
    if (!strip.photos.length && !drawn) return;
    drawn = true;
    const { crop } = await import("/crop.js");
    crop(form, strip.photos[0]?.item.querySelector("img"));
  };
  for (const change of ["photos", "change"]) form.addEventListener(change, draw);
  list.addEventListener("load", draw, true);
  draw();
}

document.addEventListener(LATER, ({ detail }) => useAsReference(detail.generation, detail.index));

appears("[data-references]", (list) => {
  strip.attach(list);
  for (const input of list.closest("fieldset").querySelectorAll("input[type=file]")) {
    const take = () => {
      const files = [...input.files];
      input.value = "";
      strip.add(files);
    };
    input.addEventListener("change", take);
    if (input.files.length) take(); // chosen before this was here
  }
  showCrop(list);
  const wanted = memory.readJson(LATER);
  memory.write(LATER, "");
  if (!wanted) return;
  list.closest("fieldset").scrollIntoView({ block: "center", behavior: "instant" });
  useAsReference(wanted.generation, wanted.index);
});
