"""What an hour, a weather and a season do to every tone."""

import itertools
from dataclasses import dataclass

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone

Stops = tuple[tuple[float, Tone], ...]

SKIES: dict[str, tuple[Stops, ...]] = {
    "dawn": (
        ((0, (120, 0, 0)), (0.55, (40, 20, 0)), (1, (0, 130, 0))),
        ((0, (20, 60, 0)), (0.5, (0, 95, 0)), (1, (0, 15, 0))),
        ((0, (95, 30, 0)), (0.45, (30, 75, 0)), (0.8, (0, 70, 0)), (1, PAPER)),
    ),
    "day": (
        ((0, (165, 0, 0)), (0.6, (60, 0, 0)), (1, (5, 0, 0))),
        ((0, (40, 0, 0)), (0.6, (75, 0, 0)), (1, (120, 0, 0))),
        ((0, (205, 0, 0)), (0.5, (120, 0, 0)), (1, (20, 25, 0))),
    ),
    "dusk": (
        ((0, (235, 0, 25)), (0.5, (120, 35, 0)), (1, (10, 165, 0))),
        ((0, (150, 110, 10)), (0.45, (40, 170, 0)), (1, (0, 70, 0))),
        ((0, (255, 0, 90)), (0.4, (190, 70, 20)), (0.75, (60, 190, 0)), (1, (0, 110, 0))),
    ),
    "night": (
        ((0, (255, 0, 190)), (0.6, (255, 0, 120)), (1, (190, 0, 40))),
        ((0, (255, 0, 150)), (0.7, (255, 0, 60)), (1, (170, 20, 0))),
        ((0, (255, 0, 225)), (0.5, (255, 0, 170)), (1, (255, 0, 90))),
    ),
    "storm": (
        ((0, (235, 0, 140)), (0.6, (170, 0, 60)), (1, (70, 0, 10))),
        ((0, (200, 0, 170)), (0.5, (140, 0, 90)), (1, (20, 60, 0))),
    ),
    "snow": (
        ((0, (150, 0, 15)), (0.6, (95, 0, 0)), (1, (50, 0, 0))),
        ((0, (190, 0, 20)), (0.5, (120, 10, 0)), (1, (45, 45, 0))),
    ),
    "fog": (
        ((0, (85, 0, 15)), (0.5, (50, 0, 0)), (1, (12, 0, 0))),
        ((0, (45, 0, 0)), (0.6, (70, 0, 10)), (1, (25, 0, 0))),
    ),
}

RAMPS: tuple[Stops, ...] = (
    ((0, (50, 0, 0)), (0.5, (150, 0, 5)), (0.8, (235, 0, 30)), (1, (255, 0, 110))),
    ((0, (0, 55, 0)), (0.4, (55, 85, 0)), (0.65, (150, 50, 0)), (0.85, (240, 20, 30)), (1, (255, 20, 120))),
    ((0, (70, 0, 0)), (0.35, (25, 60, 0)), (0.6, (130, 0, 0)), (0.8, (205, 40, 10)), (1, (255, 30, 125))),
)
"""The planes of a land from the farthest (0) to the nearest (1), in three ways."""

_SNOW: Stops = ((0, (110, 0, 12)), (0.5, (58, 0, 0)), (0.8, (28, 0, 0)), (1, (10, 0, 0)))
_LEAVES: dict[str | None, tuple[Tone, ...]] = {
    "spring": ((0, 105, 0), (0, 150, 0), (150, 0, 0), (190, 0, 15), (0, 60, 0)),
    "autumn": ((0, 255, 0), (0, 215, 45), (70, 200, 0), (0, 170, 0), (120, 190, 30)),
    None: ((225, 0, 20), (190, 0, 0), (255, 0, 60), (215, 45, 10)),
}


