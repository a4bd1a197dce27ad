/* The sheet of keys: only those that work, and only for what this page has. */
import { memory } from "/appears.js";
import { drawn, sign } from "/drawn.js";
import { dressed } from "/dressed.js";

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.platform);
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
    ["@", "Name one of your photos"],
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

export async function open(opener) {
  await dressed("sheet.css", "keys.css");
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
  const groups = GROUPS.filter(([, where]) => document.querySelector(where)).map(group);
  return drawn(`<dialog class="share-sheet keys" aria-labelledby="keys-title" closedby="any">
    <div class="share-head"><h2 id="keys-title" tabindex="-1">Keys</h2>
      <button type="button" aria-label="Close" data-close>${sign("close")}</button></div>
    <div class="keys-body">${groups.join("")}
      <label class="keys-single"><input type="checkbox"><span>Single keys
        <small>Switch them off if you steer by voice: ?, P and / alone then do nothing.</small></span></label></div></dialog>`);
}

function group([title, , lines]) {
  const rows = lines.filter(([, , where]) => !where || document.querySelector(where)).map(row);
  return `<section><h3>${title}</h3><dl>${rows.join("")}</dl></section>`;
}

function row([keys, does]) {
  const shown = keys.split("|").map((held) => held.split(" ").map(key).join(" ")).join('<span class="or">or</span>');
  return `<div><dt>${shown}</dt><dd>${does}</dd></div>`;
}

function key(cap) {
  const spoken = SPOKEN[cap];
  return spoken ? `<kbd><span aria-hidden="true">${cap}</span><span class="sr-only">${spoken}</span></kbd>` : `<kbd>${cap}</kbd>`;
}
