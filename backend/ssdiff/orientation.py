"""The orientations in which a window may be shown to the network: quarter turns and mirrorings."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Orientation:
    """Quarter turns, then perhaps a mirroring left to right.

    Attributes:
        turns: quarter turns, anticlockwise.
        mirrored: whether the turned image is mirrored.
    """

    turns: int
    mirrored: bool

    def of(self, image: Tensor) -> Tensor:
        """(..., n, n) in this orientation."""
        turned = torch.rot90(image, self.turns, (-2, -1))
        return (turned.flip(-1) if self.mirrored else turned).contiguous()

    def undone(self, image: Tensor) -> Tensor:
        """Back from it."""
        back = image.flip(-1) if self.mirrored else image
        return torch.rot90(back, -self.turns, (-2, -1)).contiguous()


def orientations(ratio: int, phase: float) -> tuple[Orientation, ...]:
    """The orientations that leave MS's phase on PAN's grid as it is, the window's own first.

    Where MS pixels lie centred on their block of PAN pixels all eight do; elsewhere the window's own and the one
    mirrored about its main diagonal.
    """
    if abs(phase - (ratio - 1) / 2) < 1e-6:
        return tuple(Orientation(turns, mirrored) for mirrored in (False, True) for turns in range(4))
    return (Orientation(0, False), Orientation(3, True))
