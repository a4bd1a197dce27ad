/* "Delete everything about me": asks the server, clears what this browser remembers, and begins anew. */

const REMEMBERED = "lorai:";

async function forget(form) {
  const line = form.querySelector("[data-forget-trouble]");
  const button = form.querySelector("[type=submit]");
  line.textContent = "";
  button.disabled = true;
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
  }
}

function clear() {
  for (const store of [() => localStorage, () => sessionStorage]) {
    try {
      for (const name of Object.keys(store())) {
        if (name.startsWith(REMEMBERED)) store().removeItem(name);
      }
    } catch { /* it remembered nothing */ }
  }
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches?.("[data-forget]")) return;
  event.preventDefault();
  forget(event.target);
});
