"""Who stands where: the lead with what it rides or wears, its fellows, its companions; sizes and places by nature.

`cast` puts everybody into a view (`rows.row` onto a table), `players` only says where they would be; `lead` is the
lead alone as one stamp, `companions` who else there is. They draw on any canvas and choose only by `scene.dice`.
"""

from dataclasses import dataclass, replace

from lorai_app.providers.sketch.collage import afloat, cast_shadow
from lorai_app.providers.sketch.compositions import relations
from lorai_app.providers.sketch.compositions.aloft import above, bearer, flies, middle_of, sunk, weightless
from lorai_app.providers.sketch.compositions.groups import fellows
from lorai_app.providers.sketch.compositions.landmarks import landmark, massif, mount, stature
from lorai_app.providers.sketch.compositions.nature import WATERS, nature, share, variants
from lorai_app.providers.sketch.compositions.party import number, paired
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.stamp import Stamp

__all__ = ["Player", "bearer", "cast", "companions", "flies", "floats", "lead", "players", "put"]


@dataclass(frozen=True)
class Player:
    """Somebody at a place: `x` is its middle, `foot` its lowest point or its water line."""

    name: str
    stamp: Stamp
    x: float
    foot: float


def lead(scene: Scene, size: float, *, right: bool | None = None) -> Stamp:
    """The lead within a square of that size, as one stamp with what it rides, wears or holds."""
    looks = (not scene.plan.flip) if right is None else right
    name = scene.lead or "figure"
    return relations.pair(scene, size, looks) or scene.fitted(name, size * 1.15, size, right=looks)


def companions(scene: Scene) -> tuple[str, ...]:
    """Who is there besides the lead and what belongs to it."""
    return scene.plan.subjects[2 if scene.plan.relation and not above(scene.plan) else 1 : 4]


def cast(scene: Scene, ground: float, size: float, x: float, *, long: float = 0.28) -> Player | None:
    """Prints everybody; the lead is at most `size` tall, with its feet (or its water line) at `ground`."""
    if massif(scene):
        return Player(scene.lead or "mountain", *mount(scene, ground))
    everybody = players(scene, ground, size, x)
    if not everybody:
        return None
    first = everybody[0]
    for player in sorted(everybody, key=lambda each: each.foot):
        if not (flies(scene, first.name) and player is first):
            put(scene, player, long=long)
    if flies(scene, first.name):
        put(scene, first)
    return first


def players(scene: Scene, ground: float, size: float, x: float) -> list[Player]:
    """Everybody at a place, the lead first, so that all are on the sheet (a large group may run off it)."""
    if scene.lead is None:
        return []
    canvas = scene.canvas
    size = stature(scene, size) if landmark(scene) else size
    right = x < canvas.width * 0.52 if abs(x / canvas.width - 0.5) > 0.06 else not scene.plan.flip
    found = _players(scene, ground, size, x, right)
    left, far = _reach(found)
    room = canvas.width * (1.06 if scene.plan.count > 3 and not _upright(scene) else 0.95)
    for _ in range(3):
        if far - left <= room:
            break
        size *= max(0.4, room / (far - left))
        found = _players(scene, ground, size, x, right)
        left, far = _reach(found)
    if scene.plan.count < 4 or _upright(scene):
        aside = max(0.0, canvas.width * 0.03 - left) - max(0.0, far - canvas.width * 0.97)
        found = [replace(player, x=player.x + aside) for player in found]
    return found


def _players(scene: Scene, ground: float, size: float, x: float, right: bool) -> list[Player]:
    """Everybody at a place, the lead first."""
    name, leader = bearer(scene), scene.lead or "figure"
    count = number(scene.plan)
    largest = max((share(other, leader) for other in companions(scene)), default=1.0)
    largest = 1.0 if above(scene.plan) else largest
    size *= min(1.0, 1.5 / largest) * (1.0, 0.86, 0.76, 0.7, 0.62)[min(count, 5) - 1]
    if above(scene.plan) or scene.plan.swims or nature(leader).stands == "sky":
        size *= 0.8
    stamp = weightless(scene, lead(scene, size, right=right), right)
    x = min(max(x, stamp.width * 0.46), scene.canvas.width - stamp.width * 0.46)
    first = Player(name, stamp, x, _foot(scene, name, stamp, ground))
    return [
        first,
        *_fellows(scene, first, size, right, count),
        *_companions(scene, first, ground, size, right),
    ]


