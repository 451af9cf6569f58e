"""The scale on which the network sees a scene: robust percentiles at MS's resolution, taken once per scene."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from .resample.geometry import Geometry
from .resample.positions import degrade

#: Percentiles that become 0 and 1. Brighter roofs go above 1; nothing is clamped.
PERCENTILES = (0.5, 99.5)
#: Gain at Nyquist of the filter that brings PAN to MS's resolution before its percentiles are taken.
PAN_GAIN = 0.3
#: PAN's low pass counts as at least this much of its span where it divides.
_DARKEST = 0.05
#: Least and greatest contrast by which a band is modulated.
_CONTRAST = (-1.0, 3.0)
#: What the metadata of weights says of this scale.
RULE = "percentiles 0.5-99.5 per band, PAN at MS's resolution"


def at_ms(pan: np.ndarray, geometry: Geometry, origin: tuple[int, int] = (0, 0)) -> np.ndarray:
    """PAN at MS's resolution, so that its spread is comparable with the bands' however busy the scene is.

    Args:
        pan: (H, W).
        geometry: where MS pixels lie on PAN's grid.
        origin: (row, column) of ``pan[0, 0]`` on that grid.

    Returns:
        float32 (h, w): the MS pixels whose centre lies in ``pan``.
    """
    spans = []
    for axis, size in enumerate(pan.shape):
        first, last = geometry.ms_position(np.array([origin[axis], origin[axis] + size - 1]), axis)
        spans.append((int(np.ceil(first)), int(np.floor(last)) + 1))
    phase = [float(geometry.pan_position(spans[axis][0], axis)) - origin[axis] for axis in (0, 1)]
    shape = (spans[0][1] - spans[0][0], spans[1][1] - spans[1][0])
    return degrade(pan[None], Geometry(geometry.ratio, (phase[0], phase[1])), [PAN_GAIN], shape)[0]


@dataclass(frozen=True)
class Scaling:
    """Affine maps from the scene's units to about 0..1, one per MS band and one for PAN.

    Attributes:
        low: float32 (C,), the bands' 0.
        span: float32 (C,), the bands' 1 minus their 0, positive.
        pan_low: PAN's 0.
        pan_span: PAN's 1 minus its 0, positive.
        slope: float32 (C,), what regression on the scene makes of a unit of PAN's detail in each band (`Slopes`);
            empty where no one asks.
    """

    low: np.ndarray
    span: np.ndarray
    pan_low: float
    pan_span: float
    slope: np.ndarray = field(default_factory=lambda: np.empty(0, np.float32))

    @classmethod
    def of(cls, ms: np.ndarray, pan: np.ndarray) -> Scaling:
        """From samples at MS's resolution: ms (C, ...) and pan (...), valid pixels only, any number of each."""
        low, high = np.percentile(ms.reshape(ms.shape[0], -1), PERCENTILES, axis=1)
        pan_low, pan_high = np.percentile(pan, PERCENTILES)
        return cls.between(low, high, float(pan_low), float(pan_high))

    @classmethod
    def between(cls, low: np.ndarray, high: np.ndarray, pan_low: float, pan_high: float) -> Scaling:
        """From percentiles: bands' low and high (C,), PAN's; a flat band keeps the span of its own level."""
        span = np.asarray(high, dtype=np.float64) - low
        floor = np.maximum(1e-3 * np.abs(high), 1e-6)
        pan_span = max(pan_high - pan_low, 1e-3 * abs(pan_high), 1e-6)
        return cls(
            np.asarray(low, dtype=np.float32),
            np.maximum(span, floor).astype(np.float32),
            float(pan_low),
            pan_span,
        )

    def stretched(self, bands: np.ndarray, pan: float, lift: float) -> Scaling:
        """Spans multiplied by ``bands`` (C,) and ``pan``, lows moved by ``lift`` spans: for augmentation."""
        return replace(
            self,
            low=(self.low + lift * self.span).astype(np.float32),
            span=(self.span * bands).astype(np.float32),
            pan_low=self.pan_low + lift * self.pan_span,
            pan_span=self.pan_span * pan,
        )

    def sloped(self, slope: np.ndarray) -> Scaling:
        """The same with slopes (C,)."""
        return replace(self, slope=np.asarray(slope, dtype=np.float32))

    def ms(self, ms: np.ndarray) -> np.ndarray:
        """(C, H, W) in the scene's units to the network's scale."""
        return np.asarray((ms - self.low[:, None, None]) / self.span[:, None, None])

    def pan(self, pan: np.ndarray) -> np.ndarray:
        """(H, W) in the scene's units to the network's scale."""
        return np.asarray((pan - np.float32(self.pan_low)) / np.float32(self.pan_span))

    def spatial(
        self, pan: np.ndarray, low: np.ndarray | None, std: np.ndarray, lms: np.ndarray | None = None
    ) -> np.ndarray:
        """What the network's ``pan`` holds.

        Args:
            pan: (H, W) in the scene's units.
            low: (C, H, W), PAN through each band's MTF (`ssdiff.injection.low_pass`); None for networks that see
                PAN alone.
            std: (C, 1, 1), what residuals are divided by.
            lms: (C, H, W), MS at PAN's pixels in the scene's units; None for networks that see no modulated detail.

        Returns:
            (1, H, W) PAN; with ``low`` C bands' detail by regression after it, and with ``lms`` C by modulation
            after that, in the residual's unit.
        """
        own = self.pan(pan)[None]
        if low is None:
            return own
        detail = self.residual(self.slope[:, None, None] * (pan - low)) / std
        parts = [own, detail] if lms is None else [own, detail, self._modulated(pan, low, lms) / std]
        return np.concatenate(parts)

    def _modulated(self, pan: np.ndarray, low: np.ndarray, lms: np.ndarray) -> np.ndarray:
        """What PAN's contrast makes of each band, (C, H, W) on the network's scale.

        High-pass modulation with haze (Lolli, Alparone, Garzelli, Vivone 2017; here 0 of the scale is the haze):
        band times PAN's detail over PAN's low pass.
        """
        base = self.pan(low)
        contrast = (self.pan(pan)[None] - base) / np.maximum(base, _DARKEST)
        return np.maximum(self.ms(lms), 0.0) * np.clip(contrast, *_CONTRAST)

    def residual(self, residual: np.ndarray) -> np.ndarray:
        """(C, H, W) differences in the scene's units to the network's scale."""
        return np.asarray(residual / self.span[:, None, None])

    def restored(self, residual: np.ndarray) -> np.ndarray:
        """(C, H, W) differences on the network's scale back to the scene's units."""
        return np.asarray(residual * self.span[:, None, None])
