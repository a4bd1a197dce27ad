"""Values of the domain as the JSON that contract and OpenAPI promise."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from lorai_app import routes
from lorai_app.domain.catalog import RATIOS, Model, Offer
from lorai_app.domain.contents import Contents
from lorai_app.domain.credits import Entry, Purse, Receipt
from lorai_app.domain.generation import Generation, Image, Reason
from lorai_app.domain.history import Cursor
from lorai_app.domain.prompts import Prompt
from lorai_app.domain.references import Reference
from lorai_app.domain.truth import Truth

Json = dict[str, Any]


def purse(value: Purse) -> Json:
    return {"balance": value.balance, "held": value.held, "free_credits": value.starts_with}


def model(value: Model, today: date) -> Json:
    offer = value.offer(today)
    return {
        "id": value.id,
        "name": value.name,
        "maker": value.maker,
        "state": str(offer),
        "retires": value.retires.isoformat() if value.retires else None,
        "selectable": offer in (Offer.AVAILABLE, Offer.RETIRING),
        "ratios": [
            {"name": name, "width": RATIOS[name].width, "height": RATIOS[name].height, "credits": credits}
            for name, credits in value.prices.items()
        ],
        "counts": list(value.counts),
        "max_prompt": value.max_prompt,
        "max_references": value.max_references,
    }


def reference(value: Reference) -> Json:
    return {
        "id": value.id,
        "width": value.width,
        "height": value.height,
        "bytes": value.bytes,
        "changes": list(value.changes),
    }


def prompt(value: Prompt) -> Json:
    return {"prompt": value.words, "generation": value.generation, "created": moment(value.created)}


def generation(value: Generation) -> Json:
    return {
        "id": value.id,
        "state": str(value.state),
        "model": value.model,
        "prompt": value.prompt,
        "ratio": value.ratio.name,
        "count": value.count,
        "created": moment(value.created),
        "references": list(value.references),
        "favourite": value.favourite,
        "eta": {"low": value.eta.low, "high": value.eta.high} if value.eta else None,
        "receipt": receipt(value.receipt),
        "images": [image(value, one) for one in value.images],
    }


def receipt(value: Receipt) -> Json:
    return {
        "reserved": value.reserved,
        "settled": value.settled,
        "released": value.released,
        "held": value.held,
    }


def image(generation: Generation, value: Image) -> Json:
    picture = value.picture

    def address(size: str) -> str | None:
        return routes.image_file(generation.id, value.index, value.attempt, size) if picture else None

    return {
        "index": value.index,
        "state": str(value.state),
        "progress": value.progress,
        "attempt": value.attempt,
        "reason": reason(value.reason) if value.reason else None,
        "credits": value.credits,
        "url": address("original"),
        "thumbnail": address("512.webp"),
        "width": picture.width if picture else None,
        "height": picture.height if picture else None,
        "mime": picture.mime if picture else None,
        "seconds": picture.seconds if picture else None,
        "revised_prompt": picture.revised_prompt if picture else None,
        "request_id": picture.request_id if picture else None,
    }


def truth(value: Truth) -> Json:
    asked, got = value.asked, value.got
    return {
        "index": value.index,
        "attempt": value.attempt,
        "provider": value.provider,
        "asked": {"ratio": asked.name, "width": asked.width, "height": asked.height},
        "got": {"width": got.width, "height": got.height, "mime": got.mime} if got else None,
        "queue_seconds": value.queue_seconds,
        "provider_seconds": value.provider_seconds,
        "revised_prompt": value.revised_prompt,
        "request_id": value.request_id,
        "cost_usd": value.cost_usd,
    }


def contents(value: Contents) -> Json:
    return {
        "format": value.format,
        "bytes": value.bytes,
        "width": value.width,
        "height": value.height,
        "metadata": [{"name": one.name, "value": one.value} for one in value.metadata],
        "c2pa": {**asdict(value.c2pa), "validated": False} if value.c2pa else None,
    }


def reason(value: Reason) -> Json:
    told: Json = {"code": value.code, "message": value.message}
    if value.stage:
        told["stage"] = value.stage
    if value.categories:
        told["categories"] = list(value.categories)
    if value.until:
        told["until"] = moment(value.until)
    return told


def entry(value: Entry) -> Json:
    return {
        "id": value.id,
        "kind": str(value.kind),
        "amount": value.amount,
        "reason": value.reason,
        "created": moment(value.created),
        "image": value.image,
        "attempt": value.attempt,
    }


def cursor(value: Cursor) -> str:
    """The place after which the next page of a list begins."""
    return f"{moment(value.created)}~{value.id}"


def moment(value: datetime) -> str:
    """ISO 8601 in UTC, with microseconds, so that it serves as a cursor."""
    return value.isoformat().replace("+00:00", "Z")
