/* A field in which words are marked: what lies behind it has the same letters in the same places, unseen but for the marks. */

const LETTER = "[\\p{L}\\p{N}_]";

export function marked(field) {
  const marks = document.createElement("div");
  marks.className = "marks";
  marks.ariaHidden = "true";
  const box = document.createElement("div");
  box.className = "marked-words";
  box.append(marks, field);
  const refused = document.createElement("p");
  refused.className = "refused";
  refused.hidden = true;
  let pattern = null;

  /* The words that this site does not take: each is a way to its place. */
  function refuse(words) {
    pattern = words.length ? new RegExp(`(?<!${LETTER})(${words.map(escaped).join("|")})(?!${LETTER})`, "giu") : null;
    refused.hidden = !words.length;
    refused.replaceChildren("Not taken here:", ...words.map(chip));
    draw();
  }

  function chip(word) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = word;
    button.dataset.word = word;
    button.addEventListener("click", () => select(word));
    return button;
  }

  function draw() {
    const text = field.value;
    const parts = [];
    let end = 0;
    for (const found of places()) {
      parts.push(text.slice(end, found.index), mark(found[0]));
      end = found.index + found[0].length;
    }
    marks.replaceChildren(...parts, `${text.slice(end)}\n`);
    for (const button of refused.querySelectorAll("button")) {
      const gone = !places().some((found) => same(found[0], button.dataset.word));
      button.toggleAttribute("data-gone", gone);
      button.ariaLabel = gone ? `${button.dataset.word}, taken out` : `${button.dataset.word}: select it`;
    }
    scroll();
  }

  const places = () => (pattern ? [...field.value.matchAll(pattern)] : []);

  function select(word) {
    const found = places().find((one) => !word || same(one[0], word));
    field.focus();
    if (found) field.setSelectionRange(found.index, found.index + found[0].length);
    else field.setSelectionRange(field.value.length, field.value.length);
  }

  function scroll() {
    marks.scrollTop = field.scrollTop;
  }

  function put(words) {
    field.value = words;
    draw();
  }

  field.addEventListener("input", draw);
  field.addEventListener("scroll", scroll, { passive: true });
  return { box, refused, refuse, put, begin: () => select("") };
}

function mark(words) {
  const made = document.createElement("mark");
  made.textContent = words;
  return made;
}

const same = (one, other) => one.toLowerCase() === other.toLowerCase();
const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
