"""Where a picture may be cut: the window that keeps what there is to see in it."""

from PIL import Image, ImageChops, ImageFilter, ImageStat

_SIDE = 96
"""Small enough that texture melts away and only things are left."""
_CENTRED = 0.25
"""How much of its worth a window loses that lies at the very edge: what is off the centre is seldom the subject."""
_CUT = 1.2
"""What a line costs in which the window's edge cuts through something."""

Box = tuple[int, int, int, int]


def window(picture: Image.Image, width: int, height: int) -> Box:
    """The largest box of that shape that loses the least; it spans the picture in one direction."""
    scale = min(picture.width / width, picture.height / height)
    wide, high = round(width * scale), round(height * scale)
    small = picture.copy()
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    interest = _interest(small)
    if wide < picture.width:
        left = _start(_columns(interest), wide / picture.width, picture.width)
        return left, 0, left + wide, high
    top = _start(_rows(interest), high / picture.height, picture.height)
    return 0, top, wide, top + high


def quiet(picture: Image.Image, boxes: list[Box]) -> Box:
    """Of these boxes the one in which there is least to see."""
    interest = _interest(picture)
    return min(boxes, key=lambda box: ImageStat.Stat(interest.crop(box)).mean[0])


def _interest(picture: Image.Image) -> Image.Image:
    """How much there is to see at each point: what differs from the ground, and where its edges are."""
    ground = Image.new("RGB", picture.size, tuple(ImageStat.Stat(picture).median))
    colour = ImageChops.difference(picture, ground).convert("L")
    edges = picture.convert("L").filter(ImageFilter.GaussianBlur(1)).filter(ImageFilter.FIND_EDGES)
    inside = Image.new("L", edges.size)  # the filter leaves the outermost pixels as they were
    inside.paste(edges.crop((1, 1, edges.width - 1, edges.height - 1)), (1, 1))
    return ImageChops.add(colour.point(lambda value: value // 2), inside)


def _rows(interest: Image.Image) -> list[int]:
    return list(interest.resize((1, interest.height), Image.Resampling.BOX).tobytes())


def _columns(interest: Image.Image) -> list[int]:
    return list(interest.resize((interest.width, 1), Image.Resampling.BOX).tobytes())


def _start(profile: list[int], share: float, length: int) -> int:
    """Where the window begins, in pixels of the picture, when it keeps that share of the lines."""
    kept = max(1, min(len(profile), round(len(profile) * share)))
    room = len(profile) - kept
    if not room:
        return round(length * (1 - share) / 2)
    best = max(range(room + 1), key=lambda start: _worth(profile, start, kept))
    return round(length * (1 - share) * best / room)


def _worth(profile: list[int], start: int, kept: int) -> float:
    room = len(profile) - kept
    inside = sum(profile[start : start + kept]) / (sum(profile) or 1)
    cut = (profile[start] if start else 0) + (profile[start + kept - 1] if start < room else 0)
    off_centre = abs(2 * start / room - 1)
    return inside - _CUT * cut / (sum(profile) or 1) - _CENTRED * (1 - kept / len(profile)) * off_centre
