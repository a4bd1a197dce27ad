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

/* localStorage that may be full, forbidden or absent: then the page forgets, and works. */
export const memory = {
  read(name) { try { return localStorage.getItem(`lorai:${name}`) ?? ""; } catch { return ""; } },
  write(name, value) {
    try {
      if (value) localStorage.setItem(`lorai:${name}`, value);
      else localStorage.removeItem(`lorai:${name}`);
    } catch { /* see above */ }
  },
};
