"""What a request can cost at most: the price of a delivered image times the number asked for."""

from lorai_app.domain.catalog import Model


def price_of_image(model: Model, ratio: str) -> int:
    """Credits for one delivered image."""
    return model.prices[ratio]


def most(model: Model, ratio: str, count: int) -> int:
    """Credits that are reserved when the button is pressed."""
    return price_of_image(model, ratio) * count
