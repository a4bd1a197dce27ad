"""The showcase: pictures of content/pictures.py, hung in an order."""

from lorai_app.content.pictures import SHOWCASE, Picture

TITLE = "Take a prompt with you"
LEAD = (
    "Press a print: its words and its frame go into the form above. Nothing starts until you press Generate, "
    "and one press brings your own draft back."
)
HONEST = (
    "These prints were made by sketch, the press that is built into LoraAI and needs no AI model. "
    "GPT Image 2 reads the same words in its own way."
)
_WALL = ("horizon", "deer", "cyclist", "paper", "owl", "fruit", "alps", "pineapple", "tulip", "whale")
_RACK = ("tower", "cafe", "peaks", "train", "street", "swirls", "bicycle", "balloons")
_BY_NAME = {picture.name: picture for picture in SHOWCASE}

WALL: tuple[Picture, ...] = tuple(_BY_NAME[name] for name in _WALL)
"""Hung in rows, edge to edge; the order fills them at every width."""
RACK: tuple[Picture, ...] = tuple(_BY_NAME[name] for name in _RACK)
"""Side by side at one height, like prints that dry."""
