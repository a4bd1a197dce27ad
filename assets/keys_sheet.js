/* The sheet of keys: only those that work, and only for what this page has. */
import { memory } from "/appears.js";

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.platform);
const CROSS = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/></svg>';
const SPOKEN = { "↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "⌘": "Command", "+": "Plus", "−": "Minus", "/": "Slash", "?": "Question mark", "@": "At sign" };

/* Each: title, where it is true, and its lines. In a line `|` stands between keys that do the same, a space between keys held together. */
const GROUPS = [
  ["Anywhere", "body", [
    ["?", "Show these keys"],
    ["P|/", "To the prompt", "#prompt"],
    ["Esc", "Close what is open"],
  ]],
  ["In the prompt", "#prompt", [
    [IS_APPLE ? "⌘ Enter" : "Ctrl Enter", "Generate"],
    ["↑|↓", "Earlier prompts, while the box is empty"],
    ["@", "Name a reference"],
  ]],
  ["In the form", "#press", [
    ["←|→", "Another ratio, another number of images"],
    ["←|→", "On a photo: moves it"],
    ["Del", "On a photo: removes it"],
  ]],
  ["In a large image", "#press, [data-print]", [
    ["←|→", "The image before, the next"],
    ["+|−", "Larger, smaller"],
    ["←|→", "Comparing two: moves the edge"],
  ]],
];

export function open(opener) {
  if (document.querySelector("dialog.keys")) return; // pressed twice
  const dialog = sheet();
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (opener !== document.body && opener?.isConnected) opener.focus({ preventScroll: true });
  });
  dialog.addEventListener("keydown", (event) => {
    event.stopPropagation(); // what lies beneath must not turn its pages
    if (event.key === "?") dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && !("closedBy" in dialog)) dialog.close(); // a press beside it
  });
  const single = dialog.querySelector("input");
  single.checked = memory.read("keys") !== "off";
  single.addEventListener("change", () => memory.write("keys", single.checked ? "" : "off"));
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("h2").focus();
}

function sheet() {
  const made = document.createElement("dialog");
  made.className = "share-sheet keys";
  made.setAttribute("aria-labelledby", "keys-title");
  made.setAttribute("closedby", "any");
  const groups = GROUPS.filter(([, where]) => document.querySelector(where)).map(group);
  made.innerHTML = `<div class="share-head"><h2 id="keys-title" tabindex="-1">Keys</h2>
    <button type="button" aria-label="Close" data-close>${CROSS}</button></div>
    <div class="keys-body">${groups.join("")}
    <label class="keys-single"><input type="checkbox"><span>Single keys<small>Switch them off if you steer by voice: ?, P and / alone then do nothing.</small></span></label></div>`;
  return made;
}

function group([title, , lines]) {
  const rows = lines.filter(([, , where]) => !where || document.querySelector(where)).map(row);
  return `<section><h3>${title}</h3><dl>${rows.join("")}</dl></section>`;
}

function row([keys, does]) {
  const drawn = keys.split("|").map((held) => held.split(" ").map(key).join(" ")).join('<span class="or">or</span>');
  return `<div><dt>${drawn}</dt><dd>${does}</dd></div>`;
}

function key(sign) {
  const spoken = SPOKEN[sign];
  return spoken ? `<kbd><span aria-hidden="true">${sign}</span><span class="sr-only">${spoken}</span></kbd>` : `<kbd>${sign}</kbd>`;
}
