"""Asks the provider whether it takes the key, without ordering anything."""

from dataclasses import dataclass

import httpx

from lorai_app.config import Settings
from lorai_app.domain.catalog import CATALOG
from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.apimart.balance import balance
from lorai_app.providers.openai.models import models

_WHY = {
    Fault.AUTH: "does not accept the key",
    Fault.FORBIDDEN: "does not let us in",
    Fault.PAYMENT: "says that the account is empty",
    Fault.CONNECTION: "can't be reached",
    Fault.GATEWAY: "can't be reached behind its gateway",
    Fault.TIMEOUT: "does not answer in time",
}
_LONGEST = 160


@dataclass(frozen=True)
class Checkup:
    """One line for the operator; it never contains the key."""

    works: bool
    words: str


async def checkup(settings: Settings) -> Checkup:
    """What the provider of these settings says of its key."""
    if settings.provider == "sketch":
        return Checkup(True, "needs none")
    async with httpx.AsyncClient() as client:
        try:
            return Checkup(True, await _asked(settings, client))
        except ProviderError as error:
            why = _WHY.get(error.fault, "gave an answer that makes no sense here")
            detail = " ".join(error.detail.split())[:_LONGEST]
            return Checkup(False, f"{settings.provider} {why} ({detail})")


async def _asked(settings: Settings, client: httpx.AsyncClient) -> str:
    if settings.provider == "apimart":
        left = await balance(client, settings.apimart_base_url, settings.apimart_api_key or "")
        return f"works: {left}"
    listed = await models(client, settings.openai_base_url, settings.openai_api_key or "")
    wanted = [model.names_at["openai"] for model in CATALOG.values() if "openai" in model.names_at]
    missing = [name for name in wanted if name not in listed]
    words = f"works: {len(listed)} models listed"
    return f"{words}, {', '.join(missing)} not among them" if missing else words
