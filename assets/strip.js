/* The strip of reference photos: four numbered places, in the order that the prompt names them by. Loaded with the first. */
import { announce, announceTogether } from "/live.js";
import { memory } from "/appears.js";
import { arrive, captioned, free, label, onItsWay, picture, progress, say } from "/slots.js";
import { adopted, delivered } from "/photos.js";
import { calm, complain, cutOff, keepUnsent } from "/troubles.js";

const MOST = 4;
const FULL = "Four references are the most: remove one first.";
const GONE = "It is not here any more: photos that no image was made with are deleted after 24 hours.";
const CUT_OFF = "It was still being sent when the page was left. Choose it again.";

const named = (file) => `${file.name}|${file.size}|${file.lastModified}|${file.type}`;

/* A photo has an id once it has arrived; before, it has a name and a way to be sent. Each has its own place drawn. */
class Strip {
  photos = [];
  known = new Map(); // what was sent → the photo that it became

  get room() { return MOST - this.photos.length; }

  attach(list) {
    const field = list.closest("fieldset");
    const part = (name) => field.querySelector(`[data-reference-${name}]`);
    Object.assign(this, { list, field, form: list.closest("form") });
    this.caption = part("caption");
    this.trouble = part("trouble");
    this.line = part("line");
    this.empty ??= this.caption.textContent;
    const kept = memory.readJson("references");
    const here = new Map(this.photos.map((photo) => [photo.id, photo]));
    const arrived = (Array.isArray(kept) ? kept : []).map((photo) => here.get(photo.id) ?? this.place(photo));
    this.photos = [...arrived, ...this.photos.filter((photo) => !photo.id)].slice(0, MOST);
    this.changed(this.photos);
    import("/crop.js").then(({ crop }) => crop(this), () => {}); // a drawing more or less
    for (const name of cutOff()) this.complain(name, CUT_OFF);
  }

  add(files) {
    this.calm();
    for (const file of files) {
      const key = named(file);
      const known = this.known.get(key);
      if (this.photos.includes(known)) this.complain(file.name, `It is reference ${this.photos.indexOf(known) + 1} already.`);
      else if (this.photos.some((photo) => photo.key === key)) this.complain(file.name, "It is on its way already.");
      else if (this.photos.length >= MOST) this.complain(file.name, FULL);
      else if (known) this.take(known);
      else this.send({ key, name: file.name, file, send: (told) => delivered(file, told) });
    }
  }

  /* An image of mine, by the server alone: nothing is sent from here. */
  async adopt(generation, index) {
    const key = `${generation}/${index}`;
    const known = this.known.get(key);
    const found = this.photos.find((photo) => photo === known || photo.key === key);
    if (found) return { added: false, said: `It is reference ${this.photos.indexOf(found) + 1} already.` };
    this.calm();
    const name = `Image ${index + 1}`;
    if (this.photos.length >= MOST) {
      this.complain(name, FULL);
      return { added: false, said: FULL };
    }
    const photo = known ?? { key, name, send: (told) => adopted(generation, index, told) };
    const trouble = known ? this.take(known) : await this.send(photo);
    const place = this.photos.indexOf(this.known.get(key)) + 1;
    return { added: Boolean(place), said: trouble || (place ? `Added as reference ${place}.` : "") };
  }

  /* These instead of what is there: photos that have arrived before, of which the size may not be known. */
  put(photos) {
    this.calm();
    for (const photo of this.photos) photo.stop?.abort();
    const before = this.photos;
    const here = new Map(before.map((photo) => [photo.id, photo]));
    this.photos = photos.slice(0, MOST).map((photo) => here.get(photo.id) ?? this.place(photo));
    this.changed(before);
  }

  take(photo) {
    this.change((photos) => photos.push(photo));
  }

  /* Until it is there or can't be: then it leaves its place, and its line below may try again with the same bytes. */
  async send(photo) {
    photo.stop = new AbortController();
    photo.item = onItsWay(photo, () => this.remove(photo));
    this.take(photo);
    try {
      const said = await photo.send({
        signal: photo.stop.signal,
        seen: (file) => picture(photo, file),
        told: (how) => progress(photo, how),
      });
      if (!this.photos.includes(photo)) return "";
      const arrived = this.place({ ...said, name: photo.name, file: photo.file, key: photo.key });
      this.known.set(photo.key, arrived);
      this.change((photos) => photos.splice(photos.indexOf(photo), 1, arrived), [photo, arrived]);
      const words = [`Reference ${this.photos.indexOf(arrived) + 1} is there`, arrived.changes.join(", ")];
      announceTogether(`${say(words.filter(Boolean).join(": "))}.`);
      return "";
    } catch (error) {
      if (!this.photos.includes(photo)) return "";
      this.change((photos) => photos.splice(photos.indexOf(photo), 1));
      this.complain(photo.name, error.message, error.again && (() => this.again(photo)));
      return error.message;
    }
  }

