/* The sharing dialog while the page asks by HTTP (polling.js): what it shows, makes and takes back.
   sharing.js opens it and waits for the answers, as ever. */
import { Refused, saidBy } from "/calls.js";
import { tell } from "/heard.js";

const WITHIN = 15_000;
const UNREACHED = "There is no connection to LoraAI just now. Press again in a moment.";
const NO_LINK = { slug: "" };
const NOTHING = { offer: { id: "", pictures: [] }, links: [], made: NO_LINK, notice: "" };
const shown = { ...NOTHING };
let turn = 0; // of several presses the last one is answered

/* Whether a click was for the dialog; it is answered then. */
export function pressed(event) {
  const button = event.target.closest?.("[data-share], [data-share-again], [data-revoke]");
  if (!button) return false;
  const { share, shareAgain, revoke } = button.dataset;
  if (revoke) answer(() => takenBack(revoke));
  else {
    show(NOTHING); // what was shared before must not be what is shared now
    answer(() => offered(share ?? shareAgain));
  }
  return true;
}

/* The same for a form that is sent. */
export function sent(event) {
  if (!event.target.matches("[data-share-form]")) return false;
  const form = Object.fromEntries(new FormData(event.target));
  answer(() => asked("/now/share", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(form),
  }));
  return true;
}

/* `of`: a generation's id, or with the index of an image behind it. */
async function offered(of) {
  const [generation, image] = of.split("/");
  const found = await asked(`/now/share?${new URLSearchParams({ of: generation, ...(image && { image }) })}`);
  return { ...found, made: NO_LINK, opened: Date.now() };
}

async function takenBack(slug) {
  await asked(`/api/v1/shares/${slug}`, { method: "DELETE" });
  const marked = (link) => (link.slug === slug ? { ...link, taken_back: true } : link);
  return { links: shown.links.map(marked), made: marked(shown.made) };
}

async function answer(act) {
  const mine = (turn += 1);
  let told;
  try {
    told = { notice: "", ...(await act()) };
  } catch (error) {
    told = { notice: error instanceof Refused ? error.message : UNREACHED };
  }
  if (mine === turn) show({ ...told, answers: Date.now() });
}

function show(told) {
  Object.assign(shown, told);
  tell({ sharing: told });
}

async function asked(address, how) {
  const said = await saidBy(await fetch(address, { ...how, signal: AbortSignal.timeout?.(WITHIN) }));
  return said.sharing;
}
