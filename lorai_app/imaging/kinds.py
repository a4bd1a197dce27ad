"""Which format a file really is, told by its first bytes; its name and content type are never believed."""

from enum import StrEnum


class Kind(StrEnum):
    """A format that can be read here, by the name that people know."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    GIF = "GIF"
    AVIF = "AVIF"
    HEIC = "HEIC"

    @property
    def mime(self) -> str:
        return f"image/{self.value.lower()}"

    @property
    def opener(self) -> str:
        """The name under which Pillow knows the format."""
        return "HEIF" if self is Kind.HEIC else self.value.upper()


def recognise(data: bytes) -> Kind | None:
    """The format of the file, or None if it is nothing that can be read here."""
    if data.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if data.startswith((b"GIF87a", b"GIF89a")):
        return Kind.GIF
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.WEBP
    if data[4:8] == b"ftyp":
        return _by_brands(data)
    return None


_AVIF_BRANDS = {b"avif", b"avis"}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}


def _by_brands(data: bytes) -> Kind | None:
    """AVIF and HEIC share a container and may both call themselves `mif1` first: other brands decide."""
    size = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[8:12]} | {data[start : start + 4] for start in range(16, size, 4)}
    if brands & _AVIF_BRANDS:
        return Kind.AVIF
    return Kind.HEIC if brands & _HEIC_BRANDS else None
