/* The box for the words: a draft that outlives a reload, a count near the limit, and what was written before. */
import { announce } from "/live.js";
import { appears, memory } from "/appears.js";
import { mentions } from "/mentions.js";
import { lacking, photosIn } from "/named.js";

const NEAR = 0.9; // of the limit: from there on it is counted
const LONG = 3_000; // characters: laid out twice they would hold up the typing
const REST = 250;
const PAUSE = 1_200; // after the last key, so that the ears are left alone while typing
const STEPS = { ArrowUp: 1, ArrowDown: -1 };
const NOT_FETCHED = "Your earlier prompts could not be fetched. Check the connection and try again.";

const number = new Intl.NumberFormat("en-GB");

class Box {
  constructor(prompt) {
    this.prompt = prompt;
    this.form = prompt.form;
    this.behind = this.form.querySelector("[data-behind]");
    this.note = document.getElementById("prompt-note");
    this.count = document.getElementById("prompt-count");
    this.most = Number(prompt.dataset.most);
    this.said = "";
    this.walked = { place: 0, words: "" };
    if (prompt.value) memory.write("draft", prompt.value); // typed before this was here
    else prompt.value = memory.read("draft");
    prompt.addEventListener("input", (event) => this.typed(event));
    prompt.addEventListener("scroll", () => this.scroll(), { passive: true });
    prompt.addEventListener("keydown", (event) => this.arrow(event));
    this.form.addEventListener("photos-drawn", () => this.draw());
    new ResizeObserver(() => this.fit()).observe(prompt);
    this.draw();
  }

  typed(event) {
    memory.write("draft", this.prompt.value);
    if (event.isTrusted) this.trouble = "";
    this.frame ??= requestAnimationFrame(() => this.draw());
    const { value, selectionStart: caret } = this.prompt;
    if (event.isTrusted && value[caret - 1] === "@" && photosIn(this.form)) this.offer();
  }

  async offer() {
    try {
      (await import("/offers.js")).offer(this.prompt, this.behind);
    } catch { /* the number can be typed, too */ }
  }

  draw() {
    this.frame = undefined;
    const { value } = this.prompt;
    grow(this.prompt);
    clearTimeout(this.marking);
    this.behind.hidden = value.length > LONG;
    if (this.behind.hidden) this.marking = setTimeout(() => this.mark(value), REST);
    else this.mark(value);
    const counted = this.counted(value);
    const over = counted > this.most;
    const room = `${number.format(counted)} of ${number.format(this.most)} characters`;
    const words = over ? `${room}: ${number.format(counted - this.most)} too many. Nothing is cut.` : room;
    write(this.count, counted >= NEAR * this.most ? words : "");
    this.count.classList.toggle("over", over);
    write(this.note, this.trouble || lacking(this.form));
    this.tell(over);
  }

  /* As the server counts: a sign outside the first plane is one. What is short enough need not be counted. */
  counted(value) {
    return value.length < NEAR * this.most ? value.length : [...value].length;
  }

  /* What the ears hear once the typing pauses: what is missing, and which side of the limit it is. */
  tell(over) {
    const sentence = [this.note.textContent, over && `More than ${number.format(this.most)} characters. Nothing is cut.`];
    const words = sentence.filter(Boolean).join(" ");
    if (words === this.said) return;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      this.said = words;
      if (words) announce(words);
    }, PAUSE);
  }

  /* The same words behind the box, unseen but for the marks under the photos' names. */
  mark(value) {
    const named = mentions(value);
    this.behind.hidden = false;
    if (!named.length) {
      if (this.behind.firstChild) this.behind.replaceChildren();
      return;
    }
    const photos = photosIn(this.form);
    const parts = [];
    let end = 0;
    for (const { number: place, start, end: next } of named) {
      const mark = document.createElement("mark");
      mark.textContent = value.slice(start, next);
      if (place > photos) mark.className = "unmet";
      parts.push(value.slice(end, start), mark);
      end = next;
    }
    this.behind.replaceChildren(...parts, `${value.slice(end)}\n`); // so that a last empty line has its height
    this.fit();
  }

  fit() {
    this.behind.style.width = `${this.prompt.clientWidth}px`; // without the scroll bar
    this.scroll();
  }

  scroll() {
    this.behind.scrollTop = this.prompt.scrollTop;
  }

  /* ↑ and ↓ in an empty box, and as long as what they brought stands there untouched. */
  arrow(event) {
    const step = STEPS[event.key];
    if (!step || event.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    const { value, selectionStart, selectionEnd } = this.prompt;
    const untouched = value && value === this.walked.words && selectionStart === value.length && selectionEnd === value.length;
    if (value && !untouched) return;
    const place = (untouched ? this.walked.place : 0) + step;
    if (place < 0) return;
    event.preventDefault();
    this.walk(place);
  }

  async walk(place) {
    const before = this.prompt.value;
    let found = { words: "" };
    try {
      const { earlier } = await import("/prompts.js");
      if (place) found = await earlier(place);
      this.trouble = "";
    } catch {
      this.trouble = NOT_FETCHED;
      this.draw();
      return;
    }
    if (found.none) announce("There are no earlier prompts yet.");
    if (found.words === undefined || this.prompt.value !== before) return; // no older one, or typed meanwhile
    this.walked = { place, words: found.words };
    fill(this.prompt, found.words);
    announce(place ? `Earlier prompt ${place} of ${found.all}: ${found.words.slice(0, 200)}` : "The box is empty again.");
  }
}

/* Other words in place of all that is there, as if they had been typed. */
export function fill(prompt, words) {
  prompt.value = words;
  prompt.setSelectionRange(words.length, words.length);
  prompt.dispatchEvent(new Event("input", { bubbles: true }));
}

/* Only what is new, so that nobody hears or sees it twice. */
function write(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

function grow(prompt) {
  if (CSS.supports("field-sizing", "content")) return;
  prompt.style.height = "auto";
  prompt.style.height = `${prompt.scrollHeight}px`;
}

appears("#prompt", (prompt) => new Box(prompt));
appears("[data-earlier-prompts]", (button) => {
  button.addEventListener("click", async () => {
    try {
      await (await import("/prompts.js")).open(button);
    } catch {
      write(document.getElementById("prompt-note"), NOT_FETCHED);
      announce(NOT_FETCHED);
    }
  });
});
