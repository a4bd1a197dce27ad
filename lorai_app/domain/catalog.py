"""The models that LoraAI offers, as data: adding or retiring one changes rows here and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from lorai_app.domain.errors import InvalidRequest

MAX_PROMPT = 32_000
MAX_REFERENCES = 4
COUNTS = (1, 2, 3, 4)


@dataclass(frozen=True)
class Ratio:
    """A shape that can be asked for, with its exact pixels and what people use it for."""

    name: str
    width: int
    height: int
    use: str


RATIOS: Mapping[str, Ratio] = {
    ratio.name: ratio
    for ratio in (
        Ratio("1:1", 1024, 1024, "square post"),
        Ratio("16:9", 1536, 864, "wide banner"),
        Ratio("9:16", 864, 1536, "story"),
        Ratio("4:3", 1024, 768, "slide"),
        Ratio("3:4", 768, 1024, "portrait print"),
        Ratio("3:2", 1536, 1024, "photo"),
        Ratio("2:3", 1024, 1536, "poster"),
        Ratio("5:4", 1280, 1024, "gallery print"),
        Ratio("4:5", 1024, 1280, "feed portrait"),
        Ratio("2:1", 2048, 1024, "header"),
        Ratio("1:2", 1024, 2048, "tall pin"),
        Ratio("21:9", 2016, 864, "cinema"),
        Ratio("9:21", 864, 2016, "phone wallpaper"),
    )
}


class Offer(StrEnum):
    """Whether a model can be asked for: `retiring` still can, `retired` and `soon` can't."""

    AVAILABLE = "available"
    RETIRING = "retiring"
    RETIRED = "retired"
    SOON = "soon"


@dataclass(frozen=True)
class Model:
    """One row of the catalog; `prices` are credits per delivered image by ratio."""

    id: str
    name: str
    maker: str
    prices: Mapping[str, int]
    usual_seconds: Mapping[str, tuple[int, int]]
    """How long one image takes at each provider, until our own numbers say better."""
    names_at: Mapping[str, str] = field(default_factory=dict)
    """What each provider calls this model."""
    extras_at: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Fields that a provider needs besides the usual ones (a fixed quality, for example)."""
    counts: tuple[int, ...] = COUNTS
    max_prompt: int = MAX_PROMPT
    max_references: int = MAX_REFERENCES
    retires: date | None = None
    soon: bool = False

    @property
    def ratios(self) -> tuple[Ratio, ...]:
        return tuple(RATIOS[name] for name in self.prices)

    def offer(self, today: date) -> Offer:
        if self.soon:
            return Offer.SOON
        if self.retires is None:
            return Offer.AVAILABLE
        return Offer.RETIRED if today >= self.retires else Offer.RETIRING


CATALOG: Mapping[str, Model] = {
    model.id: model
    for model in (
        Model(
            id="gpt-image-2",
            name="GPT Image 2",
            maker="OpenAI",
            prices=dict.fromkeys(RATIOS, 2),
            usual_seconds={"sketch": (1, 4), "apimart": (44, 52), "openai": (44, 52)},
            names_at={"sketch": "sketch", "apimart": "gpt-image-2", "openai": "gpt-image-2"},
        ),
        Model(
            id="gpt-image-1.5",
            name="GPT Image 1.5",
            maker="OpenAI",
            prices={"1:1": 3, "3:2": 4, "2:3": 4},
            usual_seconds={"sketch": (1, 4), "apimart": (30, 60), "openai": (30, 60)},
            names_at={
                "sketch": "sketch",
                "apimart": "gpt-image-1.5-official",
                "openai": "gpt-image-1.5",
            },
            extras_at={"apimart": {"quality": "medium"}, "openai": {"quality": "medium"}},
            retires=date(2026, 12, 1),
        ),
        Model(
            id="seedance-2",
            name="Seedance 2.0",
            maker="ByteDance",
            prices={},
            usual_seconds={},
            counts=(),
            soon=True,
        ),
    )
}
DEFAULT_MODEL = "gpt-image-2"


def choose(model_id: str, today: date) -> Model:
    """The model of that id, if it can be asked for today; InvalidRequest says why it can't."""
    model = CATALOG.get(model_id)
    if model is None:
        raise InvalidRequest(f"There is no model “{model_id[:60]}”. Choose one from the list.")
    match model.offer(today):
        case Offer.SOON:
            raise InvalidRequest(f"{model.name} is not open yet.")
        case Offer.RETIRED:
            raise InvalidRequest(
                f"{model.name} was retired by {model.maker} on {model.retires}. "
                f"{CATALOG[DEFAULT_MODEL].name} takes the same prompt."
            )
        case _:
            return model
