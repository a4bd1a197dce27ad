/* Two pictures in one place with an edge between them, which a finger, the mouse or the arrow keys move. */
import { announce } from "/live.js";
import { backCloses } from "/back.js";
import { drawn, sign } from "/drawn.js";

const HALF = 50;

/* `one` at the left; at the right another print of the batch, or the photo that it was made from. */
export function compare(one, all, references) {
  const pictures = [...all.map(print), ...references.map(photo)];
  const left = all.indexOf(one);
  const right = all.length > 1 ? (left + 1) % all.length : all.length;
  const dialog = drawn(`<dialog class="viewer comparing" aria-labelledby="comparing-title">
    <div class="viewer-head"><h2 id="comparing-title" tabindex="-1">Compare</h2>
      <button type="button" class="tool" data-swap aria-label="Change sides">${sign("both")}</button>
      <button type="button" class="tool" data-close aria-label="Close the comparison">${sign("close")}</button></div>
    <div class="pair"><div class="sheet"><img alt=""><img alt=""><i>${sign("both")}</i>
      <input type="range" min="0" max="100" step="1" value="${HALF}" aria-label="Where the left picture ends"></div></div>
    <div class="sides"></div></dialog>`);
  const sheet = dialog.querySelector(".sheet");
  const edge = sheet.querySelector("input");
  const [under, over] = sheet.querySelectorAll("img");
  const sides = dialog.querySelector(".sides");
  const chosen = [choice("Left", pictures, left), choice("Right", pictures, right)];
  sides.append(...chosen.map((field) => field.parentElement));

  function lay() {
    const [first, second] = chosen.map((field) => pictures[field.value]);
    hang(over, first);
    hang(under, second);
    sheet.style.setProperty("--w", first.width || second.width || 1);
    sheet.style.setProperty("--h", first.height || second.height || 1);
    move();
  }

  function move() {
    const [first, second] = chosen.map((field) => pictures[field.value].name);
    sheet.style.setProperty("--edge-at", `${edge.value}%`);
    edge.setAttribute("aria-valuetext", `${edge.value} percent ${first}, ${100 - edge.value} percent ${second}`);
  }

  edge.addEventListener("input", move);
  for (const field of chosen) {
    field.addEventListener("change", () => {
      const other = chosen.find((one) => one !== field);
      if (other.value === field.value) other.value = field.before; // never a picture with itself
      for (const each of chosen) each.before = each.value;
      lay();
    });
  }
  dialog.querySelector("[data-swap]").addEventListener("click", () => {
    [chosen[0].value, chosen[1].value] = [chosen[1].value, chosen[0].value];
    for (const each of chosen) each.before = each.value;
    lay();
    announce(`${pictures[chosen[0].value].name} is at the left.`);
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  lay();
  dialog.showModal();
  backCloses(dialog);
  edge.focus({ focusVisible: false });
}

function print({ index, folder, small, width, height }) {
  return { name: `Image ${index + 1}`, small, large: `${folder}/1024.webp`, width, height };
}

function photo(id, place) {
  const folder = `/media/references/${id}`;
  return { name: `Reference ${place + 1}`, small: `${folder}/256.webp`, large: `${folder}/photo` };
}

function choice(side, pictures, chosen) {
  const label = drawn(`<label><span aria-hidden="true">${side}</span><select aria-label="${side} picture"></select>${sign("down")}</label>`);
  const field = label.querySelector("select");
  field.append(...pictures.map(({ name }, at) => new Option(name, at, false, at === chosen)));
  field.before = field.value;
  return field;
}

/* What is small is there at once, until the large one has come. */
async function hang(image, { name, small, large }) {
  if (image.dataset.large === large) return;
  image.dataset.large = large;
  image.alt = name;
  image.src = small;
  const better = new Image();
  better.src = large;
  const came = await better.decode().then(() => true, () => false);
  if (came && image.dataset.large === large) image.src = large;
}
