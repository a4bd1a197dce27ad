"""Every address of the site, beside the function that fills it in."""

import hashlib
from functools import cache
from pathlib import Path

HOME = "/"
GENERATION = "/g/[id]"
API = "/api/v1"
MEDIA = "/media"
HISTORY = "/history"
TRASH = "/history?view=trash"
SHARE = "/s"
DEVICE = "/d"
OEMBED = "/oembed"
SEAL = "seal"
MODELS = "/models"
FEATURES = "/features"
FAQ = "/faq"
PRICING = "/pricing"
TERMS = "/terms"
PRIVACY = "/privacy"
CONTENT_POLICY = "/content-policy"
STATUS = "/status"
ROBOTS = "/robots.txt"
SITEMAP = "/sitemap.xml"
LLMS = "/llms.txt"
MANIFEST = "/manifest.webmanifest"
SECURITY = "/.well-known/security.txt"
CHANGES = "/changes.atom"
TYPED = "/count/typed"
NOW = "/now"
NOW_SHARE = "/now/share"
ASSETS = Path(__file__).parents[1] / "assets"
EDITIONS = ("", "icons", "pictures")
"""Its folders whose files are asked for by their edition."""


def generation(id: str) -> str:
    return f"/g/{id}"


def generation_at(path: str) -> str | None:
    """The id in the address of a generation's page."""
    return path.strip("/").removeprefix("g/") if path.startswith("/g/") else None


def kind(path: str) -> str:
    """What kind of page that is, without whose: a name for sums."""
    return GENERATION if generation_at(path) is not None else path


def model(id: str) -> str:
    """The page of a model; dots in its id would look like a file's."""
    return f"{MODELS}/{id.replace('.', '-')}"


def zip_of(generation: str) -> str:
    """All delivered originals of a generation in one file."""
    return f"{API}/generations/{generation}/zip"


def image_file(generation: str, index: int, attempt: int, size: str) -> str:
    """`attempt` is there so that a retried image has a new address, and caches may keep the old one for ever."""
    return f"{MEDIA}/images/{generation}/{index}/{attempt}/{size}"


def sealed_file(generation: str, index: int, attempt: int, size: str, seal: str) -> str:
    """Opens without the cookie, for a short time."""
    return f"{image_file(generation, index, attempt, size)}?{SEAL}={seal}"


def image_preview(generation: str, index: int, attempt: int, number: int) -> str:
    """The unfinished picture; `number` makes the address new when the picture is."""
    return f"{image_file(generation, index, attempt, 'preview.webp')}?{number}"


def reference_preview(id: str) -> str:
    return f"{MEDIA}/references/{id}/256.webp"


def share(slug: str) -> str:
    """The public page of a share: plain HTML, complete without scripts."""
    return f"{SHARE}/{slug}"


def share_image(slug: str, index: int, size: str) -> str:
    return f"{SHARE}/{slug}/images/{index}/{size}"


def share_reference(slug: str, position: int) -> str:
    return f"{SHARE}/{slug}/references/{position}/256.webp"


def share_card(slug: str) -> str:
    """1200×630, what messengers show."""
    return f"{SHARE}/{slug}/card.jpg"


def share_qr(slug: str) -> str:
    return f"{SHARE}/{slug}/qr.svg"


def remix(slug: str) -> str:
    """The generator, filled from a share by `assets/remix.js`; nothing runs."""
    return f"{HOME}?remix={slug}"


def again(id: str) -> str:
    """The generator, filled from a generation of mine by `assets/remix.js`; nothing runs."""
    return f"{HOME}?again={id}"


def device_link(secret: str) -> str:
    return f"{DEVICE}/{secret}"


def asset(path: str) -> str:
    """The address of a file of `assets/`, new whenever the file is: browsers may keep it for ever."""
    return f"{path}?{_edition(_folder(path))}"


def is_edition(path: str, query: str) -> bool:
    """Whether this is the address that `asset` gives to the file as it is now."""
    return query.startswith("v=") and _folder(path) in EDITIONS and query == _edition(_folder(path))


def _folder(path: str) -> str:
    return path.rpartition("/")[0].strip("/")


@cache
def _edition(folder: str) -> str:
    """All files of a folder change together, because scripts import each other."""
    sums = hashlib.sha256()
    for file in sorted((ASSETS / folder).glob("*.*")):
        sums.update(f"{file.name}\0".encode() + file.read_bytes())
    return f"v={sums.hexdigest()[:8]}"
