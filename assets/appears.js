/* What the other modules share: elements as they come, waiting, and memory. */

/* Calls `meet` with every element that comes to match: also when the page draws it again. */
export function appears(selector, meet) {
  const met = new WeakSet();
  const look = () => {
    for (const element of document.querySelectorAll(selector)) {
      if (met.has(element)) continue;
      met.add(element);
      meet(element);
    }
  };
  look();
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
}

/* Looks often until it holds or the time is over, and says whether it holds. */
export async function until(holds, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    if (holds()) return true;
  }
  return holds();
}

/* localStorage that may be full, forbidden or absent: then the page forgets, and works. */
export const memory = {
  read(name) { try { return localStorage.getItem(`lorai:${name}`) ?? ""; } catch { return ""; } },
  write(name, value) {
    try {
      if (value) localStorage.setItem(`lorai:${name}`, value);
      else localStorage.removeItem(`lorai:${name}`);
    } catch { /* see above */ }
  },
  readJson(name) { try { return JSON.parse(memory.read(name)); } catch { return null; } },
};
