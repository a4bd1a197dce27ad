/* The pictures side by side, one in sight: as large as there is room, or enlarged, and moved then. */
import { drawn } from "/drawn.js";
import { Fingers } from "/fingers.js";

const SMALLEST = 0.7; // between two fingers; it springs back
const LARGEST = 8;
const NUDGE = 80;
const COPY = 1_024; // pixels of the large copy's longest side
const BLURRED = 1.08; // so many times the copy's size may be seen

const between = (least, value, most) => Math.min(most, Math.max(least, value));
const NOWHERE = { scale: 1, x: 0, y: 0 };

export class Stage {
  place = 0;
  at = NOWHERE; // how the picture in sight is enlarged and moved

  /* `step(by)` is asked for another picture, `leave()` for the end, `more()` for what is below; `told(enlarged)` hears. */
  constructor(element, { step, leave, more, told }) {
    Object.assign(this, { element, step, leave, more, told });
    this.track = drawn('<div class="track"></div>');
    element.prepend(this.track);
    new Fingers(this);
    new ResizeObserver(() => this.put(this.at)).observe(element);
  }

  get enlarged() {
    return this.at.scale > 1;
  }

  get frame() {
    return this.track.children[this.place];
  }

  get image() {
    return this.frame.firstElementChild;
  }

  /* One place for each; those that hang already stay. */
  hang(pictures) {
    const here = new Map([...this.track.children].map((frame) => [frame.picture.file, frame]));
    this.track.replaceChildren(...pictures.map((one) => here.get(one.file) ?? hung(one)));
  }

  show(place, placed) {
    if (this.frame) this.put(NOWHERE);
    this.place = place;
    this.moving(!placed);
    this.glide(0);
    [...this.track.children].forEach((frame, other) => {
      frame.inert = other !== place;
      frame.ariaHidden = String(other !== place);
    });
    this.improve(place).then(() => [place + 1, place - 1].map((near) => this.improve(near)));
  }

  /* The copy that the print had is there at once; a large one takes its place, and the original where that is too small. */
  async improve(place) {
    const frame = this.track.children[place];
    if (!frame) return;
    const image = frame.firstElementChild;
    const { folder, width, height } = frame.picture;
    const seen = Math.max(image.clientWidth, image.clientHeight) * devicePixelRatio;
    if (!frame.sharp) await swap(image, `${folder}/1024.webp`);
    const spare = navigator.connection?.saveData;
    if (place === this.place && Math.max(width, height) > COPY && seen > COPY * BLURRED && !spare) this.sharpen();
  }

  sharpen() {
    if (this.frame.sharp) return;
    this.frame.sharp = true;
    swap(this.image, this.frame.picture.file);
  }

  /* Movements by a finger are followed at once, all others glide. */
  moving(gliding) {
    this.track.classList.toggle("placed", !gliding);
  }

  glide(by) {
    this.track.style.transform = `translateX(calc(${-this.place * 100}% + ${by}px))`;
  }

  stay() {
    this.moving(true);
    this.glide(0);
  }

  /* To pixel for pixel, or twice as large; and back. */
  enlarge(where = this.centre) {
    const whole = this.frame.picture.width / (this.image.clientWidth * devicePixelRatio);
    this.moving(true);
    this.put(this.enlarged ? NOWHERE : this.around(where, NOWHERE, between(2, whole, LARGEST)));
  }

  scaleBy(factor) {
    this.moving(true);
    this.put(this.around(this.centre, this.at, this.at.scale * factor));
    this.settle();
  }

  nudge(key) {
    const [x, y] = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key];
    this.moving(true);
    this.put({ ...this.at, x: this.at.x + NUDGE * x, y: this.at.y + NUDGE * y });
  }

  settle() {
    if (!this.enlarged) this.put(NOWHERE);
  }

  /* The point of the picture under the fingers stays under them. */
  around(from, at, wanted, by = { x: 0, y: 0 }) {
    const scale = between(SMALLEST, wanted, LARGEST);
    const middle = this.centre;
    const away = (axis) => from[axis] - middle[axis];
    const grown = (axis) => away(axis) - ((away(axis) - at[axis]) * scale) / at.scale + by[axis];
    return { scale, x: grown("x"), y: grown("y") };
  }

  /* No further than its edges. */
  put({ scale, x, y }) {
    if (!this.frame) return;
    const { image, element } = this;
    const room = (side) => Math.max(0, (image[`client${side}`] * scale - element[`client${side}`]) / 2);
    const [wide, high] = [room("Width"), room("Height")];
    this.at = { scale, x: between(-wide, x, wide), y: between(-high, y, high) };
    image.style.transform = scale === 1 ? "" : `translate(${this.at.x}px, ${this.at.y}px) scale(${scale})`;
    image.draggable = scale === 1;
    element.toggleAttribute("data-enlarged", this.enlarged);
    if (this.enlarged && this.frame.picture.width > COPY) this.sharpen();
    this.told(this.enlarged);
  }

  get centre() {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
}

function hung(picture) {
  const frame = drawn('<figure><img decoding="async"></figure>');
  const { alt, small, width, height } = picture;
  Object.assign(frame.firstElementChild, { alt, src: small, width, height });
  return Object.assign(frame, { picture });
}

async function swap(image, address) {
  image.dataset.wanted = address;
  const better = new Image();
  better.src = address;
  const came = await better.decode().then(() => true, () => false); // the one that hangs stays
  if (came && image.dataset.wanted === address) image.src = address;
}
