/* Keys for the whole page: `?` shows them all, P leads to the words. None of them while something is typed or held. */
import { announce } from "/live.js";
import { memory } from "/appears.js";

const TYPING = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=file], [type=range])";

const actions = { "?": show, "/": toPrompt, p: toPrompt };

/* Switched off in the sheet by those whose voice or resting finger presses keys. */
const isOff = () => memory.read("keys") === "off";

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || !actions[event.key] || isOff()) return;
  if (event.target.closest?.(TYPING) || !actions[event.key](event.target)) return;
  event.preventDefault();
});

/* Says whether there was anything to do: if not, the key stays the browser's. */
function toPrompt() {
  const prompt = document.getElementById("prompt");
  if (!prompt || document.querySelector("dialog:modal")) return false;
  prompt.focus();
  return true;
}

function show(opener) {
  if (document.querySelector("dialog.keys")) return false;
  open(opener);
  return true;
}

async function open(opener) {
  try {
    await (await import("/keys_sheet.js")).open(opener);
  } catch {
    announce("The keys could not be fetched. Check the connection and try again.");
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-keys]");
  if (button) show(button);
});
