/* The line of truth beneath a print: what was asked, what came, from whom, how long it took, and what is in the file. */
import { drawn, sign, size } from "/drawn.js";
import { contentsOf, truthOf } from "/truth.js";

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const TYPES = { "image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WebP", "image/gif": "GIF", "image/avif": "AVIF" };
const LONG = 600; // letters
/* IPTC's words for what kind of picture it is. */
const SOURCES = {
  trainedAlgorithmicMedia: "made by an AI model",
  compositeWithTrainedAlgorithmicMedia: "partly made by an AI model",
  algorithmicMedia: "drawn by a program",
  digitalCapture: "photographed",
};

let reading = false; // whoever opened what is in a file, reads on with the next one

export async function slip(line, place, { batch, one }) {
  const facts = drawn("<div></div>");
  const inside = drawn(`<details class="inside"><summary>What’s in this file ${sign("down")}</summary><div></div></details>`);
  line.textContent = `Asked ${one.ratio}, got ${one.width}×${one.height} · ${one.model}`;
  place.replaceChildren(facts, inside);
  inside.open = reading;
  inside.addEventListener("toggle", () => {
    reading = inside.open;
    if (inside.open) tell(inside.lastElementChild, () => contentsOf(batch, one.index, one.file), contents);
  });
  await tell(facts, () => truthOf(batch, one.file), (known) => {
    if (facts.isConnected) line.textContent = inOneLine(one, known); // else another is seen by now
    return made(known);
  });
}

function inOneLine(one, { ratio, image, truth }) {
  const { asked } = truth ?? {};
  const otherwise = asked && (asked.width !== one.width || asked.height !== one.height);
  return [
    `Asked ${ratio}${otherwise ? ` (${asked.width}×${asked.height})` : ""}, got ${one.width}×${one.height} ${TYPES[image?.mime] ?? ""}`.trim(),
    truth?.provider === "sketch" ? "sketch preview, no AI model" : one.model,
    image?.seconds ? `${Math.round(image.seconds)} s` : "",
  ].filter(Boolean).join(" · ");
}

function made({ prompt, image }) {
  const sent = image?.revised_prompt;
  const changed = sent && sent.trim() !== prompt.trim();
  const list = drawn("<dl></dl>");
  list.append(...fact("Prompt", prompt));
  if (changed) list.append(...fact("As it was sent", sent));
  if (image?.request_id) list.append(...fact("Request", image.request_id, "code"));
  return [list];
}

function contents({ format, bytes, width, height, metadata, c2pa }) {
  const list = drawn("<dl></dl>");
  list.append(...fact("File", `${format}, ${width}×${height}, ${size(bytes)}`));
  for (const { name, value } of metadata) list.append(...fact(name, value));
  if (!metadata.length && !c2pa) list.append(...fact("Besides the picture", "Nothing else is in it."));
  if (!c2pa) return [list];
  const credentials = drawn(`<section><h3>Content Credentials</h3>
    <p>As they are written in the file. Nobody has verified them here.</p><dl></dl></section>`);
  credentials.lastElementChild.append(...signed(c2pa));
  return [list, credentials];
}

function signed(c2pa) {
  if (!c2pa.readable) return fact("C2PA", "There is a manifest, which could not be read.");
  const { claim_generator: by, title, signer, issuer, signed: when } = c2pa;
  return [
    ...(by ? fact("Made with", by) : []),
    ...(title ? fact("Title", title) : []),
    ...c2pa.actions.flatMap((deed) => fact("Done", inWords(deed))),
    ...(signer || issuer ? fact("Signed by", [signer, issuer].filter(Boolean).join(", ")) : []),
    ...(when ? fact("Signed", day(when)) : []),
  ];
}

/* "c2pa.created" → "created, by GPT-4o, made by an AI model" */
function inWords({ action, when, software, source }) {
  const kind = SOURCES[source] ?? source;
  const deed = action.replace(/^c2pa\./, "").replaceAll("_", " ");
  return [deed, software && `by ${software}`, kind, when && day(when)].filter(Boolean).join(", ");
}

const day = (time) => (Number.isNaN(Date.parse(time)) ? time : moment.format(new Date(time)));

/* What strangers wrote is text, whatever stands in it. */
function fact(name, value, element = "span") {
  const [term, told] = [document.createElement("dt"), document.createElement("dd")];
  const words = document.createElement(element);
  term.textContent = name;
  words.textContent = value;
  words.dir = "auto";
  if (value.length > LONG) told.tabIndex = 0; // it scrolls in its place
  told.append(words);
  return [term, told];
}

/* Draws what is told; else the reason stands in its place, and a way to ask again. */
async function tell(place, ask, draw) {
  try {
    place.replaceChildren(...draw(await ask()));
  } catch (error) {
    const unreached = error instanceof TypeError || error instanceof SyntaxError;
    const [line, again] = [drawn("<p class='unknown-yet'></p>"), drawn('<button type="button" class="plain-button">Ask again</button>')];
    line.textContent = unreached ? "This could not be fetched. Check the connection." : error.message;
    again.addEventListener("click", () => tell(place, ask, draw));
    place.replaceChildren(line, again);
  }
}
