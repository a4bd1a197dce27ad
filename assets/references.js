/* The reference strip: four numbered slots, drawn here alone; every photo is sent as soon as it is chosen. */
import { appears, memory } from "/appears.js";

const MOST = 4;
const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;
const icon = (path) => `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;

function element(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

function remembered() {
  const photos = memory.readJson("references");
  return Array.isArray(photos) ? photos.slice(0, MOST) : [];
}

/* A photo is {id, width, height, changes} once it has arrived, {sending: file name} before. */
class Strip {
  constructor(list) {
    const field = list.closest("fieldset");
    this.list = list;
    this.input = field.querySelector("input[type=file]");
    this.hidden = field.querySelector("input[name=references]");
    this.caption = field.querySelector("[data-reference-caption]");
    this.trouble = field.querySelector("[data-reference-trouble]");
    this.empty = this.caption.textContent;
    this.photos = remembered();
    this.input.addEventListener("change", () => this.add([...this.input.files]));
    list.addEventListener("put", (event) => this.put(event.detail)); // by remix.js
    this.draw();
  }

  add(files) {
    this.input.value = "";
    this.trouble.replaceChildren();
    for (const file of files) {
      if (this.photos.length >= MOST) this.complain(file.name, "Four references are the most: remove one first.");
      else if (file.size > LARGEST) this.complain(file.name, "This file is larger than 20 MB. Make it smaller first.");
      else this.send(file);
    }
  }

  /* These instead of what is there: photos that have arrived before, of which the size may not be known. */
  put(photos) {
    this.trouble.replaceChildren();
    this.photos = photos.slice(0, MOST);
    this.draw();
  }

  async send(file) {
    const photo = { sending: file.name };
    this.photos.push(photo);
    this.draw();
    const body = new FormData();
    body.append("file", file);
    try {
      const answer = await fetch("/api/v1/references", { method: "POST", body });
      const said = await answer.json();
      if (!answer.ok) throw new Error(said.error.message);
      const { id, width, height, changes } = said;
      this.photos = this.photos.map((one) => (one === photo ? { id, width, height, changes } : one));
    } catch (error) {
      this.photos = this.photos.filter((one) => one !== photo);
      const unreachable = error instanceof TypeError || error instanceof SyntaxError;
      this.complain(file.name, unreachable ? "It could not be sent. Check the connection and choose it again." : error.message);
    }
    this.draw();
  }

  drop(photo) {
    this.photos = this.photos.filter((one) => one !== photo);
    this.draw();
  }

  remove(photo) {
    const position = this.photos.indexOf(photo);
    this.trouble.replaceChildren();
    this.drop(photo);
    (this.list.querySelectorAll(".chip button")[Math.max(0, position - 1)] ?? this.input).focus();
  }

  complain(name, sentence) {
    const line = document.createElement("p");
    line.textContent = `${name}: ${sentence}`;
    this.trouble.append(line);
  }

  draw() {
    const arrived = this.photos.filter((photo) => photo.id);
    this.hidden.value = arrived.map((photo) => photo.id).join(",");
    memory.write("references", arrived.length ? JSON.stringify(arrived) : "");
    this.list.closest("form").dataset.sending = this.photos.length - arrived.length; // press.js waits for them
    const slots = Array.from({ length: MOST }, (_, place) => this.slot(this.photos[place], place));
    this.list.replaceChildren(...slots);
    const changes = [...new Set(arrived.flatMap((photo) => photo.changes))];
    this.caption.textContent = changes.join(", ") || (arrived.length ? `${arrived.length} of ${MOST}` : this.empty);
    this.caption.title = changes.join(", "); // the line shows what it has room for
  }

  slot(photo, place) {
    if (photo?.id) return this.chip(photo, place);
    if (photo) return this.sending(photo, place);
    if (place > this.photos.length) return element('<li class="slot" aria-hidden="true"></li>');
    const add = element(`<li class="slot add" aria-hidden="true">${icon("M12 5v14M5 12h14")}</li>`);
    add.addEventListener("click", () => this.input.click());
    return add;
  }

  chip(photo, place) {
    const chip = element(`<li class="slot chip"><img alt="" width="64" height="64"><b aria-hidden="true">${place + 1}</b>
      <button type="button" aria-label="Remove reference ${place + 1}">${icon("M6 6l12 12M18 6L6 18")}</button></li>`);
    const size = photo.width ? [`${photo.width}×${photo.height}`] : [];
    chip.setAttribute("aria-label", [`Reference ${place + 1}`, ...size, ...photo.changes].join(", "));
    const image = chip.querySelector("img");
    image.addEventListener("error", () => this.drop(photo)); // removed on the server, or another visitor's
    image.src = `/media/references/${photo.id}/256.webp`;
    chip.querySelector("button").addEventListener("click", () => this.remove(photo));
    return chip;
  }

  sending(photo, place) {
    const slot = element('<li class="slot sending"><progress></progress></li>');
    slot.setAttribute("aria-label", `Reference ${place + 1}, sending ${photo.sending}`);
    slot.firstElementChild.setAttribute("aria-label", `Sending ${photo.sending}`);
    return slot;
  }
}

appears("[data-references]", (list) => new Strip(list));
