/* What could not be taken, a line for each: why, what would work, and a way to try again where there is one. */

const UNSENT = "lorai:unsent"; // names of photos on their way, for this tab's next page

export function complain(place, name, sentence, again) {
  const line = document.createElement("p");
  line.append(name ? `${name}: ${sentence}` : sentence);
  const acts = again ? { "Try again": again, Hide() {} } : {};
  for (const [words, act] of Object.entries(acts)) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: words, ariaLabel: `${words}: ${name}` });
    button.addEventListener("click", () => {
      line.remove();
      act();
    });
    line.append(" ", button);
  }
  place.append(line);
}

/* What can be tried again stays. */
export function calm(place) {
  for (const line of [...place.children]) if (!line.querySelector("button")) line.remove();
}

let before = null;
try { before = sessionStorage.getItem(UNSENT); } catch { /* then nothing is said of them */ }

/* The photos that the page before this one was still sending; told once. */
export function cutOff() {
  const names = JSON.parse(before ?? "[]");
  before = null;
  return names;
}

export function keepUnsent(names) {
  try {
    if (names.length) sessionStorage.setItem(UNSENT, JSON.stringify(names));
    else sessionStorage.removeItem(UNSENT);
  } catch { /* see above */ }
}
