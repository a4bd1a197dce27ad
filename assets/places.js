/* The history's lists, search and next page as addresses, for a page that asks by HTTP. */
const A_PAGE = 24;

/* Where a click or a sent form leads within the history; null for all others. */
export function placeOf(event) {
  if (location.pathname !== "/history") return null;
  if (event.type === "submit") return event.target.id === "seek" ? sought(event.target) : null;
  if (event.target.closest?.("[data-more]")) return more();
  const tab = event.target.closest?.(".tabs a");
  const plainly = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
  return tab && plainly ? address({ ...said(), view: new URL(tab.href).searchParams.get("view"), shown: "" }) : null;
}

const said = () => Object.fromEntries(new URLSearchParams(location.search));

function sought(form) {
  return address({ ...said(), ...Object.fromEntries(new FormData(form)), shown: "" });
}

function more() {
  const { shown, ...others } = said();
  return address({ ...others, shown: String((Number(shown) || A_PAGE) + A_PAGE) });
}

function address(names) {
  const query = new URLSearchParams(Object.entries(names).filter(([, value]) => value));
  return query.size ? `/history?${query}` : "/history";
}
