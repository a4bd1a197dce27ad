/* Hands what was told by HTTP to React, which draws it as if it came by the socket (lorai_app/ui/overlay.py).
   Says whether the page took it: before it is alive it does not. */
export function tell(told) {
  return !document.dispatchEvent(new CustomEvent("heard", { detail: told, cancelable: true }));
}