def _reach(players: list[Player]) -> tuple[float, float]:
    """How far to the left and to the right they stand."""
    return (
        min(player.x - player.stamp.width / 2 for player in players),
        max(player.x + player.stamp.width / 2 for player in players),
    )


def put(scene: Scene, player: Player, *, long: float = 0.28) -> None:
    """Prints somebody as its nature wants: flying, lying in the water, or standing with its shadow."""
    canvas, stamp, x, foot = scene.canvas, player.stamp, player.x, player.foot
    if flies(scene, player.name):
        stamp.print(canvas, x, foot - stamp.height / 2)
    elif floats(scene, player.name):
        afloat(canvas, scene.dice, stamp, x, foot, sunk(scene, player.name))
    else:
        light = Light.of(scene.plan.time, scene.plan.weather)
        if long and light.clear and not light.night and scene.photo is None:
            cast_shadow(canvas, stamp, x, foot, scene.lit, long)
        stamp.stand(canvas, x, foot)


def _fellows(scene: Scene, first: Player, size: float, right: bool, count: int) -> list[Player]:
    """The others of the lead's kind, in the way in which such a kind goes together."""
    if scene.lead is None or count < 2:
        return []
    kinds = variants(scene.lead)
    mode = "air" if flies(scene, first.name) else "water" if floats(scene, first.name) else "ground"
    found = []
    for n, (across, up, scale) in enumerate(fellows(scene.dice, count - 1, mode, tall=_upright(scene)), 1):
        aside = right if mode != "ground" or n % 3 else not right
        stamp = (
            lead(scene, size * scale, right=aside)
            if paired(scene.plan)
            else scene.fitted(kinds[n % len(kinds)], size * 1.15 * scale, size * scale, right=aside)
        )
        x = first.x + across * first.stamp.width
        found.append(Player(first.name, stamp, x, first.foot + up * size))
    return found


def _companions(scene: Scene, first: Player, ground: float, size: float, right: bool) -> list[Player]:
    """The tall and fixed behind, the others beside and a little nearer, looking towards the lead."""
    canvas, found = scene.canvas, []
    names = companions(scene)
    if above(scene.plan):
        found.append(_beneath(scene, first, names[0], ground, size, right))
        names = names[1:]
    ahead, back = first.stamp.width / 2, first.stamp.width / 2
    for n, name in enumerate(names):
        tall = size * share(name, scene.lead or "figure")
        onward = right if n % 2 == 0 else not right
        behind = nature(name).fixed
        stamp = scene.fitted(name, min(tall * 1.4, canvas.width * 0.5), tall, right=not onward)
        edge = ahead if onward == right else back
        lap = 0.3 if behind else 0.06
        x = first.x + (1 if onward else -1) * (edge + stamp.width * (0.5 - lap))
        x = min(max(x, stamp.width * 0.42), canvas.width - stamp.width * 0.42)
        if onward == right:
            ahead += stamp.width * 0.9
        else:
            back += stamp.width * 0.9
        foot = _foot(scene, name, stamp, ground)
        if not flies(scene, name):
            foot += canvas.short * (-0.035 if behind else 0.03 + 0.02 * n)
        found.append(Player(name, stamp, x, min(foot, canvas.height * 0.985)))
    return found


def _beneath(scene: Scene, first: Player, name: str, ground: float, size: float, right: bool) -> Player:
    """What the lead is over, on the ground and a little aside."""
    canvas = scene.canvas
    tall = min(ground * 0.56, size * min(1.25, 0.9 * share(name, scene.lead or "figure")))
    stamp = scene.fitted(name, min(canvas.width * 0.7, tall * 1.6), tall, right=not right)
    x = first.x + (1 if right else -1) * min(canvas.width * 0.14, first.stamp.width * 0.4)
    x = min(max(x, stamp.width * 0.45), canvas.width - stamp.width * 0.45)
    return Player(name, stamp, x, _foot(scene, name, stamp, ground))


def _foot(scene: Scene, name: str, stamp: Stamp, ground: float) -> float:
    if not flies(scene, name):
        return ground
    return middle_of(scene, name, stamp, ground)


def floats(scene: Scene, name: str) -> bool:
    """Whether it lies in the water here."""
    if scene.plan.swims and name == scene.lead and scene.plan.setting in WATERS - {"underwater"}:
        return True
    return nature(name).stands == "water" and scene.plan.setting in WATERS and scene.photo is None


def _upright(scene: Scene) -> bool:
    """Whether a group goes one above the other rather than side by side."""
    return scene.canvas.height > 1.15 * scene.canvas.width
