/* What the modules that draw dialogs share: elements, signs and numbers. */

/* Only ever with words of ours: what others wrote is put in as text. */
export function drawn(html) {
  const template = document.createElement("template");
  template.innerHTML = html.trim();
  return template.content.firstElementChild;
}

/* As in lorai_app/ui/icons.py. */
const PATHS = {
  close: "M5.5 5.5l13 13M18.5 5.5l-13 13",
  left: "M14.5 5.5 8 12l6.5 6.5",
  right: "M9.5 5.5 16 12l-6.5 6.5",
  closer: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 20 20M10.5 7.8v5.4M7.8 10.5h5.4",
  save: "M12 4v11M7.5 11.5 12 16l4.5-4.5M5 20h14",
  copy: "M9 9h11v11H9zM15 9V4H4v11h5",
  share: "M12 15V4M7.5 8 12 3.5 16.5 8M5 12.5V20h14v-7.5",
  reference: "M4 5h16v14H4zM12 8.8v6.4M8.8 12h6.4",
  compare: "M4 5h16v14H4zM12 3v18M9 12H6.5M15 12h2.5",
  down: "M6 9l6 6 6-6",
  both: "M9 7.5 4.5 12 9 16.5M15 7.5 19.5 12 15 16.5",
};

export function sign(name) {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATHS[name]}"/></svg>`;
}

/* 1,234,567 bytes → "1.2 MB", in the units of the limits: a megabyte is 1,024 times 1,024. */
export function size(bytes) {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes < 0.1) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
