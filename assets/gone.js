/* What was thrown away here while the page asks by HTTP: a line in its place brings it back, until the page is left. */
const thrown = new Map(); // id → as it was shown, in the batches (view) and in the history (card)
let known = { shown: [], cards: [] };

/* What was told, with those lines put back into it. */
export function withThrown({ desk, history, ...rest }, path) {
  const only = path.match(/^\/g\/([^/]+)/)?.[1];
  if (only && desk.lost && thrown.get(only)?.view) desk = { lost: false, ready: true, shown: [] };
  if (desk.shown) desk.shown = filled(desk.shown, "view", { trashed: true }, only);
  if (history && history.tab !== "trash") history.cards = filled(history.cards, "card", { gone: "trashed" });
  known = { shown: desk.shown ?? [], cards: history?.cards ?? [] };
  return history ? { desk, history, ...rest } : { desk, ...rest };
}

function filled(listed, kind, how, only) {
  const lines = [...thrown]
    .filter(([id, one]) => one[kind] && (!only || id === only) && !listed.some((there) => there.id === id))
    .map(([, one]) => ({ ...one[kind], ...how }));
  return [...listed, ...lines].sort((one, other) => (one.created < other.created ? 1 : -1));
}

/* Takes note of a call that was answered, and puts it into words where they are needed. */
export function noted(method, path) {
  const [, room, id, deed] = path.split("/");
  if (room !== "generations") return "";
  const there = (listed) => listed.find((one) => one.id === id);
  const title = (there(known.shown) ?? there(known.cards))?.title ?? "your images";
  if (method === "DELETE" && !deed) {
    thrown.set(id, { view: there(known.shown), card: there(known.cards) });
    return `Moved to the trash: ${title}. Undo brings it back.`;
  }
  if (deed !== "restore") return "";
  thrown.delete(id);
  return `Back from the trash: ${title}.`;
}
