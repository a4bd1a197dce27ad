"""Connects the provider that the settings name."""

from datetime import timedelta

import httpx

from lorai_app.config import Settings
from lorai_app.imaging.kinds import recognise
from lorai_app.providers import Photo, Provider
from lorai_app.providers.apimart import USUAL_PATIENCE, USUAL_POLL, Apimart, Poll
from lorai_app.providers.download import Download
from lorai_app.providers.openai import PROFILES, SECONDS, OpenAI
from lorai_app.providers.sketch import Sketch
from lorai_app.store.files import Files, ReferenceFiles


def provider(
    settings: Settings, kept: Files, api: httpx.AsyncClient, downloads: httpx.AsyncClient
) -> Provider:
    async def photo(reference: str) -> bytes:
        return await kept.get(ReferenceFiles.of(reference).photo)

    async def typed_photo(reference: str) -> Photo:
        data = await photo(reference)
        kind = recognise(data)
        return Photo(reference, data, kind.mime if kind else "image/jpeg")

    if settings.provider == "sketch":
        return Sketch(photo, _refused_words(settings), settings.sketch_seconds)
    download = Download(downloads, allow_private=settings.allow_private_provider)
    if settings.provider == "openai":
        profile = PROFILES[settings.openai_server]
        key = settings.openai_api_key or ""
        return OpenAI(api, settings.openai_base_url, key, typed_photo, download=download, profile=profile)
    assert settings.apimart_api_key
    poll = Poll(*settings.poll_seconds) if settings.poll_seconds else USUAL_POLL
    return Apimart(api, settings.apimart_base_url, settings.apimart_api_key, download=download, poll=poll)


def gives_up_after(settings: Settings) -> timedelta | None:
    """From the send of an order to the end of our patience with it; a restart or a full provider may add to that.

    APIMart is asked until then; an OpenAI that falls silent leaves an outcome that nobody knows, which is waited for.
    """
    if settings.provider == "sketch":
        return None
    if settings.provider == "openai":
        return timedelta(seconds=SECONDS, minutes=settings.unknown_outcome_minutes)
    patience = USUAL_PATIENCE.submit + USUAL_POLL.ceiling + USUAL_PATIENCE.read
    return timedelta(seconds=patience)


def _refused_words(settings: Settings) -> frozenset[str]:
    if settings.refused_words is None:
        return frozenset()
    lines = settings.refused_words.read_text().splitlines()
    return frozenset(word.strip() for word in lines if word.strip())
