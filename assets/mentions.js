/* Photos that a prompt names: "@2" is the second of the strip. */

/* Not in an address ("me@1.example") and not in a word ("@2x"); a script without spaces goes on at once ("用@1的"). */
const NAMED = /(^|[^\w@])@([1-9]\d?)(?!\w)/g;

export function mentions(text) {
  return Array.from(text.matchAll(NAMED), ({ 0: found, 1: before, 2: number, index }) => {
    return { number: Number(number), start: index + before.length, end: index + found.length };
  });
}

/* The numbers that are named while there are fewer photos. */
export function unmet(text, photos) {
  const numbers = mentions(text).map(({ number }) => number);
  return [...new Set(numbers)].filter((number) => number > photos).sort((one, other) => one - other);
}

/* What is said of them; nothing when every one is met. */
export function lack(text, photos) {
  const numbers = unmet(text, photos);
  if (!numbers.length) return "";
  const there = photos === 0 ? "there is no photo" : photos === 1 ? "there is only 1 photo" : `there are only ${photos} photos`;
  return `${list(numbers.map((number) => `@${number}`))} ${numbers.length > 1 ? "are" : "is"} named, but ${there}.`;
}

/* The prompt after photos have moved: `from[i]` is the number that photo i + 1 had among the `before`, 0 for a new one.
   A name whose photo is gone must not come to mean another: it takes a number that no photo has. */
export function renumbered(text, from, before) {
  const named = new Set(mentions(text).map(({ number }) => number));
  const now = new Map(from.map((earlier, place) => [earlier, place + 1]).filter(([earlier]) => earlier));
  const gone = [...named].filter((number) => number <= before && !now.has(number)).sort().reverse();
  const taken = new Set([...named].filter((number) => number > before)); // never had a photo: they go on waiting
  for (const number of gone) {
    let free = number > from.length ? number : from.length + 1;
    while (taken.has(free)) free += 1;
    taken.add(free);
    now.set(number, free);
  }
  const changed = [...named].filter((number) => now.has(number) && now.get(number) !== number);
  let made = "";
  let end = 0;
  for (const mention of mentions(text)) {
    made += `${text.slice(end, mention.start)}@${now.get(mention.number) ?? mention.number}`;
    end = mention.end;
  }
  return { text: made + text.slice(end), gone, changes: changed.sort().map((number) => [number, now.get(number)]) };
}

export function list(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
