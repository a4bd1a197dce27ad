/* The browser's Back closes what lies over the page, the uppermost first, and does nothing else. */

const open = [];
let steps = 0; // back, by ourselves

export function backCloses(dialog) {
  history.pushState({ ...history.state, over: true }, ""); // the router's own notes stay in it
  open.push(dialog);
  dialog.addEventListener("close", () => {
    const place = open.indexOf(dialog);
    if (place < 0) return; // by Back
    open.splice(place, 1);
    steps += 1;
    history.back();
  });
}

/* Before the router hears of it: for it, nothing has happened. */
addEventListener("popstate", (event) => {
  if (steps) steps -= 1;
  else if (open.length) open.pop().close();
  else return;
  event.stopImmediatePropagation();
}, true);
