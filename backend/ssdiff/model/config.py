"""What a network is built from: bands, ratio, widths, norm and pooling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ssdiff.errors import InputError

#: Levels of the network, 0..4; the image is halved twice and doubled twice.
LEVELS = 5
RATIOS = (2, 4)
NORMS = ("batch", "layer")


@dataclass(frozen=True)
class Config:
    """One configuration of SSDiff.

    Attributes:
        bands: bands C of MS, lms and residual.
        ratio: PAN pixels per MS pixel, 2 or 4.
        window: side in PAN pixels that the network is trained and run at.
        width: channels of level 0; the levels have 1, 2, 4, 2, 1 times as many.
        head: channels of one attention head.
        norm: ``batch`` (BatchNorm in the time blocks, GroupNorm of 32 groups in the residual blocks, as
            published) or ``layer`` (LayerNorm over the channels of each pixel in both, so that the
            result depends on no statistics of batch or window).
        kv_pool: per level, the side of the squares that keys and values of the spatial attention are
            averaged over; 1 is none.
        detail: whether the network is handed, beside PAN, the detail that regression would inject into each band.
        modulated: whether it is handed, beside that, the detail that modulation by PAN would: the bands times PAN
            over its low pass.
        groups: 1-based positions of the bands that go through the network together, all groups of one size and each
            band in one of them at least; all bands at once where empty. The groups share the network's weights; a
            band of several groups is predicted as the mean of what they say.
    """

    bands: int
    ratio: int = 4
    window: int = 64
    width: int = 32
    head: int = 16
    norm: str = "layer"
    kv_pool: tuple[int, ...] = (4, 2, 1, 2, 4)
    detail: bool = False
    modulated: bool = False
    groups: tuple[tuple[int, ...], ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no network can be built from.

        Raises:
            InputError: a value is out of range; the sentence names it.
        """
        object.__setattr__(self, "kv_pool", tuple(self.kv_pool))
        object.__setattr__(self, "groups", tuple(tuple(group) for group in self.groups))
        whole = ("bands", "ratio", "window", "width", "head")
        wrong = [name for name in whole if not _positive(getattr(self, name))]
        if self.ratio not in RATIOS:
            wrong.append("ratio")
        if self.norm not in NORMS:
            wrong.append("norm")
        if len(self.kv_pool) != LEVELS or not all(_positive(side) for side in self.kv_pool):
            wrong.append("kv_pool")
        if not _flag(self.detail):
            wrong.append("detail")
        if not _flag(self.modulated) or (self.modulated and not self.detail):
            wrong.append("modulated")
        if not wrong and self.groups and not self._grouped():
            wrong.append("groups")
        if not wrong and self.width % self.head:
            wrong.append("width")
        if not wrong and self.norm == "batch" and self.width % 32:
            wrong.append("width")
        if not wrong and self.window % self.step:
            wrong.append("window")
        if wrong:
            name = wrong[0]
            raise InputError(
                f"A network cannot be built with {name} = {getattr(self, name)!r}.",
                "Use weights that this version of the product made or imported.",
                "weights-config",
            )

    def _grouped(self) -> bool:
        """Whether the groups are of one size, above 0, and hold every band and no other."""
        sizes = {len(group) for group in self.groups}
        held = {band for group in self.groups for band in group}
        twice = any(len(set(group)) < len(group) for group in self.groups)
        return len(sizes) == 1 and not twice and held == set(range(1, self.bands + 1))

    @classmethod
    def published(cls, bands: int, ratio: int = 4) -> Config:
        """The network as its authors published it."""
        return cls(bands, ratio, norm="batch", kv_pool=(1,) * LEVELS)

    @classmethod
    def product(
        cls, bands: int, ratio: int = 4, window: int = 64, groups: Sequence[Sequence[int]] = ()
    ) -> Config:
        """The network this product trains: LayerNorm, keys and values at a quarter of the window's side, both details.

        Raises:
            InputError: as for the class.
        """
        parts = tuple(tuple(group) for group in groups)
        return cls(bands, ratio, window, detail=True, modulated=True, groups=parts)

    @property
    def passes(self) -> int:
        """Times that a window goes through the network: once a group."""
        return max(1, len(self.groups))

    @property
    def together(self) -> int:
        """Bands that go through the network at a time."""
        return len(self.groups[0]) if self.groups else self.bands

    @property
    def spatial(self) -> int:
        """Channels of ``pan``: PAN, and each band's detail by regression and by modulation where there is such."""
        return 1 + self.bands * (self.detail + self.modulated)

    @property
    def channels(self) -> tuple[int, ...]:
        """Channels of the levels 0..4."""
        return tuple(self.width * factor for factor in (1, 2, 4, 2, 1))

    @property
    def step(self) -> int:
        """Heights and widths of the input must be multiples of this many PAN pixels."""
        pools = [side * scale for side, scale in zip(self.kv_pool, (1, 2, 4, 2, 1), strict=True)]
        return max(4, self.ratio, *pools)

    def to_json(self) -> dict[str, Any]:
        """The configuration as plain JSON values."""
        values = {
            **asdict(self),
            "kv_pool": list(self.kv_pool),
            "groups": [list(group) for group in self.groups],
        }
        # Files without groups can be read by versions that know none.
        return values if self.groups else {key: value for key, value in values.items() if key != "groups"}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Config:
        """The configuration that `to_json` wrote.

        Raises:
            InputError: a field is unknown, missing or out of range.
        """
        try:
            return cls(**values)
        except TypeError as error:
            raise InputError(
                f"The configuration of the network cannot be read: {error}.",
                "Use weights that this version of the product made or imported.",
                "weights-config",
            ) from error


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _positive(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0