@dataclass(frozen=True)
class Light:
    """The hour as a painter needs it; `side` is where the light comes from (-1 left, 1 right).

    `mood` is a variant of its tones and `turn` the image's place in its batch, which chooses among layouts; `lampless`
    skies have neither sun nor moon nor planets, because one of them is the subject.
    """

    time: str
    weather: str
    sky: Stops
    season: str | None = None
    side: int = 1
    mood: int = 0
    turn: int = 0
    lampless: bool = False

    @classmethod
    def of(cls, time: str, weather: str, season: str | None = None, side: int = 1, mood: int = 0) -> "Light":
        kind = time
        if time != "night" and weather in ("rain", "storm"):
            kind = "storm"
        elif time == "day" and weather in ("snow", "fog"):
            kind = weather
        skies = SKIES[kind]
        return cls(time, weather, skies[mood % len(skies)], season, side, mood)

    @property
    def night(self) -> bool:
        return self.time == "night"

    @property
    def low(self) -> bool:
        return self.time in ("dawn", "dusk")

    @property
    def clear(self) -> bool:
        return self.weather in ("clear", "snow", "wind")

    @property
    def wet(self) -> bool:
        return self.weather in ("rain", "storm")

    @property
    def white_ground(self) -> bool:
        return self.weather == "snow" or self.season == "winter"

    @property
    def bare(self) -> bool:
        """Whether leaves have fallen."""
        return self.season == "winter" or (self.weather == "snow" and self.season is None)

    @property
    def lamps(self) -> bool:
        """Whether windows and street lamps are lit."""
        return self.night or self.time == "dusk" or self.wet

    @property
    def lean(self) -> float:
        """How far the wind bends what grows, as a share of its height; away from the light."""
        return -self.side * {"wind": 0.34, "storm": 0.28, "rain": 0.06}.get(self.weather, 0.0)

    def on(self, tone: Tone) -> Tone:
        """A tone of the land at this hour."""
        a, b, c = tone
        if self.night:
            return min(255, a + 70), b // 3, min(255, c + 85)
        if self.wet:
            return min(255, a + 20), b // 2, min(255, c + 35)
        if self.time == "dusk":
            return a, b, min(255, c + 20)
        if self.weather == "fog":
            return a * 4 // 5, b * 3 // 4, c * 3 // 4
        return tone

    def ground(self, tone: Tone) -> Tone:
        """The same for what snow would cover."""
        if self.white_ground:
            return self.on((tone[0] // 6, 0, tone[2] // 8))
        return self.on(tone)

    def plane(self, depth: float) -> Tone:
        """Open land, 0 at the horizon to 1 at the lower edge: paler ink the farther."""
        found = self.on(between(_SNOW if self.white_ground else RAMPS[self.mood % len(RAMPS)], depth))
        return (found[0], found[1], min(found[2], 150)) if self.night else found

    def dark(self, depth: float = 1.0) -> Tone:
        """Trunks, posts and silhouettes."""
        return self.on(mixed((105, 0, 10), (110, 0, 235), depth))

    def leaf(self, dice: np.random.Generator, depth: float = 1.0) -> Tone:
        """A crown's tone in this season."""
        tones = _LEAVES.get(self.season, _LEAVES[None])
        return self.pale(self.on(tones[int(dice.integers(len(tones)))]), depth)

    def pale(self, tone: Tone, depth: float) -> Tone:
        """A tone with the air before it; by night the far is not paler but of less key."""
        if self.night:
            far: Tone = (225, 0, 90)
            return mixed(far, tone, 0.35 + 0.65 * depth)
        share = 0.32 + 0.68 * depth
        return round(tone[0] * share), round(tone[1] * share), round(tone[2] * share)


def shade(tone: Tone, key: int = 70, cool: int = 30) -> Tone:
    """The side of it that the light does not reach."""
    return min(255, tone[0] + cool), tone[1], min(255, tone[2] + key)


def mixed(first: Tone, second: Tone, share: float) -> Tone:
    """Between two tones, 0 the first and 1 the second."""
    a, b, c = (round(p + (q - p) * share) for p, q in zip(first, second, strict=True))
    return a, b, c


def between(stops: Stops, place: float) -> Tone:
    """The tone at a place of a run of tones."""
    for (here, tone), (there, following) in itertools.pairwise(stops):
        if place <= there:
            return mixed(tone, following, (place - here) / (there - here))
    return stops[-1][1]
