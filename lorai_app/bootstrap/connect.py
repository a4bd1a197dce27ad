"""Connects the provider that the settings name."""

import httpx

from lorai_app.config import Settings
from lorai_app.providers import Provider
from lorai_app.providers.apimart import USUAL_POLL, Apimart, Poll
from lorai_app.providers.download import Download
from lorai_app.providers.sketch import Sketch
from lorai_app.store.files import Files, ReferenceFiles


def provider(
    settings: Settings, kept: Files, api: httpx.AsyncClient, downloads: httpx.AsyncClient
) -> Provider:
    if settings.provider == "apimart":
        assert settings.apimart_api_key
        download = Download(downloads, allow_private=settings.allow_private_provider)
        poll = Poll(*settings.poll_seconds) if settings.poll_seconds else USUAL_POLL
        return Apimart(api, settings.apimart_base_url, settings.apimart_api_key, download=download, poll=poll)

    async def photo(reference: str) -> bytes:
        return await kept.get(ReferenceFiles.of(reference).photo)

    return Sketch(photo, _refused_words(settings), settings.sketch_seconds)


def _refused_words(settings: Settings) -> frozenset[str]:
    if settings.refused_words is None:
        return frozenset()
    lines = settings.refused_words.read_text().splitlines()
    return frozenset(word.strip() for word in lines if word.strip())