  again(photo) {
    if (this.photos.length >= MOST) this.complain(photo.name, FULL, () => this.again(photo));
    else this.send(photo);
  }

  place(photo) {
    photo.changes ??= [];
    photo.item = arrive(photo, { remove: () => this.remove(photo), look: () => this.look(photo), missing: () => this.miss(photo) });
    return photo;
  }

  /* Where to move it and what was done to it: a line below the strip, drawn after a press alone. */
  async look(photo) {
    try {
      (await import("/looked.js")).look(this, photo);
    } catch {
      announce("This could not be fetched. Check the connection and try again.");
    }
  }

  /* Deleted on the server, or another visitor's; what is still in hand is sent again. */
  miss(photo) {
    const place = this.photos.indexOf(photo);
    if (place < 0) return;
    this.known.delete(photo.key);
    this.change((photos) => photos.splice(place, 1));
    const { key, file } = photo;
    if (file) this.send({ key, name: file.name, file, send: (told) => delivered(file, told) });
    else this.complain(`Reference ${place + 1}`, GONE);
  }

  move(photo, place) {
    const from = this.photos.indexOf(photo);
    const to = Math.max(0, Math.min(this.photos.length - 1, place));
    if (from === to) return;
    this.change((photos) => photos.splice(to, 0, ...photos.splice(from, 1)));
    announce(`Reference ${from + 1} is now reference ${to + 1} of ${this.photos.length}.`);
  }

  remove(photo) {
    const place = this.photos.indexOf(photo);
    if (place < 0) return;
    photo.stop?.abort();
    this.calm();
    this.change((photos) => photos.splice(place, 1));
    announce(`Reference ${place + 1} removed. ${this.photos.length} of ${MOST}.`);
    (this.photos[Math.max(0, place - 1)]?.item.querySelector(".hold, button") ?? this.field.querySelector("input")).focus();
  }

  change(how, [old, now] = []) {
    const before = [...this.photos];
    how(this.photos);
    this.changed(before.map((photo) => (photo === old ? now : photo)));
  }

  /* The form is told of it, so that the prompt goes on naming the same photos (named.js). */
  changed(before) {
    const arrived = this.photos.filter((photo) => photo.id);
    const kept = arrived.map(({ id, width, height, changes }) => ({ id, width, height, changes }));
    memory.write("references", kept.length ? JSON.stringify(kept) : "");
    keepUnsent(this.photos.filter((photo) => !photo.id).map((photo) => photo.name));
    if (!this.list?.isConnected) return;
    this.field.querySelector("input[name=references]").value = arrived.map((photo) => photo.id).join(",");
    this.form.dataset.sending = this.photos.length - arrived.length; // press.js waits for them
    this.form.toggleAttribute("data-photographed", this.photos.length > 0);
    this.draw();
    const from = this.photos.map((photo) => before.indexOf(photo) + 1);
    this.form.dispatchEvent(new CustomEvent("photos", { bubbles: true, detail: { from } }));
  }

  draw() {
    const focused = this.list.contains(document.activeElement) ? document.activeElement : null;
    this.photos.forEach((photo, place) => label(photo, place + 1));
    const empty = Array.from({ length: MOST - this.photos.length }, (_, place) => free(place === 0));
    this.list.replaceChildren(...this.photos.map((photo) => photo.item), ...empty);
    if (focused?.isConnected) focused.focus({ preventScroll: true });
    const { line, whole } = captioned(this.photos, MOST);
    this.caption.textContent = line || this.empty;
    this.caption.title = whole; // the line shows what it has room for
    this.field.toggleAttribute("data-full", this.photos.length === MOST);
    if (this.photos.length) import("/reorder.js").then(({ reorder }) => reorder(this), () => {}); // arrows and drags come later
    this.drawLine?.(); // looked.js
  }

  complain(name, sentence, again) { complain(this.trouble, name, sentence, again); }
  calm() { calm(this.trouble); }
}

export const strip = new Strip();
