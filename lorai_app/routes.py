"""Every address of the site, beside the function that fills it in."""

HOME = "/"
GENERATION = "/g/[id]"
API = "/api/v1"
MEDIA = "/media"


def generation(id: str) -> str:
    return f"/g/{id}"


def generation_at(path: str) -> str | None:
    """The id in the address of a generation's page."""
    return path.strip("/").removeprefix("g/") if path.startswith("/g/") else None


def image_file(generation: str, index: int, attempt: int, size: str) -> str:
    """`attempt` is there so that a retried image has a new address, and caches may keep the old one for ever."""
    return f"{MEDIA}/images/{generation}/{index}/{attempt}/{size}"


def image_preview(generation: str, index: int, attempt: int, number: int) -> str:
    """The unfinished picture; `number` makes the address new when the picture is."""
    return f"{image_file(generation, index, attempt, 'preview.webp')}?{number}"


def reference_preview(id: str) -> str:
    return f"{MEDIA}/references/{id}/256.webp"
