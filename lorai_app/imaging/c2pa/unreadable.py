"""The one error of everything that reads what strangers have written."""


class Unreadable(Exception):
    """It is not what it should be, or more than anybody would write."""
