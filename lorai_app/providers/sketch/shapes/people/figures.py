"""Figures put together from a pose, clothes, a head and what they hold; all in profile, looking right."""

from functools import cache

from lorai_app.providers.sketch.shapes import hand
from lorai_app.providers.sketch.shapes.mark import Mark
from lorai_app.providers.sketch.shapes.people import clothes, outfits, props, stage, toys
from lorai_app.providers.sketch.shapes.people.heads import head
from lorai_app.providers.sketch.shapes.people.poses import Limb, Pose, pose

SKINS = {"fair": "#f1c5a5", "tan": "#d3966a", "brown": "#a4693f", "deep": "#70452e"}
_TUTU = "blob -16,21! -4,18 8,18 19,20! 15,25 2,27.6 -12,26"


@cache
def tables() -> dict[str, dict[str, str]]:
    """Every sheet of what people wear, hold and stand on."""
    texts = {
        "front": outfits.FRONT,
        "back": outfits.BACK,
        "props": props.PROPS.rstrip() + "\n\n" + toys.TOYS.lstrip(),
        "behind": stage.BEHIND,
        "before": stage.BEFORE,
    }
    return {name: hand.sheets(text) for name, text in texts.items()}


def figure(worn: dict[str, str]) -> list[Mark]:
    """The whole figure."""
    stance = pose(worn.get("pose", "stand"))
    return [
        *_stage("behind", worn),
        *body(stance, worn),
        *_held(stance.far_arm, worn, "far"),
        *_held(stance.near_arm, worn, "near"),
        *_near_arm(stance, worn),
        *_stage("before", worn),
    ]


def bust(worn: dict[str, str]) -> list[Mark]:
    """Head and shoulders, the hands empty."""
    stance = pose("rest")
    return [*body(stance, worn), *_near_arm(stance, worn)]


def body(stance: Pose, worn: dict[str, str]) -> list[Mark]:
    """Everything but the near arm and what the hands hold, from back to front."""
    skin, build = _skin(worn), worn.get("build", "man")
    sleeves, cloth = _top(worn)
    dim = hand.lighter(cloth, -0.09)
    return [
        *clothes.over(stance, tables()["back"], worn.get("back", "")),
        *clothes.sleeve(stance.far_arm, sleeves, dim, hand.lighter(skin, -0.06)),
        clothes.fist(stance.far_arm, hand.lighter(skin, -0.03)),
        *_legs(stance, worn, skin),
        *_neck(stance, skin),
        *clothes.torso(stance, build, cloth),
        *_skirt(stance, worn),
        *clothes.over(stance, tables()["front"], worn.get("on", "")),
        *head(_nape(stance), stance.lean + stance.nod, float(worn.get("size", 1)), skin, worn),
    ]


def _top(worn: dict[str, str]) -> tuple[str, str]:
    sleeves, cloth = worn["top"].split(":")
    return sleeves, _skin(worn) if cloth == "skin" else cloth


def _skin(worn: dict[str, str]) -> str:
    said = worn.get("skin", "tan")
    return SKINS.get(said, said)


def _legs(stance: Pose, worn: dict[str, str], skin: str) -> list[Mark]:
    kind, _, cloth = worn["legs"].partition(":")
    cloth, shoe = cloth or skin, worn.get("feet", "#33262a")
    far = hand.lighter(cloth, -0.08), hand.lighter(skin, -0.08)
    far_shoe = shoe if shoe == "none" else hand.lighter(shoe, -0.05)
    if kind == "tail":
        return clothes.leg(stance.near_leg, kind, cloth, skin, shoe)
    return [
        *clothes.leg(stance.far_leg, kind, *far, far_shoe),
        *clothes.leg(stance.near_leg, kind, cloth, skin, shoe),
    ]


def _skirt(stance: Pose, worn: dict[str, str]) -> list[Mark]:
    kind, _, cloth = worn.get("skirt", "").partition(":")
    if kind == "tutu":
        return [mark.moved(stance.neck, 1, stance.lean) for mark in hand.read(f"{cloth} {_TUTU}")]
    return clothes.skirt(stance, kind, cloth) if kind else []


def _nape(stance: Pose) -> tuple[float, float]:
    """Where the head begins, a little before and above the shoulders."""
    bones = Mark("", (((0.3, -4.4),),)).moved(stance.neck, 1, stance.lean)
    return bones.outlines[0][0]


def _neck(stance: Pose, skin: str) -> list[Mark]:
    top = _nape(stance)
    points = [stance.neck, ((stance.neck[0] + top[0]) / 2 + 0.2, (stance.neck[1] + top[1]) / 2), top]
    return [Mark(hand.lighter(skin, -0.09), (hand.limb(points, [6.4, 5, 5]),))]


def _near_arm(stance: Pose, worn: dict[str, str]) -> list[Mark]:
    sleeves, cloth = _top(worn)
    cloth = hand.lighter(cloth, 0.025)
    skin = _skin(worn)
    edge = clothes.sleeve(stance.near_arm, sleeves, hand.lighter(cloth, -0.1), hand.lighter(skin, -0.06))
    arm = clothes.sleeve(stance.near_arm, sleeves, cloth, skin)
    bare_hand = [] if worn.get("near", "").startswith("glove") else [clothes.fist(stance.near_arm, skin)]
    return [*(mark.moved((-0.7, 0.5)) for mark in edge), *bare_hand, *arm]


def _held(limb: Limb, worn: dict[str, str], side: str) -> list[Mark]:
    kind, *colours = worn.get(side, "").split(":")
    if not kind:
        return []
    marks = [mark.moved(limb.end) for mark in hand.drawn(tables()["props"][kind], *colours).marks]
    return marks if kind == "glove" or side == "near" else [*marks, clothes.fist(limb, _skin(worn))]


def _stage(where: str, worn: dict[str, str]) -> list[Mark]:
    words = filter(None, worn.get(where, "").split("+"))
    return [mark for word in words for mark in hand.drawn(tables()[where][word]).marks]
