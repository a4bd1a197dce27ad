/* Times in words, in the browser's own time zone: "today 14:05". */
const DAY = 86_400_000;

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const thisYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const otherYear = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const whole = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short" });

function words(moment, now) {
  const days = Math.round((midnight(now) - midnight(moment)) / DAY); // rounded: a day may have 23 or 25 hours
  if (days === 0) return `today ${clock.format(moment)}`;
  if (days === 1) return `yesterday ${clock.format(moment)}`;
  if (moment.getFullYear() === now.getFullYear()) return `${thisYear.format(moment)}, ${clock.format(moment)}`;
  return otherYear.format(moment);
}

function midnight(moment) {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

function tell() {
  const now = new Date();
  for (const time of document.querySelectorAll("time[data-when]")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.getTime())) continue;
    const told = words(moment, now);
    if (time.textContent === told) continue;
    time.textContent = told;
    time.title = whole.format(moment);
  }
}

tell();
setInterval(tell, 60_000);
new MutationObserver(tell).observe(document.body, { attributeFilter: ["datetime"], childList: true, subtree: true });
