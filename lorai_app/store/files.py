"""The files: originals byte for byte and their thumbnails, under names made from ids alone."""

from dataclasses import dataclass
from pathlib import Path

import obstore
from obstore.store import LocalStore, ObjectStore


class Files:
    """Bytes by name; FileNotFoundError when there are none."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, name: str, data: bytes) -> None:
        await obstore.put_async(self._store, name, data)

    async def get(self, name: str) -> bytes:
        found = await obstore.get_async(self._store, name)
        return bytes(await found.bytes_async())

    async def delete(self, *names: str) -> None:
        for name in names:
            try:
                await obstore.delete_async(self._store, name)
            except FileNotFoundError:
                continue  # deleted before: that is what was wanted

    async def check(self) -> None:
        """Writes and reads a few bytes; raises what the storage raises."""
        await self.put("health/probe", b"here")
        await self.get("health/probe")


def local(folder: Path) -> Files:
    """Files in a folder of this machine; half-written ones that a crash left behind are swept."""
    folder.mkdir(parents=True, exist_ok=True)
    for leftover in folder.rglob("*#*"):
        leftover.unlink(missing_ok=True)
    return Files(LocalStore(folder))


@dataclass(frozen=True)
class ImageFiles:
    """The names of one delivered image's files."""

    original: str
    large: str
    small: str

    @classmethod
    def of(cls, image: str, attempt: int) -> "ImageFiles":
        folder = f"images/{image}/{attempt}"
        return cls(f"{folder}/original", f"{folder}/1024.webp", f"{folder}/512.webp")


def preview_of(image: str) -> str:
    """The name of the unfinished picture: one file, written over by the next preview and the next attempt."""
    return f"images/{image}/preview.webp"


@dataclass(frozen=True)
class ReferenceFiles:
    """The names of one reference photo's files."""

    photo: str
    preview: str

    @classmethod
    def of(cls, reference: str) -> "ReferenceFiles":
        return cls(f"references/{reference}/photo", f"references/{reference}/256.webp")
