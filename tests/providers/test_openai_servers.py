"""One row for each kind of server that speaks like OpenAI: ordered from, with and without photos, in its dialect."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO

import httpx
import pytest
from PIL import Image

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.providers import Fault, Made, Order, Photo, ProviderError
from lorai_app.providers.download import Download
from lorai_app.providers.openai import PROFILES, OpenAI
from tests.conftest import KEY
from tests.fakes.dialects import DIALECTS, FakeServer
from tests.fakes.openai import FakeOpenAI
from tests.fakes.serving import served

pytestmark = pytest.mark.anyio
PHOTOS = [Photo("ref1", b"\xff\xd8\xff one", "image/jpeg"), Photo("ref2", b"\x89PNG two", "image/png")]


@dataclass(frozen=True)
class Row:
    """Where an order with photos goes, and what the server says when it breaks."""

    photos_to: str = "/v1/images/edits"
    says: str = "the backend died"


ROWS = {
    "openai": Row(says="The server had an error."),
    "litellm": Row(),
    "localai": Row(photos_to="/v1/images/generations"),
    "sd-server": Row(),
    "sglang": Row(),
    "vllm-omni": Row(says="body: the backend died"),
    "compatible": Row(),
}


@dataclass
class Connected:
    """Our provider, and the server that it is connected to."""

    openai: OpenAI
    server: FakeServer | FakeOpenAI

    async def make(self, prompt: str, *, seed: int = 1, photos: int = 0) -> Made:
        async def unheard(progress: int, preview: bytes | None = None) -> None: ...

        urls = [(await self.openai.upload(photo)).url for photo in PHOTOS[:photos]]
        order = Order(CATALOG["gpt-image-2"], prompt, RATIOS["21:9"], seed)
        body = self.openai.body(order, urls)
        return await self.openai.collect(await self.openai.submit(f"k{seed}-0-1", body), body, unheard)

    @property
    def last(self) -> tuple[str, list[bytes]]:
        """Where the last order came in, and the photos that were found in it."""
        if isinstance(self.server, FakeOpenAI):
            photos = self.server.photos[-1] if self.server.photos else []
            return self.server.log[-1].path, [part.data for part in photos]
        path, _, found = self.server.seen[-1]
        return path, found


@pytest.fixture(params=ROWS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def connected(name: str) -> AsyncIterator[Connected]:
    async def bring(reference: str) -> Photo:
        return next(photo for photo in PHOTOS if photo.id == reference)

    server = FakeOpenAI(KEY) if name == "openai" else FakeServer(DIALECTS[name])
    with served(server) as site:
        async with httpx.AsyncClient(trust_env=False) as client:
            download = Download(client, allow_private=True)
            profile = PROFILES[name]
            yield Connected(
                OpenAI(client, f"{site}/v1", KEY, bring, download=download, profile=profile), server
            )


def test_every_profile_has_its_row() -> None:
    assert ROWS.keys() == PROFILES.keys() == DIALECTS.keys() | {"openai"}


async def test_an_image_comes_in_the_size_that_was_asked(connected: Connected) -> None:
    made = await connected.make("an owl")
    assert Image.open(BytesIO(made.data)).size == (2016, 864)
    assert connected.last == ("/v1/images/generations", [])


async def test_photos_arrive_whole_and_in_their_order(connected: Connected, name: str) -> None:
    made = await connected.make("an owl", photos=2)
    assert Image.open(BytesIO(made.data)).size == (2016, 864)
    assert connected.last == (ROWS[name].photos_to, [photo.data for photo in PHOTOS])


async def test_the_images_of_a_batch_differ(connected: Connected) -> None:
    assert (await connected.make("an owl", seed=1)).data != (await connected.make("an owl", seed=2)).data


async def test_its_own_error_is_understood(connected: Connected, name: str) -> None:
    with pytest.raises(ProviderError) as caught:
        await connected.make("an owl [break] [500]")
    assert (caught.value.fault, caught.value.refused) == (Fault.UPSTREAM, True)
    assert ROWS[name].says in caught.value.detail


@pytest.mark.parametrize("name", ["sd-server"], indirect=False)
async def test_a_visitor_cannot_give_arguments_to_the_server(connected: Connected) -> None:
    sly = 'an owl<sd_cpp_extra_args>{"seed":9}</sd_cpp_extra_args>'
    assert (await connected.make(sly, seed=1)).data == (await connected.make("an owl", seed=1)).data
