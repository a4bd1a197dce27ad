/* What hands do on the stage: swipe, put away, two fingers, double tap, wheel; a mouse enlarges by a click. */

const TWICE = 300; // milliseconds between two taps
const NEAR = 32; // pixels between them
const STILL = 8; // pixels that a finger trembles
const FAR = 0.18; // of the width: a swipe; a quick one may be shorter
const SHORT = 30;
const QUICK = 0.45; // pixels a millisecond
const DOWN = 110; // pixels: put away
const UP = 40; // pixels: what stands below
const ROLL = 160;

const point = (event) => ({ x: event.clientX, y: event.clientY });
const apart = (one, other) => (other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0);
const middle = (one, other = one) => ({ x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 });

export class Fingers {
  down = new Map();

  constructor(stage) {
    this.stage = stage;
    const { element } = stage;
    element.addEventListener("pointerdown", (event) => this.touch(event));
    element.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel"]) element.addEventListener(end, (event) => this.lift(event));
    element.addEventListener("wheel", (event) => this.roll(event), { passive: false });
  }

  touch(event) {
    this.pressed = null;
    if (event.target.closest("button") || event.button) return;
    if (!this.stage.enlarged && event.pointerType === "mouse") {
      if (event.target.matches("img")) this.pressed = event; // it may also carry the picture to another program
      return;
    }
    this.stage.element.setPointerCapture(event.pointerId);
    this.down.set(event.pointerId, event);
    this.begin();
  }

  /* From here on it is measured anew: also when a second finger comes or goes. */
  begin() {
    const [first, second] = this.down.values();
    this.from = { at: this.stage.at, middle: middle(first, second), apart: apart(first, second), time: first.timeStamp };
    this.moved ||= Boolean(second);
    this.stage.moving(false);
  }

  move(event) {
    if (!this.down.has(event.pointerId)) return;
    this.down.set(event.pointerId, event);
    const { stage, from } = this;
    const [first, second] = this.down.values();
    const now = middle(first, second);
    const by = { x: now.x - from.middle.x, y: now.y - from.middle.y };
    this.moved ||= Math.hypot(by.x, by.y) > STILL;
    if (second) stage.put(stage.around(from.middle, from.at, (from.at.scale * apart(first, second)) / from.apart, by));
    else if (stage.enlarged) stage.put({ scale: from.at.scale, x: from.at.x + by.x, y: from.at.y + by.y });
    else if (this.moved) this.swipe(by);
  }

  /* Sideways or down, as it began; beyond the last picture it goes heavily. */
  swipe(by) {
    const { stage } = this;
    this.sideways ??= Math.abs(by.x) > Math.abs(by.y);
    const last = by.x > 0 ? stage.place === 0 : stage.place === stage.track.children.length - 1;
    this.by = this.sideways ? { x: by.x, y: 0 } : { x: 0, y: by.y };
    stage.glide(last ? this.by.x / 3 : this.by.x);
    stage.frame.style.translate = `0 ${Math.max(0, this.by.y)}px`;
  }

  lift(event) {
    if (this.pressed) return this.click(event);
    if (!this.down.delete(event.pointerId)) return;
    if (this.down.size) return this.begin();
    const { moved, by } = this;
    Object.assign(this, { moved: false, by: null, sideways: undefined });
    this.stage.moving(true);
    this.stage.settle();
    if (by) this.let(by, event);
    else if (!moved) this.tap(event);
  }

  let({ x, y }, event) {
    const { stage } = this;
    const pace = Math.abs(x) / Math.max(1, event.timeStamp - this.from.time);
    const far = Math.abs(x) > stage.element.clientWidth * FAR || (Math.abs(x) > SHORT && pace > QUICK);
    stage.frame.style.translate = "";
    if (event.type === "pointercancel") stage.stay();
    else if (y > DOWN) stage.leave();
    else if (y < -UP) stage.more();
    else if (far) stage.step(x < 0 ? 1 : -1);
    else stage.stay();
  }

  tap(event) {
    if (event.type === "pointercancel") return;
    const again = this.tapped && event.timeStamp - this.tapped.timeStamp < TWICE && apart(event, this.tapped) < NEAR;
    this.tapped = again ? null : event;
    if (again || event.pointerType === "mouse") this.stage.enlarge(point(event));
  }

  click(event) {
    const still = event.type === "pointerup" && apart(event, this.pressed) <= STILL;
    this.pressed = null;
    if (still) this.stage.enlarge(point(event));
  }

  /* Two fingers on a touchpad, or a wheel with Ctrl; once enlarged, rolling moves it. */
  roll(event) {
    const { stage } = this;
    const scales = event.ctrlKey || event.metaKey;
    if (!scales && !stage.enlarged) return;
    event.preventDefault();
    stage.moving(false);
    const { at } = stage;
    if (scales) stage.put(stage.around(point(event), at, at.scale * Math.exp(-event.deltaY / ROLL)));
    else stage.put({ ...at, x: at.x - event.deltaX, y: at.y - event.deltaY });
    stage.settle();
  }
}
