"""What is in the file of a delivered image, told to whoever asked for it and to nobody else."""

from pathlib import Path

import httpx
import pytest

from lorai_app.store.files import ImageFiles
from tests.support.people import ANA
from tests.support.site import error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
SIGNED = Path(__file__).parents[1] / "imaging" / "samples" / "signed.png"


async def made(workshop: Workshop, file: bytes | None = None) -> str:
    """The address of an image; its original is this file."""
    id = (await workshop.press(ANA, "an owl [failed:1]", 2)).id
    await workshop.done()
    (image, _) = (await workshop.see(ANA, id)).images
    if file is not None:
        await workshop.files.put(ImageFiles.of(image.id, 1).original, file)
    return f"/api/v1/generations/{id}/images"


async def test_a_manifest_is_told_and_never_called_verified(
    workshop: Workshop, anas: httpx.AsyncClient
) -> None:
    address = await made(workshop, SIGNED.read_bytes())
    told = (await anas.get(f"{address}/0/contents")).json()
    assert set(told) == {"format", "bytes", "width", "height", "metadata", "c2pa"}
    assert (told["format"], told["bytes"], told["metadata"]) == ("PNG", SIGNED.stat().st_size, [])
    assert told["c2pa"] == {
        "readable": True,
        "claim_generator": "Invented Image API 1.2",
        "title": "owl.png",
        "actions": [
            {
                "action": "c2pa.created",
                "when": "2026-07-01T12:00:00Z",
                "software": "Invented Model 2",
                "source": "trainedAlgorithmicMedia",
            },
            {"action": "c2pa.converted", "when": None, "software": "Invented Image API", "source": None},
        ],
        "signer": "Invented Signer, Invented Images Inc.",
        "issuer": "Invented Root, Invented Images Inc.",
        "signed": None,
        "manifests": 1,
        "validated": False,
    }


async def test_a_file_without_one_says_so(workshop: Workshop, anas: httpx.AsyncClient) -> None:
    address = await made(workshop)
    told = (await anas.get(f"{address}/0/contents")).json()
    assert (told["format"], told["width"], told["height"], told["c2pa"]) == ("PNG", 1024, 1024, None)


async def test_only_of_what_was_delivered_and_is_hers(
    workshop: Workshop, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    address = await made(workshop)
    for browser, index in ((cleos, "0"), (anas, "1"), (anas, "2"), (anas, "x"), (anas, "9" * 5000)):
        assert error_of(await browser.get(f"{address}/{index}/contents")) == (404, "not_found")
