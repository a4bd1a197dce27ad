"""Giving reference photos to APIMart."""

from datetime import UTC, datetime, timedelta

import pytest

from lorai_app.providers import Fault, Photo, ProviderError
from lorai_app.providers.apimart import Apimart
from tests.fakes.apimart import FakeApimart
from tests.fakes.pictures import plain_picture
from tests.fakes.scenarios import UPLOADS

pytestmark = pytest.mark.anyio
PHOTO = Photo("ref1", plain_picture("ref1", 40, 30), "image/png")


async def refused(apimart: Apimart, photo: Photo = PHOTO) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await apimart.upload(photo)
    return caught.value


async def test_a_photo_arrives_whole_with_a_name_and_a_type(
    apimart: Apimart, fake: FakeApimart, site: str
) -> None:
    upload = await apimart.upload(PHOTO)
    assert upload.url.startswith(f"{site}/files/")
    assert upload.url.endswith("ref1.png")
    assert list(fake.photos.values()) == [PHOTO.data]


async def test_an_upload_expires_before_the_provider_forgets_it(apimart: Apimart) -> None:
    expires = (await apimart.upload(PHOTO)).expires
    assert expires is not None
    assert timedelta(hours=48) < expires - datetime.now(UTC) < timedelta(hours=72)


@pytest.mark.parametrize("scenario", ["429", "500", "502", "reset"])
async def test_an_upload_is_tried_again_when_the_fault_may_pass(
    apimart: Apimart, fake: FakeApimart, scenario: str
) -> None:
    fake.upload_replies = [UPLOADS[scenario]] * 2
    assert (await apimart.upload(PHOTO)).url
    assert len(fake.seen("upload")) == 3


@pytest.mark.parametrize(
    ("scenario", "fault", "asked"),
    [
        ("400", Fault.BAD_REQUEST, 1),
        ("413", Fault.TOO_LARGE, 1),
        ("blocked", Fault.MODERATION, 1),
        ("429", Fault.RATE_LIMITED, 3),
        ("500", Fault.UPSTREAM, 3),
        ("502", Fault.GATEWAY, 3),
    ],
)
async def test_an_upload_that_fails_for_good_was_never_billed(
    apimart: Apimart, fake: FakeApimart, scenario: str, fault: Fault, asked: int
) -> None:
    fake.upload_replies = [UPLOADS[scenario]] * 9
    error = await refused(apimart)
    assert (error.fault, error.refused) == (fault, True)
    assert len(fake.seen("upload")) == asked


async def test_a_blocked_photo_is_a_matter_of_the_reference(apimart: Apimart, fake: FakeApimart) -> None:
    fake.upload_replies = [UPLOADS["blocked"]]
    assert (await refused(apimart)).stage == "reference"


async def test_a_file_that_is_no_photo_is_unsupported(apimart: Apimart) -> None:
    error = await refused(apimart, Photo("ref1", b"%PDF-1.7", "application/pdf"))
    assert (error.fault, error.refused) == (Fault.UNSUPPORTED_MEDIA, True)
