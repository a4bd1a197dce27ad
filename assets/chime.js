/* A sound and a notification, fetched when somebody wants one. */

const NO_SOUND = "This browser plays no sound from a page.";
const NO_NOTES = "This browser shows no notifications from a page. The sound and the tab's title tell you as well.";
const REFUSED = "Notifications are off for this site in your browser. Allow them there, then choose this again.";
const NOT_ASKED = "Notifications were not allowed, so this stays off. The browser’s settings for this site can allow them.";
const NOTES = [[659.26, 0], [987.77, 0.16]]; // a fifth, the second note a little later
let audio = null;

/* A sentence when it can't be heard. */
export function chime() {
  wake();
  if (!audio) return NO_SOUND;
  const start = audio.currentTime + 0.03;
  for (const [pitch, later] of NOTES) strike(pitch, start + later);
  return "";
}

/* Browsers let a page sound only after it was touched: called with the press. */
export function wake() {
  const Context = globalThis.AudioContext ?? globalThis.webkitAudioContext;
  if (!Context) return;
  audio ??= new Context();
  if (audio.state === "suspended") audio.resume();
}

function strike(pitch, at) {
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.type = "sine";
  tone.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.16, at + 0.012);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 1.1);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 1.2);
}

/* Asks the browser, which asks its person; a sentence when the answer is no. */
export async function allowed() {
  if (!canNotify()) return NO_NOTES;
  if (Notification.permission === "denied") return REFUSED;
  const answer = await Notification.requestPermission();
  return answer === "granted" ? "" : NOT_ASKED;
}

export function notify({ id, ready, of, title }) {
  if (!canNotify() || Notification.permission !== "granted") return;
  const told = new Notification(`${ready} of ${of} images ready`, { body: title, tag: id, icon: "/icons/icon-192.png" });
  told.onclick = () => {
    focus();
    told.close();
  };
}

/* Chrome on Android has the word and refuses the deed: it wants a service worker, which this site does without. */
function canNotify() {
  return "Notification" in globalThis && globalThis.isSecureContext && !/Android/.test(navigator.userAgent);
}
