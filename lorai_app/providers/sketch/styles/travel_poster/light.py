"""What the hour and the snow do to the land of a poster."""

from lorai_app.providers.sketch.canvas import Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.travel_poster.sky import night


def dimmed(scene: Scene, tone: Tone) -> Tone:
    """A tone of the land at this hour."""
    if night(scene):
        return min(255, tone[0] + 80), tone[1] // 4, min(255, tone[2] + 95)
    if scene.plan.time == "dusk":
        return min(255, tone[0] + 20), tone[1], min(255, tone[2] + 25)
    return tone


def snowy(scene: Scene) -> bool:
    return scene.plan.weather == "snow" or scene.plan.setting == "snowfield"
