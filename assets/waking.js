/* While React takes over a page it stops the events that it can't take yet, on their way down from the document. Ours
   go on all the same to whoever listens: what is typed just then is kept, too. */
const HEARD = [
  "change", "click", "dragenter", "dragleave", "dragover", "drop", "focusin",
  "input", "keydown", "mousedown", "paste", "pointerdown", "pointerover", "submit",
];

function goOn() { /* in place of stopping, between the window and what lies below the document */ }

for (const name of HEARD) {
  addEventListener(name, (event) => { event.stopPropagation = goOn; }, true);
  document.documentElement.addEventListener(name, (event) => { delete event.stopPropagation; }, true);
}
