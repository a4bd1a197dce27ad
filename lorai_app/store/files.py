"""The files: originals byte for byte and their thumbnails, under names made from ids alone."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import obstore
from obstore.store import LocalStore, ObjectStore

PIECE = 1024 * 1024
"""Bytes of a file that are in memory at once while it is sent."""


@dataclass(frozen=True)
class Kept:
    """A file where it is kept, not read yet; `mark` is another one when its bytes are."""

    name: str
    size: int
    mark: str
    _store: ObjectStore

    async def part(self, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from start to before end, in pieces; FileNotFoundError when the file has gone already."""
        return self._pieces(await self._piece(start, end), start, end)

    async def _pieces(self, first: bytes, start: int, end: int) -> AsyncIterator[bytes]:
        yield first
        for place in range(start + PIECE, end, PIECE):
            yield await self._piece(place, end)

    async def _piece(self, start: int, end: int) -> bytes:
        # obstore's own stream of a local file takes ten times as long: it reads 8 KB at a time
        most = min(start + PIECE, end)
        if start == most:
            return b""
        return bytes(await obstore.get_range_async(self._store, self.name, start=start, end=most))


class Files:
    """Bytes by name; FileNotFoundError when there are none."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    async def put(self, name: str, data: bytes) -> None:
        await obstore.put_async(self._store, name, data)

    async def get(self, name: str) -> bytes:
        found = await obstore.get_async(self._store, name)
        return bytes(await found.bytes_async())

    async def find(self, name: str) -> Kept:
        """The file, to be read in parts."""
        found = await obstore.head_async(self._store, name)
        # hashed: a storage's own tag may tell of its insides
        seen = f"{name} {found['size']} {found['e_tag'] or found['last_modified']}"
        mark = hashlib.sha256(seen.encode()).hexdigest()[:32]
        return Kept(name, found["size"], mark, self._store)

    async def seek(self, name: str) -> Kept | None:
        """The file like `find`, or None while there is none."""
        try:
            return await self.find(name)
        except FileNotFoundError:
            return None

    async def delete(self, *names: str) -> None:
        for name in names:
            try:
                await obstore.delete_async(self._store, name)
            except FileNotFoundError:
                continue  # deleted before: that is what was wanted

    async def clear(self, folder: str) -> None:
        """Deletes every file in the folder, whatever it is called."""
        async for found in obstore.list(self._store, prefix=folder):
            await self.delete(*(one["path"] for one in found))

    async def check(self) -> None:
        """Writes and reads a few bytes; raises what the storage raises."""
        await self.put("health/probe", b"here")
        await self.get("health/probe")


def local(folder: Path) -> Files:
    """Files in a folder of this machine; half-written ones that a crash left behind are swept."""
    folder.mkdir(parents=True, exist_ok=True)
    for leftover in folder.rglob("*#*"):
        leftover.unlink(missing_ok=True)
    return Files(LocalStore(folder, automatic_cleanup=True))


def image_folder(image: str) -> str:
    """Where every file of one image is, of all its attempts."""
    return f"images/{image}"


def reference_folder(reference: str) -> str:
    return f"references/{reference}"


def share_folder(slug: str) -> str:
    return f"shares/{slug}"


@dataclass(frozen=True)
class ImageFiles:
    """The names of one delivered image's files."""

    original: str
    large: str
    small: str

    @classmethod
    def of(cls, image: str, attempt: int) -> "ImageFiles":
        folder = f"{image_folder(image)}/{attempt}"
        return cls(f"{folder}/original", f"{folder}/1024.webp", f"{folder}/512.webp")


def whole_of(image: str, attempt: int, ending: str) -> str:
    """The name of the whole picture in another format."""
    return f"{image_folder(image)}/{attempt}/whole.{ending}"


def preview_of(image: str) -> str:
    """The name of the unfinished picture: one file, written over by the next preview and the next attempt."""
    return f"{image_folder(image)}/preview.webp"


def card_of(share: str, image: str, attempt: int) -> str:
    """The name of what messengers show of a share that begins with this image."""
    return f"{share_folder(share)}/card-{image}-{attempt}.jpg"


def silent_of(share: str, image: str, attempt: int) -> str:
    """The name of an original without a word in it; an empty file says that the original itself tells nothing."""
    return f"{share_folder(share)}/original-{image}-{attempt}"


@dataclass(frozen=True)
class ReferenceFiles:
    """The names of one reference photo's files."""

    photo: str
    preview: str

    @classmethod
    def of(cls, reference: str) -> "ReferenceFiles":
        folder = reference_folder(reference)
        return cls(f"{folder}/photo", f"{folder}/256.webp")
