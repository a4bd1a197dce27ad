"""The work that a JPEG asks for beyond its pixels: 20 MB of empty scans keep a processor busy for hours."""

import re

MAX_SCANS = 100
"""Progressive photos have about ten; one scan over 50 megapixels takes 40 ms."""
MAX_SEGMENTS = 2_000
"""A photo with a depth map has about two hundred; Pillow joins repeated EXIF segments in quadratic time."""

MARKER = re.compile(rb"\xff([\x01-\xcf\xd8-\xfe])")
_START_OF_SCAN, _START, _END = 0xDA, 0xD8, 0xD9


def is_laborious(jpeg: bytes) -> bool:
    """Whether no honest camera would have written this many scans or segments."""
    scans = segments = at = 0
    while marker := MARKER.search(jpeg, at):
        code, at = marker[1][0], marker.end()
        if code == _END:  # what follows isn't decoded: a second picture, or a phone's short film
            return scans == 0  # but Pillow, looking for the first scan, would read on
        if code == _START:
            continue
        segments += 1
        scans += code == _START_OF_SCAN
        if scans > MAX_SCANS or segments > MAX_SEGMENTS:
            return True
        at += int.from_bytes(jpeg[at : at + 2], "big")
    return False
