"""Reference photos: opened, their palette as inks, cropped, cut out, and separated into the inks of a print."""

from lorai_app.providers.sketch.photos.cutting import Cut, cut_out
from lorai_app.providers.sketch.photos.focus import cropped, heart
from lorai_app.providers.sketch.photos.inks import inks_of
from lorai_app.providers.sketch.photos.opening import opened
from lorai_app.providers.sketch.photos.plates import dyed, enlarged, fitted, plates_of, separated

__all__ = [
    "Cut",
    "cropped",
    "cut_out",
    "dyed",
    "enlarged",
    "fitted",
    "heart",
    "inks_of",
    "opened",
    "plates_of",
    "separated",
]
