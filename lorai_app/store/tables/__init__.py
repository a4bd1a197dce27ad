"""The rows that are kept; only `store` reads and writes them."""

from lorai_app.store.tables.devices import Device, DeviceLink
from lorai_app.store.tables.feedback import Feedback, Question
from lorai_app.store.tables.files import Leftover
from lorai_app.store.tables.generations import Generation, Image, Intent, Press
from lorai_app.store.tables.money import Account, Entry, StartingGrant
from lorai_app.store.tables.references import GenerationReference, ProviderUpload, Reference
from lorai_app.store.tables.sharing import Report, Share
from lorai_app.store.tables.waitlist import Waiting

__all__ = [
    "Account",
    "Device",
    "DeviceLink",
    "Entry",
    "Feedback",
    "Generation",
    "GenerationReference",
    "Image",
    "Intent",
    "Leftover",
    "Press",
    "ProviderUpload",
    "Question",
    "Reference",
    "Report",
    "Share",
    "StartingGrant",
    "Waiting",
]
