"""Everything that can be Ana's, with marks by which it is known again wherever it turns up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from sqlmodel import col, select

from lorai_app.domain.feedback import Feedback
from lorai_app.domain.generation import Generation
from lorai_app.domain.sharing import Complaint, Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.store import images, tables
from lorai_app.store.files import ImageFiles, ReferenceFiles, preview_of
from lorai_app.studio import operator
from tests.support.people import ANA, BEN
from tests.support.photos import photo
from tests.support.workshop import Workshop

HER = replace(ANA, id="ana-5e1f09c7d3")
"""Ana, with an id that nothing else is called by."""
NEVER_LIMITED = 10**6


@dataclass
class Belongings:
    """`ids` are the names of her things by kind; `words` and `files` must be seen by nobody else.

    `shown` is the exception: what a live link shows to anybody, by its slug.
    """

    ids: dict[str, list[str]] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)
    shown: dict[str, set[str]] = field(default_factory=dict)
    hidden: str = ""
    """The slug of a link that was reported: it shows nothing, but reports are still heard."""
    secret: str = ""
    """Of a device link that waits: whoever has it is Ana, so it is a key and no name."""

    def add(self, kind: str, id: str) -> str:
        self.ids.setdefault(kind, []).append(id)
        if len(id) > 8:  # the number of a ledger entry is everywhere
            self.words.add(id)
        return id

    @property
    def names(self) -> list[str]:
        """Every id of every kind."""
        return list(dict.fromkeys(chain.from_iterable(self.ids.values())))

    def seen_in(self, told: str | bytes, *, asked: str = "", allowed: Sequence[str] = ()) -> list[str]:
        """Which of her things an answer tells of, besides those that the question named."""
        raw = told if isinstance(told, bytes) else told.encode(errors="surrogatepass")
        text = raw.decode("latin-1").casefold()
        words = {word for word in self.words if word.casefold() in text and word not in asked}
        files = {name for name, data in self.files.items() if data in raw}
        return sorted((words | files) - set(allowed))


async def belongings_of_ana(shop: Workshop) -> Belongings:
    """One of everything; afterwards nobody works, so that whatever changes was changed by somebody."""
    shop.studio = replace(shop.studio, reports_to_hide=NEVER_LIMITED)
    await shop.grant(HER, 1000)
    hers = Belongings(words={HER.id})
    await _finished(shop, hers)
    await _unfinished(shop, hers)
    await _devices(shop, hers)
    await _ledger(shop, hers)
    return hers


async def _finished(shop: Workshop, hers: Belongings) -> None:
    used = hers.add("reference", (await shop.studio.add_reference(HER, photo(colour="orchid"))).id)
    hers.add("reference", (await shop.studio.add_reference(HER, photo(colour="khaki"))).id)
    kept = await _made(shop, hers, "a quetzal in a gingko [failed:1]", 2)
    shown = await _made(shop, hers, "a wombat on a zeppelin", 2, references=(used,))
    trashed = await _made(shop, hers, "an okapi in a gazebo")
    await _made(shop, hers, "a numbat by the fjord [blocked]")
    await shop.studio.favour(HER, kept.id, True)
    for reference in hers.ids["reference"]:
        for name in (ReferenceFiles.of(reference).photo, ReferenceFiles.of(reference).preview):
            hers.files[name] = await shop.files.get(name)
    assert await shop.studio.ask(HER, shown.id)
    await shop.studio.hear(HER, shown.id, Feedback(4, "the cockatoo is perfect", True, "Wilhelmina"))
    hers.words |= {"cockatoo", "Wilhelmina"}
    quiet = await _shared(shop, hers, Wish(kept.id, image=0))
    hers.shown[quiet] = _files_of(kept, 0)
    told = await _shared(shop, hers, Wish(shown.id, show_prompt=True, show_references=True))
    hers.shown[told] = {"wombat", "zeppelin", *_files_of(shown, 0), *_files_of(shown, 1)}
    hers.shown[told].add(ReferenceFiles.of(used).preview)
    await shop.studio.report(BEN, told, Complaint.OTHER, "it shows a kookaburra")
    hers.words.add("kookaburra")
    await _over(shop, hers, kept, trashed)


async def _over(shop: Workshop, hers: Belongings, kept: Generation, trashed: Generation) -> None:
    """Links that show nothing any more, each for another reason."""
    await shop.studio.revoke(HER, await _shared(shop, hers, Wish(kept.id, show_prompt=True)))
    ugly = await _made(shop, hers, "a tamarin in a gondola")
    hers.hidden = await _shared(shop, hers, Wish(ugly.id))
    await operator.hide(shop.database, hers.hidden, shop.clock())
    await _shared(shop, hers, Wish(kept.id, expires_in=60, show_prompt=True))
    shop.clock.forward(minutes=2)
    await _shared(shop, hers, Wish(trashed.id, show_prompt=True))
    await shop.studio.delete(HER, trashed.id)


async def _unfinished(shop: Workshop, hers: Belongings) -> None:
    shop.working = False
    await shop.studio.cancel(HER, (await _made(shop, hers, "a gharial at the pagoda")).id)
    await _made(shop, hers, "an axolotl in the scullery", 2)
    (half,) = (await _made(shop, hers, "a pangolin on the jetty")).images
    hers.files["a preview"] = b"half of a pangolin, as a webp"
    await shop.files.put(preview_of(half.id), hers.files["a preview"])
    async with shop.database.begin() as session:
        await images.mark_submitted(session, half.id, 1, shop.clock())
        await images.mark_progress(session, half.id, 1, 50, shop.clock(), with_preview=True)


async def _devices(shop: Workshop, hers: Belongings) -> None:
    """Two browsers of hers, one that was ended, a link that was used and one that waits."""
    for name in ("Zebrabook", "Yakphone"):
        used = await shop.studio.make_device_link(HER, "Xylotab")
        joined = await shop.studio.join(Visitor(f"new {name}", HER.address), used.secret, name)
        hers.add("device", joined.device)
        hers.add("secret", used.secret)
    await shop.studio.end_device(HER, hers.ids["device"][0])
    hers.secret = (await shop.studio.make_device_link(HER, "Xylotab")).secret
    hers.words |= {hers.secret, "Zebrabook", "Yakphone", "Xylotab"}


async def _ledger(shop: Workshop, hers: Belongings) -> None:
    async with shop.database.begin() as session:
        entries = await session.exec(select(tables.Entry.id).where(col(tables.Entry.account) == HER.id))
        for id in sorted(entries)[:3]:
            hers.add("entry", str(id))
        for report in await session.exec(select(tables.Report.id)):
            hers.add("report", str(report))
    hers.add("visitor", HER.id)


async def _made(shop: Workshop, hers: Belongings, prompt: str, count: int = 1, **more: object) -> Generation:
    key = hers.add("key", f"anas-key-{len(hers.ids.get('key', ()))}-3f9a")
    made = await shop.press(HER, prompt, count, key=key, **more)
    hers.add("generation", made.id)
    hers.words |= {word for word in prompt.split() if len(word) > 4 and word.isalpha()}
    await shop.done()
    made = await shop.see(HER, made.id)
    for image in made.images:
        hers.add("image", image.id)
        if image.picture:
            hers.words |= {image.picture.request_id} - {None}
            for name in _names(ImageFiles.of(image.id, image.attempt)):
                hers.files[name] = await shop.files.get(name)
    return made


async def _shared(shop: Workshop, hers: Belongings, wish: Wish) -> str:
    return hers.add("slug", (await shop.studio.share(HER, wish)).slug)


def _files_of(made: Generation, index: int) -> set[str]:
    image = made.images[index]
    return set(_names(ImageFiles.of(image.id, image.attempt)))


def _names(files: ImageFiles) -> Iterator[str]:
    yield from (files.original, files.large, files.small)
