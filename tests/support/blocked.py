"""A network that lets no socket through: from the beginning, or from some moment on, until it does again."""

from playwright.sync_api import BrowserContext, Page

_NETWORK = """
const Real = WebSocket, open = new Set();
let blocked = BLOCKED;
window.WebSocket = class extends Real {
  constructor(address, ...more) {
    super(blocked ? address.replace("/_event", "/_blocked") : address, ...more);
    open.add(this);
  }
};
window.letSocketsThrough = (through) => {
  blocked = !through;
  for (const one of through ? [] : open) one.close();
};
"""


def sockets_can_be_blocked(context: BrowserContext, *, at_first: bool = True) -> None:
    """Every page that is opened from now on."""
    context.add_init_script(f"{{{_NETWORK.replace('BLOCKED', 'true' if at_first else 'false')}}}")


def block(page: Page) -> None:
    page.evaluate("letSocketsThrough(false)")


def unblock(page: Page) -> None:
    page.evaluate("letSocketsThrough(true)")
