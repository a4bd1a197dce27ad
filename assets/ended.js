/* What an image that was not made needs after it: its time by the visitor's clock, and the editor of its words.
   And what appears in order to be heard ([data-announce]) is said. */
import { appears } from "/appears.js";
import { announce } from "/live.js";

appears("[data-announce]", (words) => announce(words.textContent));
appears("time[data-when]", () => import("/when.js").catch(() => {})); // then it stays in UTC

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-edit]");
  if (!button) return;
  try {
    (await import("/edit.js")).edit(button);
  } catch {
    announce("The editor could not be fetched. Check the connection and try again.");
  }
});
