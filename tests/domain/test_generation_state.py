"""A generation is what its images are."""

from itertools import product

import pytest

from lorai_app.domain.generation import UNDER_WAY, GenerationState, ImageState, state_of

QUEUED, RUNNING, DELIVERED, BLOCKED, FAILED, CANCELLED = ImageState


@pytest.mark.parametrize(
    ("images", "state"),
    [
        ([QUEUED], GenerationState.QUEUED),
        ([QUEUED, QUEUED], GenerationState.QUEUED),
        ([QUEUED, RUNNING], GenerationState.RUNNING),
        ([RUNNING], GenerationState.RUNNING),
        ([QUEUED, DELIVERED], GenerationState.RUNNING),
        ([QUEUED, CANCELLED], GenerationState.RUNNING),
        ([DELIVERED], GenerationState.FINISHED),
        ([DELIVERED, BLOCKED, FAILED, CANCELLED], GenerationState.FINISHED),
        ([BLOCKED], GenerationState.FINISHED),
        ([CANCELLED, FAILED], GenerationState.FINISHED),
        ([CANCELLED, CANCELLED], GenerationState.CANCELLED),
    ],
    ids=str,
)
def test_the_state_of_a_generation(images: list[ImageState], state: GenerationState) -> None:
    assert state_of(images) is state


def test_it_has_ended_exactly_when_all_of_its_images_have() -> None:
    ended = {GenerationState.FINISHED, GenerationState.CANCELLED}
    for images in product(ImageState, repeat=3):
        assert (state_of(images) in ended) == (not UNDER_WAY & set(images))
