/* The sharing dialog: opens, closes, copies and hands on. What it shows comes from the server. */
import { appears, until } from "/appears.js";
import { dressed } from "/dressed.js";
import { announce } from "/live.js";

const AT_ONCE = 200; // milliseconds in which the answer mostly comes: the sheet then rises at its full height
const ANSWER_WITHIN = 10_000;
const COPIED_FOR = 2_000;

const sheet = () => document.querySelector("[data-share-sheet]");
const answers = () => sheet()?.querySelector("[data-answers]")?.dataset.answers;
let opener = null;

async function open(button) {
  const dialog = sheet();
  if (!dialog || dialog.open) return;
  const answered = answeredFrom(answers());
  opener = button;
  trouble("");
  dialog.toggleAttribute("data-waiting", true);
  try {
    await Promise.all([dressed("sheet.css", "sharing.css"), until(answered, AT_ONCE)]);
  } catch {
    announce("Sharing could not be opened. Check the connection and try again.");
    return;
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("h2").focus();
  await patience(answered);
  dialog.removeAttribute("data-waiting");
}

const answeredFrom = (before) => () => answers() !== before;

async function patience(answered) {
  if (await until(answered, ANSWER_WITHIN)) return;
  trouble("There is no connection to LoraAI just now. Close this, and try again in a moment.");
}

/* One link for one press: the button waits for its answer. */
async function onSubmit(event) {
  const form = event.target.closest?.("[data-share-form]");
  if (!form) return;
  if (form.hasAttribute("data-sent")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  const answered = answeredFrom(answers());
  trouble("");
  form.toggleAttribute("data-sent", true);
  await patience(answered);
  form.removeAttribute("data-sent");
}

appears(".made .link-row", (row) => {
  say("The link is made.");
  row.querySelector("button").focus();
});

/* "Make another link" goes away with its press. */
appears(".share-form", () => {
  const lost = document.activeElement === document.body || document.activeElement === sheet();
  if (sheet()?.open && lost) sheet().querySelector("h2").focus();
});

appears(".share-sheet .taken-back", (line) => {
  say(line.textContent);
  line.focus();
});

async function copy(button) {
  if (!(await copied(button))) {
    trouble("The browser does not let this page copy. Mark the text and copy it by hand.");
    return;
  }
  say("Copied.");
  button.toggleAttribute("data-copied", true);
  setTimeout(() => button.removeAttribute("data-copied"), COPIED_FOR);
}

async function copied(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    return true;
  } catch { // forbidden, or absent on plain http with a host name
    return copiedByHand(button);
  }
}

/* Inside the dialog, because nothing outside it can be marked while it is open. */
function copiedByHand(button) {
  const field = document.createElement("textarea");
  field.value = button.dataset.copy;
  field.className = "sr-only";
  button.after(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  button.focus();
  return done;
}

/* Button → the image, on its way before the press: a phone allows sending only right after it. */
const files = new WeakMap();
const FILE_WITHIN = 1_000;

appears("[data-send]", (button) => {
  if (!navigator.share) return;
  button.hidden = false;
  const { file, fileName } = button.dataset;
  const probe = [new File([""], fileName || "image.png", { type: "image/png" })];
  if (!file || navigator.connection?.saveData || !navigator.canShare?.({ files: probe })) return;
  files.set(button, fetched(file, fileName).catch(() => null)); // without it the link goes alone
});

async function fetched(address, name) {
  const answer = await fetch(address);
  if (!answer.ok) return null;
  const image = [new File([await answer.blob()], name, { type: answer.headers.get("Content-Type") })];
  return navigator.canShare({ files: image }) ? image : null;
}

async function send(button) {
  const { send: url, title } = button.dataset;
  const late = new Promise((done) => setTimeout(done, FILE_WITHIN));
  const images = await Promise.race([files.get(button), late]);
  try {
    await navigator.share(images ? { title, url, files: images } : { title, url });
  } catch (error) {
    if (error.name !== "AbortError") trouble("Sending did not work here. Copy the link instead.");
  }
}

function say(sentence) {
  const line = sheet()?.querySelector("[data-share-said]");
  if (line) line.textContent = sentence;
}

function trouble(sentence) {
  const line = sheet()?.querySelector("[data-share-trouble]");
  if (line) line.textContent = sentence;
}

/* A press that begins and ends beside the sheet closes it, where the browser does not do so by itself. */
let pressedBeside = false;
function beside(event) {
  return event.target === sheet() && !("closedBy" in HTMLDialogElement.prototype);
}

document.addEventListener("pointerdown", (event) => { pressedBeside = beside(event); });
document.addEventListener("click", (event) => {
  if (pressedBeside && beside(event)) sheet().close();
  const button = event.target.closest?.("button");
  if (!button) return;
  if (button.matches("[data-share]")) open(button);
  else if (button.matches("[data-close]")) button.closest("dialog").close();
  else if (button.matches("[data-copy]")) copy(button);
  else if (button.matches("[data-send]")) send(button);
}, true); // before React, and before polling.js, which may stop it there
document.addEventListener("submit", onSubmit, true);
for (const touch of ["focusin", "click"]) {
  document.addEventListener(touch, (event) => {
    if (event.target.matches?.(".share-sheet [readonly]")) event.target.select();
  });
}

appears("[data-share-sheet]", (dialog) => {
  dialog.addEventListener("close", () => {
    trouble("");
    say("");
    if (opener?.isConnected) opener.focus({ preventScroll: true }); // not every browser knows who opened it
  });
});
