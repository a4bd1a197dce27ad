"""Which models a key is shown, for the operator: that a model is listed does not prove that it may be used."""

from collections.abc import Sequence

import httpx

from lorai_app.providers.answer import USER_AGENT, Answer, ask
from lorai_app.providers.openai.refusal import refusal

SECONDS = 15.0


async def models(client: httpx.AsyncClient, base_url: str, key: str) -> Sequence[str]:
    """The ids; ProviderError says why there is no answer."""
    headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    request = client.build_request("GET", f"{base_url.rstrip('/')}/models", headers=headers)
    return models_of(await ask(client, request, SECONDS, key))


def models_of(answer: Answer) -> Sequence[str]:
    listed = answer.content.get("data") if answer.content else None
    if not 200 <= answer.outcome < 300 or not isinstance(listed, list):
        raise refusal(answer)
    return [str(model["id"]) for model in listed if isinstance(model, dict) and "id" in model]
