"""Orientations come back to where they began, and keep MS where it lies on PAN."""

from __future__ import annotations

import pytest
import torch

from ssdiff.orientation import orientations


@pytest.mark.parametrize(("ratio", "phase", "count"), [(4, 1.5, 8), (2, 0.5, 8), (2, 0.0, 2), (4, 2.0, 2)])
def test_every_orientation_is_another_one_and_is_undone(ratio: int, phase: float, count: int) -> None:
    image = torch.arange(2 * 64.0).reshape(2, 8, 8)
    found = orientations(ratio, phase)
    assert len({tuple(o.of(image).flatten().tolist()) for o in found}) == count
    assert torch.equal(found[0].of(image), image)
    assert all(torch.equal(o.undone(o.of(image)), image) for o in found)


@pytest.mark.parametrize(("ratio", "phase"), [(2, 0), (4, 2)])
def test_an_orientation_leaves_ms_pixels_at_their_phase(ratio: int, phase: int) -> None:
    pan = torch.zeros(16, 16)
    pan[phase::ratio, phase::ratio] = 1
    for orientation in orientations(ratio, float(phase)):
        assert torch.equal(orientation.of(pan), pan)
