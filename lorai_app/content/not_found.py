"""A 404 that helps."""

from lorai_app.content.page import Page

PAGE = Page(
    title="No such page | LoraAI, GPT Image 2",
    description="This address leads nowhere on LoraAI.",
    headline="No such page.",
    lead="The address leads nowhere here. Your images and credits are where they were.",
)
BUTTON = "To the generator"
OTHERWISE = "Or perhaps you were looking for"
PRINT = "tower"
"""Of the showcase: something to steer by."""
