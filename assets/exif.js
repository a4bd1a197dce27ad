/* What the head of a JPEG tells besides the picture: how the camera was held, and traces of who and where. */

const [JPEG, EXIF_SEGMENT, SCAN, EXIF] = [0xffd8, 0xffe1, 0xffda, 0x45786966];
const [ORIENTATION, MAKER, MODEL, DETAILS, PLACE, LATITUDE] = [0x0112, 0x010f, 0x0110, 0x8769, 0x8825, 2];
const NO_FIX = { traces: [], turned: false };

/* {traces, turned}: in the words that the server has for them. What can't be read tells nothing. */
export function tellsOf(buffer) {
  try {
    const view = new DataView(buffer);
    const start = exifIn(view);
    return start ? read(view, start) : NO_FIX;
  } catch {
    return NO_FIX;
  }
}

function exifIn(view) {
  if (view.getUint16(0) !== JPEG) return 0;
  for (let at = 2; at + 10 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === EXIF_SEGMENT && view.getUint32(at + 4) === EXIF) return at + 10;
    if (marker === SCAN || marker >> 8 !== 0xff) return 0;
  }
  return 0;
}

function read(view, start) {
  const little = view.getUint16(start) === 0x4949;
  const number = (at) => view.getUint16(at, little);
  const offset = (at) => start + view.getUint32(at, little);
  const entries = (at) => Array.from({ length: Math.min(number(at), 200) }, (_, one) => at + 2 + 12 * one);
  const found = new Map(entries(offset(start + 4)).map((entry) => [number(entry), entry]));
  const place = found.has(PLACE) ? entries(offset(found.get(PLACE) + 8)) : [];
  const located = place.some((entry) => number(entry) === LATITUDE);
  const camera = [MAKER, MODEL, DETAILS].some((tag) => found.has(tag));
  const turned = found.has(ORIENTATION) && number(found.get(ORIENTATION) + 8) > 1;
  return { traces: [...(located ? ["location"] : []), ...(camera ? ["camera data"] : [])], turned };
}
