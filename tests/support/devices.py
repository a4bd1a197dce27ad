"""Ana's other browser."""

from lorai_app.domain.visitor import Visitor
from tests.support.people import ANA
from tests.support.workshop import Workshop

PHONE = Visitor("phone", "203.0.113.7", "phone")
"""A phone in which nothing was done yet."""


async def on_the_phone(shop: Workshop, name: str = "iPhone, Safari") -> Visitor:
    """Ana, on her phone."""
    made = await shop.studio.make_device_link(ANA, "Windows, Firefox")
    return await shop.studio.join(PHONE, made.secret, name)
