/* Makes a large photo smaller before it is sent, and says what became of it. Loaded with the first large one. */
import { size } from "/drawn.js";
import { tellsOf } from "/exif.js";

const LONGEST = 3_072; // pixels; the server keeps 2048 of them, and has something to choose from
const QUALITY = 0.9;
const NAMES = { "image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WebP" }; // HEIC and others are sent whole
const LOOKED_AT = 256; // pixels of the copy in which transparency is looked for
const HEAD = 256 * 1024; // bytes, where a JPEG tells of itself

/* {file, size, changes}, or null when it is better sent as it is. */
export async function shrink(file) {
  if (!NAMES[file.type]) return null;
  const told = file.type === "image/jpeg" ? tellsOf(await file.slice(0, HEAD).arrayBuffer()) : { traces: [], turned: false };
  if (told.turned && !(await turnsUpright())) return null;
  const read = await createImageBitmap(file, { imageOrientation: "from-image" });
  const { width, height } = read;
  const canvas = drawn(read, LONGEST);
  const kind = file.type !== "image/jpeg" && seesThrough(drawn(read, LOOKED_AT)) ? "image/png" : "image/jpeg";
  read.close();
  const made = await new Promise((done) => canvas.toBlob(done, kind, QUALITY));
  canvas.width = 0; // gives the memory back at once
  if (!made || made.size >= file.size) return null;
  const changes = [
    `${size(file.size)} → ${size(made.size)}`,
    ...told.traces.map((trace) => `${trace} removed`),
    ...(told.turned ? ["turned upright"] : []),
    ...(kind === file.type ? [] : [`converted from ${NAMES[file.type]} to ${NAMES[kind]}`]),
  ];
  return { file: made, size: `${width}×${height}`, changes };
}

function drawn(read, longest) {
  const scale = Math.min(1, longest / Math.max(read.width, read.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(read.width * scale));
  canvas.height = Math.max(1, Math.round(read.height * scale));
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(read, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function seesThrough(canvas) {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] < 255) return true;
  return false;
}

/* Whether this browser turns a photo as its camera was held: a JPEG of two pixels beside each other must come upright. */
async function turnsUpright() {
  const bytes = Uint8Array.from(atob(LYING), (letter) => letter.charCodeAt(0));
  const read = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }), { imageOrientation: "from-image" });
  return read.height === 2 && read.width === 1;
}

const LYING =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAP////////////////////////////" +
  "//////////////////////////////////////////////////////////wAALCAABAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQ" +
  "AQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z";
