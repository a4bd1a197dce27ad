"""What visitors report is hidden when enough of them do, once each; the operator has the last word."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from lorai_app.domain.errors import Gone, InvalidRequest, NotFound, TooManyRequests
from lorai_app.domain.generation import Generation
from lorai_app.domain.sharing import Complaint, Fate, Reported, Share, Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.studio import operator
from tests.support.links import anas_images, assert_closed, assert_open, with_everything
from tests.support.people import ANA, BEN, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
DORA = Visitor("dora", "198.51.100.4")


@pytest.fixture
async def hers(workshop: Workshop) -> AsyncIterator[Generation]:
    async with anas_images(workshop) as made:
        yield made


@pytest.fixture
async def share(workshop: Workshop, hers: Generation) -> Share:
    return await with_everything(workshop, hers)


async def told(workshop: Workshop) -> list[Reported]:
    return await operator.reports(workshop.database)


async def test_the_third_visitor_who_reports_it_hides_it(workshop: Workshop, share: Share) -> None:
    for visitor in (BEN, CLEO):
        await workshop.studio.report(visitor, share.slug, Complaint.VIOLENT, "Look at this.")
        await assert_open(workshop, share.slug)
    await workshop.studio.report(DORA, share.slug, Complaint.PERSON)
    await assert_closed(workshop, share.slug, "was reported")
    (found,) = await told(workshop)
    assert [(report.reason, report.text) for report in found.reports] == [
        (Complaint.VIOLENT, "Look at this."),
        (Complaint.VIOLENT, "Look at this."),
        (Complaint.PERSON, ""),
    ]


async def test_how_many_it_takes_is_the_operators_to_say(workshop: Workshop, share: Share) -> None:
    strict = replace(workshop.studio, reports_to_hide=1)
    await strict.report(CLEO, share.slug, Complaint.ILLEGAL)
    await assert_closed(workshop, share.slug, "was reported")


async def test_one_visitor_counts_once(workshop: Workshop, share: Share) -> None:
    for words in ("It is mine.", "I said it is mine!", "Again.", "And again."):
        await workshop.studio.report(CLEO, share.slug, Complaint.COPYRIGHT, words)
    await assert_open(workshop, share.slug)
    (found,) = await told(workshop)
    assert [report.text for report in found.reports] == ["It is mine."]


async def test_reports_that_come_at_once_are_each_counted_once(workshop: Workshop, share: Share) -> None:
    crowd = [BEN, CLEO, BEN, CLEO, BEN, CLEO]
    await asyncio.gather(*(workshop.studio.report(one, share.slug, Complaint.OTHER) for one in crowd))
    await assert_open(workshop, share.slug)
    crowd = [Visitor(f"visitor-{number}", "198.51.100.9") for number in range(8)]
    await asyncio.gather(*(workshop.studio.report(one, share.slug, Complaint.OTHER) for one in crowd))
    await assert_closed(workshop, share.slug, "was reported")
    (found,) = await told(workshop)
    assert len(found.reports) == 10


async def test_reports_of_one_link_hide_no_other(workshop: Workshop, hers: Generation, share: Share) -> None:
    other = await with_everything(workshop, hers)
    await workshop.studio.report(BEN, share.slug, Complaint.OTHER)
    await workshop.studio.report(CLEO, other.slug, Complaint.OTHER)
    await workshop.studio.report(DORA, other.slug, Complaint.OTHER)
    await assert_open(workshop, share.slug)
    await assert_open(workshop, other.slug)


async def test_what_the_operator_keeps_no_report_hides(workshop: Workshop, share: Share) -> None:
    for visitor in (BEN, CLEO, DORA):
        await workshop.studio.report(visitor, share.slug, Complaint.OTHER)
    await operator.keep(workshop.database, share.slug)
    await assert_open(workshop, share.slug)
    for number in range(5):
        await workshop.studio.report(Visitor(f"visitor-{number}", "::1"), share.slug, Complaint.OTHER)
    await assert_open(workshop, share.slug)


async def test_what_the_operator_hides_is_hidden_also_when_it_was_kept(
    workshop: Workshop, share: Share
) -> None:
    await operator.keep(workshop.database, share.slug)
    await operator.hide(workshop.database, share.slug, workshop.clock())
    await assert_closed(workshop, share.slug, "was reported")
    await operator.keep(workshop.database, share.slug)
    await assert_open(workshop, share.slug)


async def test_keeping_gives_back_nothing_that_its_visitor_took_back(
    workshop: Workshop, share: Share
) -> None:
    await workshop.studio.revoke(ANA, share.slug)
    await operator.keep(workshop.database, share.slug)
    await assert_closed(workshop, share.slug, "taken it back")


async def test_the_operator_sees_what_was_reported_last_first(workshop: Workshop, hers: Generation) -> None:
    whole, one = [await workshop.studio.share(ANA, Wish(hers.id, image=image)) for image in (None, 1)]
    await workshop.studio.report(CLEO, one.slug, Complaint.OTHER)
    await workshop.studio.report(CLEO, whole.slug, Complaint.OTHER)
    await workshop.studio.report(BEN, one.slug, Complaint.OTHER)
    first, second = await told(workshop)
    assert (first.share.slug, second.share.slug) == (one.slug, whole.slug)
    assert first.pictures == (f"images/{hers.images[1].id}/1/original",)
    assert [await workshop.files.get(name) for name in second.pictures]
    assert len(second.pictures) == 2


async def test_nobody_decides_about_a_link_that_never_was(workshop: Workshop) -> None:
    for decide in (
        operator.hide(workshop.database, "nothing", workshop.clock()),
        operator.keep(workshop.database, "nothing"),
    ):
        with pytest.raises(NotFound, match="no share nothing"):
            await decide
    with pytest.raises(NotFound):
        await workshop.studio.report(CLEO, "nothing", Complaint.OTHER)


async def test_what_is_over_is_not_reported(workshop: Workshop, share: Share) -> None:
    await workshop.studio.revoke(ANA, share.slug)
    with pytest.raises(Gone):
        await workshop.studio.report(CLEO, share.slug, Complaint.OTHER)
    assert await told(workshop) == []


@pytest.mark.parametrize("text", ["x" * 1_001, "zero \0", "half \ud800"], ids=("long", "zero", "half"))
async def test_words_that_can_not_be_kept_are_refused(workshop: Workshop, share: Share, text: str) -> None:
    with pytest.raises(InvalidRequest, match="Your report"):
        await workshop.studio.report(CLEO, share.slug, Complaint.OTHER, text)
    await workshop.studio.report(CLEO, share.slug, Complaint.OTHER, "y" * 1_000)


async def test_the_eleventh_report_in_a_minute_is_too_many(limited: Workshop) -> None:
    for _ in range(10):
        with pytest.raises(NotFound):
            await limited.studio.report(CLEO, "nothing", Complaint.OTHER)
    with pytest.raises(TooManyRequests):
        await limited.studio.report(CLEO, "nothing", Complaint.OTHER)


async def test_its_visitor_reads_that_it_is_hidden(workshop: Workshop, share: Share) -> None:
    await operator.hide(workshop.database, share.slug, workshop.clock())
    (mine,) = await workshop.studio.shares(ANA, None, 20)
    assert mine.fate(workshop.clock()) is Fate.HIDDEN


async def test_a_household_speaks_with_one_voice(workshop: Workshop, share: Share) -> None:
    """Whoever throws the cookie away is a new visitor, but no new household."""
    for number in range(5):
        await workshop.studio.report(Visitor(f"mask-{number}", "8.8.4.4"), share.slug, Complaint.OTHER)
    await assert_open(workshop, share.slug)
    for address in ("8.8.8.8", "1.1.1.1"):
        await workshop.studio.report(Visitor(f"at {address}", address), share.slug, Complaint.OTHER)
    await assert_closed(workshop, share.slug, "was reported")


async def test_a_new_link_does_not_go_around_the_reports(
    workshop: Workshop, hers: Generation, share: Share
) -> None:
    second = await workshop.studio.share(ANA, Wish(hers.id))
    await operator.hide(workshop.database, share.slug, workshop.clock())
    await assert_closed(workshop, second.slug, "was reported")
    await workshop.studio.revoke(ANA, share.slug)
    with pytest.raises(InvalidRequest, match="was reported"):
        await workshop.studio.share(ANA, Wish(hers.id))
    await operator.keep(workshop.database, second.slug)
    assert (await workshop.studio.shared(CLEO, second.slug)).images
    await workshop.studio.share(ANA, Wish(hers.id))


async def test_nobody_needs_more_links_than_that(workshop: Workshop, hers: Generation) -> None:
    made = [await workshop.studio.share(ANA, Wish(hers.id)) for _ in range(20)]
    with pytest.raises(InvalidRequest, match="Take one back"):
        await workshop.studio.share(ANA, Wish(hers.id))
    await workshop.studio.revoke(ANA, made[0].slug)
    await workshop.studio.share(ANA, Wish(hers.id))
