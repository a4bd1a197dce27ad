/* A photo on its way to the server: shrunk when it is large, sent with progress, and again when the line breaks. */

const MEGABYTE = 1024 * 1024;
const LARGE = 4 * MEGABYTE; // from here on it is shrunk before it is sent
const LARGEST = 20 * MEGABYTE;
const PAUSES = [1_000, 3_000]; // before it is sent again
const STALLED = 60_000;
const WORKS = "JPEG, PNG, WebP, GIF, AVIF and HEIC work.";
const SHRUNK = /^shrunk from \S+ to /;

/* `again`: the same bytes may well be taken the next time. */
class NotTaken extends Error {
  constructor(sentence, again = false) {
    super(sentence);
    this.again = again;
  }
}

/* A file of the visitor's; `seen` is shown what is sent of it, `told` hears how much has gone. */
export async function delivered(file, { signal, seen, told }) {
  if (file.type && !file.type.startsWith("image/")) throw new NotTaken(`This is not a photo. ${WORKS}`);
  const small = file.size > LARGE ? await shrunk(file) : null;
  const bytes = small?.file ?? file;
  if (bytes.size > LARGEST) throw new NotTaken("It is larger than 20 MB, and could not be made smaller here. Save it smaller, or as a JPEG.");
  seen(bytes);
  const body = new FormData();
  body.append("file", bytes, file.name);
  const said = await insist("/api/v1/references", body, { signal, told });
  if (!small) return said;
  const later = said.changes.map((one) => one.replace(SHRUNK, `shrunk from ${small.size} to `));
  return { ...said, changes: [...small.changes, ...later] };
}

/* A delivered image of mine. */
export function adopted(generation, index, { signal, told }) {
  return insist(`/api/v1/generations/${encodeURIComponent(generation)}/images/${index}/reference`, null, { signal, told });
}

/* A browser that can't is no reason to refuse: then it is sent as it is. */
async function shrunk(file) {
  try {
    const { shrink } = await import("/shrink.js");
    return await shrink(file);
  } catch {
    return null;
  }
}

async function insist(address, body, { signal, told }) {
  for (const pause of [...PAUSES, null]) {
    await connected(signal);
    try {
      const { id, width, height, changes } = await post(address, body, { signal, told });
      return { id, width, height, changes };
    } catch (error) {
      if (error instanceof NotTaken || signal.aborted) throw error;
      if (pause === null) throw new NotTaken("It could not be sent: the connection broke off. It is kept here.", true);
      told(0);
      await new Promise((over) => setTimeout(over, pause));
    }
  }
}

/* Without a connection a photo waits in its place. */
async function connected(signal) {
  while (!navigator.onLine && !signal.aborted) {
    await new Promise((over) => {
      addEventListener("online", over, { once: true });
      signal.addEventListener("abort", over, { once: true });
    });
  }
}

/* By XMLHttpRequest, because fetch does not say how much has gone. */
function post(address, body, { signal, told }) {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const broken = () => reject(new TypeError("not reached"));
    let patience;
    const wait = () => {
      clearTimeout(patience);
      patience = setTimeout(() => call.abort(), STALLED);
    };
    call.open("POST", address);
    call.upload.addEventListener("progress", ({ loaded, total }) => {
      wait();
      told(loaded < total ? loaded / total : null); // all of it: now the server cleans it
    });
    for (const end of ["error", "abort", "timeout"]) call.addEventListener(end, broken);
    call.addEventListener("loadend", () => clearTimeout(patience));
    call.addEventListener("load", () => {
      try {
        resolve(read(call));
      } catch (error) {
        reject(error);
      }
    });
    signal.addEventListener("abort", () => call.abort(), { once: true });
    wait();
    call.send(body);
  });
}

function read(call) {
  if ([502, 503, 504].includes(call.status)) throw new TypeError("not reached"); // said by what stands in front of the server
  let said;
  try {
    said = JSON.parse(call.responseText);
  } catch {
    throw new TypeError("cut off");
  }
  if (call.status === 201) return said;
  throw new NotTaken(said.error.message, call.status === 429 || call.status >= 500);
}
