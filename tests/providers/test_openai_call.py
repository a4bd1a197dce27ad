"""The exact bytes of an order to OpenAI and to servers that speak like it."""

import json
from base64 import b64encode
from email import message_from_bytes
from email.message import Message

import pytest

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.providers import Order, Photo
from lorai_app.providers.openai import PROFILES, Profile
from lorai_app.providers.openai.call import Call, call, kept, photos_of

OPENAI = PROFILES["openai"]
PHOTOS = [Photo("ref1", b"\xff\xd8\xff one", "image/jpeg"), Photo("ref2", b"\x89PNG two", "image/png")]
URLS = [f"reference:{photo.id}" for photo in PHOTOS]


def order(prompt: str = "an owl", model: str = "gpt-image-2", ratio: str = "16:9") -> Order:
    return Order(CATALOG[model], prompt, RATIOS[ratio], seed=7)


def body(profile: Profile = OPENAI, urls: list[str] | None = None, prompt: str = "an owl") -> bytes:
    return kept(order(prompt), urls or [], profile, "openai")


def parts(made: Call) -> list[Message]:
    """What a server sees of a form."""
    found = message_from_bytes(f"Content-Type: {made.mime}\r\n\r\n".encode() + made.content).get_payload()
    assert isinstance(found, list)
    return [part for part in found if isinstance(part, Message)]


def test_an_order_without_photos_is_this_very_json() -> None:
    made = call(body(prompt='an “owl” 🦉 "here"'), [], OPENAI)
    assert (made.path, made.mime) == ("/images/generations", "application/json")
    assert made.content.decode() == (
        '{"model":"gpt-image-2","prompt":"an “owl” 🦉 \\"here\\"","n":1,"size":"1536x864",'
        '"output_format":"png","stream":true,"partial_images":2}'
    )


def test_an_order_with_photos_is_this_very_form() -> None:
    kept_body = body(urls=URLS)
    made = call(kept_body, PHOTOS, OPENAI)
    boundary = made.mime.removeprefix("multipart/form-data; boundary=")
    fields = {
        "model": "gpt-image-2",
        "prompt": "an owl",
        "n": "1",
        "size": "1536x864",
        "output_format": "png",
        "stream": "true",
        "partial_images": "2",
    }
    lines = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    ]
    photos = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="image[]"; filename="{name}"\r\n'
        f"Content-Type: {photo.mime}\r\n\r\n".encode()
        + photo.data
        + b"\r\n"
        for photo, name in zip(PHOTOS, ("photo-1.jpg", "photo-2.png"), strict=True)
    ]
    assert made.path == "/images/edits"
    assert made.content == "".join(lines).encode() + b"".join(photos) + f"--{boundary}--\r\n".encode()


def test_the_same_order_is_the_same_bytes_however_often_it_is_made() -> None:
    assert body(urls=URLS) == body(urls=URLS)
    assert call(body(urls=URLS), PHOTOS, OPENAI) == call(body(urls=URLS), PHOTOS, OPENAI)


def test_what_is_kept_names_the_photos_and_holds_none_of_them() -> None:
    assert photos_of(body(urls=URLS)) == ["ref1", "ref2"]
    assert len(body(urls=URLS)) < 300


def test_a_prompt_cannot_write_fields_of_its_own_into_the_form() -> None:
    """The visitor knows the code: the boundary of an earlier order must be worth nothing in the next one."""
    known = call(body(urls=URLS), PHOTOS, OPENAI).mime.partition("=")[2]
    sly = f'an owl\r\n--{known}\r\nContent-Disposition: form-data; name="quality"\r\n\r\nhigh'
    made = call(body(urls=URLS, prompt=sly), PHOTOS, OPENAI)
    names = [part.get_param("name", header="content-disposition") for part in parts(made)]
    assert "quality" not in names
    assert names.count("prompt") == 1


def test_a_photo_cannot_end_the_form_either() -> None:
    known = call(body(urls=URLS), PHOTOS, OPENAI).mime.partition("=")[2]
    sly = [Photo("ref1", f"\r\n--{known}--\r\n".encode(), "image/png"), PHOTOS[1]]
    assert len(parts(call(body(urls=URLS), sly, OPENAI))) == 9


@pytest.mark.parametrize("ratio", RATIOS)
def test_every_ratio_is_asked_for_in_pixels_that_openai_takes(ratio: str) -> None:
    made = json.loads(call(kept(order(ratio=ratio), [], OPENAI, "openai"), [], OPENAI).content)
    width, height = map(int, made["size"].split("x"))
    assert (width, height) == (RATIOS[ratio].width, RATIOS[ratio].height)
    assert width % 16 == height % 16 == 0
    assert 655_360 <= width * height <= 8_294_400


def test_a_fixed_quality_of_the_catalog_is_sent_where_it_is_known() -> None:
    asked = order(model="gpt-image-1.5", ratio="3:2")
    quality = {
        name: json.loads(kept(asked, [], profile, "openai"))["fields"].get("quality")
        for name, profile in PROFILES.items()
    }
    assert {name for name, value in quality.items() if value == "medium"} == {"openai", "litellm"}
    assert {value for value in quality.values() if value} == {"medium"}


def test_forms_name_their_photos_as_the_server_reads_them() -> None:
    for name, field in (("openai", "image[]"), ("litellm", "image"), ("vllm-omni", "image[]")):
        form = parts(call(body(PROFILES[name], URLS), PHOTOS, PROFILES[name]))
        named = [part.get_param("name", header="content-disposition") for part in form if part.get_filename()]
        assert named == [field] * 2


def test_photos_in_json_are_plain_base64() -> None:
    profile = PROFILES["localai"]
    made = call(body(profile, URLS), PHOTOS, profile)
    assert made.path == "/images/generations"
    assert json.loads(made.content)["ref_images"] == [b64encode(photo.data).decode() for photo in PHOTOS]


def test_the_images_of_a_batch_differ_where_the_server_would_draw_them_alike() -> None:
    for name in ("sglang", "vllm-omni"):
        assert json.loads(body(PROFILES[name]))["fields"]["seed"] == 7
    prompt = json.loads(body(PROFILES["sd-server"]))["fields"]["prompt"]
    assert prompt == '<sd_cpp_extra_args>{"seed":7}</sd_cpp_extra_args>an owl'
    large = Order(CATALOG["gpt-image-2"], "an owl", RATIOS["1:1"], seed=2**48 + 7)
    assert json.loads(kept(large, [], PROFILES["sglang"], "openai"))["fields"]["seed"] == 7
