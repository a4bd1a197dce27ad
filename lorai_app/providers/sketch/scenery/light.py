"""What an hour and a weather do to every tone."""

from dataclasses import dataclass

from lorai_app.providers.sketch.canvas import Tone

Stops = tuple[tuple[float, Tone], ...]

SKIES: dict[str, Stops] = {
    "dawn": ((0, (120, 0, 0)), (0.55, (40, 20, 0)), (1, (0, 130, 0))),
    "day": ((0, (165, 0, 0)), (0.6, (60, 0, 0)), (1, (5, 0, 0))),
    "dusk": ((0, (235, 0, 25)), (0.5, (120, 35, 0)), (1, (10, 165, 0))),
    "night": ((0, (255, 0, 190)), (0.6, (255, 0, 120)), (1, (190, 0, 40))),
    "storm": ((0, (235, 0, 140)), (0.6, (170, 0, 60)), (1, (70, 0, 10))),
}


@dataclass(frozen=True)
class Light:
    """The hour as a painter needs it."""

    time: str
    weather: str
    sky: Stops

    @classmethod
    def of(cls, time: str, weather: str) -> "Light":
        grey = weather in ("rain", "storm") and time != "night"
        return cls(time, weather, SKIES["storm" if grey else time])

    @property
    def night(self) -> bool:
        return self.time == "night"

    @property
    def clear(self) -> bool:
        return self.weather in ("clear", "snow")

    @property
    def white_ground(self) -> bool:
        return self.weather == "snow"

    def on(self, tone: Tone) -> Tone:
        """A tone of the land at this hour."""
        a, b, c = tone
        if self.night:
            return min(255, a + 70), b // 3, min(255, c + 85)
        if self.weather in ("rain", "storm"):
            return min(255, a + 20), b // 2, min(255, c + 35)
        if self.time == "dusk":
            return a, b, min(255, c + 20)
        return tone

    def ground(self, tone: Tone) -> Tone:
        """The same for what snow would cover."""
        if self.white_ground:
            return self.on((tone[0] // 6, 0, tone[2] // 8))
        return self.on(tone)
