/* "Delete everything about me": asks the server, clears what this browser remembers, and begins anew. */

const REMEMBERED = "lorai:";
const SIGNED_OUT = "lorai:signed-out"; // assets/devices.js would load this page again, but another one is meant

async function forget(form) {
  const line = form.querySelector("[data-forget-trouble]");
  const button = form.querySelector("[type=submit]");
  line.textContent = "";
  button.disabled = true;
  memory((kept) => kept.setItem(SIGNED_OUT, Date.now()));
  try {
    const answer = await fetch("/api/v1/me", { method: "DELETE" });
    if (!answer.ok) throw new Error((await answer.json()).error.message);
    clear();
    location.assign("/");
  } catch (error) {
    line.textContent = error instanceof TypeError
      ? "There is no connection to LoraAI. Nothing was deleted; try again in a moment."
      : error.message;
    button.disabled = false;
    memory((kept) => kept.removeItem(SIGNED_OUT));
  }
}

function clear() {
  for (const store of ["localStorage", "sessionStorage"]) {
    memory((kept) => {
      const mine = Object.keys(kept).filter((name) => name.startsWith(REMEMBERED) && name !== SIGNED_OUT);
      for (const name of mine) kept.removeItem(name);
    }, store);
  }
}

function memory(use, store = "sessionStorage") {
  try { use(window[store]); } catch { /* forbidden: then it remembers nothing */ }
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches?.("[data-forget]")) return;
  event.preventDefault();
  forget(event.target);
});
