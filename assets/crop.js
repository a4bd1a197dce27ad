/* What the chosen shape shows of the first reference, were it cut to it: drawn in the frame, and said. */

const WHOLE = 0.99;

/* Drawn anew with every photo and every choice. */
export function crop(strip) {
  const { form, list } = strip;
  const again = () => draw(form, strip.photos[0]?.item.querySelector("img"));
  for (const change of ["photos", "change"]) form.addEventListener(change, again);
  list.addEventListener("load", again, true);
  again();
}

/* `photo` is the picture of reference 1, or nothing while there is none to be seen. */
function draw(form, photo) {
  const place = form.querySelector("[data-crop]");
  const row = form.querySelector("[data-ratios]");
  const shape = row.querySelector("input:checked")?.value;
  const there = Boolean(photo?.naturalWidth && shape);
  row.toggleAttribute("data-photo", there);
  if (!there) {
    place.replaceChildren();
    return;
  }
  row.style.setProperty("--photo", `url("${photo.getAttribute("src")}")`);
  const { wide, high } = kept(photo, shape);
  const [picture, words] = place.children.length ? place.children : drawn(place);
  const image = picture.querySelector("img");
  if (image.getAttribute("src") !== photo.getAttribute("src")) image.src = photo.getAttribute("src");
  const turned = photo.naturalWidth < photo.naturalHeight;
  picture.toggleAttribute("data-upright", turned);
  picture.style.aspectRatio = `${photo.naturalWidth} / ${photo.naturalHeight}`;
  const frame = picture.querySelector("i");
  const inset = (part) => `${((1 - part) / 2) * 100}%`;
  frame.style.inset = `${inset(high)} ${inset(wide)}`;
  words.firstElementChild.textContent = told(shape, wide, high);
}

/* The part of its width and of its height that stays. */
function kept({ naturalWidth, naturalHeight }, shape) {
  const [across, up] = shape.split(":").map(Number);
  const photo = naturalWidth / naturalHeight;
  return { wide: Math.min(1, across / up / photo), high: Math.min(1, photo / (across / up)) };
}

function told(shape, wide, high) {
  const part = Math.min(wide, high);
  if (part > WHOLE) return `Reference 1 has the shape ${shape} already.`;
  const [lost, way] = wide < high ? ["left and right", "wider"] : ["top and bottom", "taller"];
  return `Reference 1 is ${way} than ${shape}: ${Math.round((1 - part) * 100)} % of it lies outside, ${lost}.`;
}

function drawn(place) {
  place.innerHTML = '<div class="crop-picture" aria-hidden="true"><img alt=""><i></i></div><p><span></span> <small></small></p>';
  place.querySelector("small").textContent = "Nothing is cut: the model is sent the whole photo.";
  return place.children;
}
