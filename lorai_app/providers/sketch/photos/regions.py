"""Regions of a mask: what hangs together with a seed, and the pieces of which it is made."""

import numpy as np

Mask = np.ndarray[tuple[int, int], np.dtype[np.bool_]]

_ROUNDS = 60
_MOST = 12


def grown(seed: Mask, within: Mask) -> Mask:
    """Everything in `within` that can be reached from the seed, row by row and column by column."""
    found = seed & within
    for _ in range(_ROUNDS):
        wider = _along(_along(found, within).T, within.T).T
        if (wider == found).all():
            break
        found = wider
    return found


def pieces(mask: Mask) -> list[Mask]:
    """The pieces of a mask, the largest first; of very many only some."""
    left = mask.copy()
    found: list[Mask] = []
    while left.any() and len(found) < _MOST:
        seed = np.zeros_like(left)
        seed[np.unravel_index(int(left.argmax()), left.shape)] = True
        piece = grown(seed, left)
        left &= ~piece
        if piece.sum() > 0.0015 * mask.size:
            found.append(piece)
        elif not left.any():
            break
    return sorted(found, key=lambda piece: -int(piece.sum()))


def _along(found: Mask, within: Mask) -> Mask:
    """Every run of a row that holds something found, whole."""
    flat = np.pad(within, ((0, 0), (0, 1))).ravel()
    marks = np.pad(found, ((0, 0), (0, 1))).ravel()
    runs = np.cumsum(~flat)
    held = np.bincount(runs, marks & flat, runs[-1] + 1) > 0
    return np.asarray((held[runs] & flat).reshape(len(within), -1)[:, :-1])
