/* Style sheets that are asked for when they are needed, of the same edition as the scripts. */
const sheets = new Map();

/* Resolves once all of them are there. */
export function dressed(...names) {
  return Promise.all(names.map(once));
}

function once(name) {
  if (!sheets.has(name)) sheets.set(name, fetched(name));
  return sheets.get(name);
}

function fetched(name) {
  const link = document.createElement("link");
  const edition = new URL(document.querySelector('script[src^="/lorai."]')?.src ?? location.href).search;
  Object.assign(link, { rel: "stylesheet", href: `/${name}${edition}` });
  return new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => {
      sheets.delete(name);
      link.remove();
      reject(new TypeError("not reached"));
    });
    document.head.append(link);
  });
}
