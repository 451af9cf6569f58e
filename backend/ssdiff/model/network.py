"""SSDiff: the spatial-spectral diffusion network (Zhong, Wu, Deng, Cao, arXiv 2404.11537)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ssdiff.errors import InputError
from ssdiff.model.apfm import APFM
from ssdiff.model.blocks import (
    SLOPE,
    TIME_WIDTH,
    Down,
    ResBlock,
    Up,
    Upsample,
    time_bias,
    time_block,
    time_features,
)
from ssdiff.model.config import Config

#: Factor on the first half of the spectral branch's channels, per level.
BOOST = (1.2, 1.4, 1.6, 1.4, 1.2)
#: Damping of the spatial branch's lowest frequencies, per level.
DAMPING = (0.9, 0.6, 0.3, 0.6, 0.9)


class SSDiff(nn.Module):
    """The denoiser; predicts x0, the (scaled) residual gt - lms, from the noisy residual x_t.

    Parameters carry the names of the published checkpoints.

    Args:
        config: what to build.
    """

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        bands, width, time = config.together, config.width, 4 * TIME_WIDTH
        self.upsample = Upsample(bands, config.ratio)
        self.time_embed = nn.Sequential(nn.Linear(TIME_WIDTH, time), nn.SiLU(), nn.Linear(time, time))
        extra = (config.spatial - 1) // config.bands * bands
        self.conv_lms2x_t = nn.Conv2d(2 * bands + extra, width, 3, padding=1)
        self.conv_pan2x_t = nn.Conv2d(1 + bands + extra, width, 3, padding=1)
        self.emb_layers_pan = time_bias(time, width)
        self.emb_layers_lms = time_bias(time, width)
        self.out_layers_pan = time_block(width, config.norm)
        self.out_layers_lms = time_block(width, config.norm)
        c = config.channels
        self.fusformer0, self.fusformer1, self.fusformer2, self.fusformer3, self.fusformer4 = (
            APFM(c[i], config.head, config.kv_pool[i], DAMPING[i]) for i in range(5)
        )
        self.resblock0, self.resblock1, self.resblock2, self.resblock3 = (
            ResBlock(c[i], time, config.norm) for i in range(4)
        )
        self.down0, self.down1 = Down(c[0]), Down(c[1])
        self.up0, self.up1 = Up(c[2]), Up(c[3])
        self.to_hrms = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1),
            nn.LeakyReLU(SLOPE, inplace=True),
            nn.Conv2d(width, bands, 3, padding=1),
        )
        if config.detail:
            #: Shares of each band's detail, by regression and by modulation, that go straight to the output.
            self.injected = nn.Parameter(torch.ones(bands, 1, 1))
        if config.modulated:
            self.modulating = nn.Parameter(torch.zeros(bands, 1, 1))
        for i in range(5):
            boost = torch.ones(1, c[i], 1, 1)
            boost[:, : c[i] // 2] = BOOST[i]
            self.register_buffer(f"boost{i}", boost, persistent=False)
        order = torch.tensor(config.groups, dtype=torch.long).flatten() - 1
        self.register_buffer("order", order, persistent=False)
        #: Where each band stands in the groups, one after the other.
        self.places = [(order == band).nonzero().flatten().tolist() for band in range(config.bands)]

    def forward(self, lms: Tensor, pan: Tensor, ms: Tensor, x_t: Tensor, t: Tensor) -> Tensor:
        """Predict the residual.

        Args:
            lms: (B, C, H, W) MS interpolated at PAN's pixels.
            pan: (B, `config.spatial`, H, W): PAN, then where the configuration has ``detail`` what regression
                would inject into each of the C bands, then where it has ``modulated`` what modulation would, in
                the unit of x_t's signal.
            ms: (B, C, H / ratio, W / ratio).
            x_t: (B, C, H, W) noisy residual.
            t: (B,) timesteps, 0..999.

        Returns:
            (B, C, H, W) predicted residual, in the unit of x_t's signal.

        Raises:
            InputError: shapes do not belong together, or H or W is no multiple of `config.step`.
        """
        self._check(lms, pan, ms, x_t, t)
        pan, detail = pan[:, :1], pan[:, 1:]
        if not self.config.groups:
            return self._together(lms, pan, detail, ms, x_t, t)
        passes = self.config.passes
        pan, t = (shared.repeat_interleave(passes, dim=0) for shared in (pan, t))
        lms, detail, ms, x_t = (self._parted(image) for image in (lms, detail, ms, x_t))
        out = self._together(lms, pan, detail, ms, x_t, t)
        found = out.unflatten(0, (-1, passes)).flatten(1, 2)
        # Not index_add, which adds in any order on a GPU.
        return torch.stack([found[:, places].mean(dim=1) for places in self.places], dim=1)

    def _parted(self, image: Tensor) -> Tensor:
        """(B, k C, H, W), k values a band, to (B groups, k bands a group, H, W)."""
        bands, groups = self.config.bands, (self.config.passes, self.config.together)
        values = image.unflatten(1, (image.shape[1] // bands, bands))[:, :, self.get_buffer("order")]
        return values.unflatten(2, groups).transpose(1, 2).flatten(2, 3).flatten(0, 1)

    def _together(
        self, lms: Tensor, pan: Tensor, detail: Tensor, ms: Tensor, x_t: Tensor, t: Tensor
    ) -> Tensor:
        """The residual of bands that go through the network at once."""
        emb = self.time_embed(time_features(t).to(x_t.dtype))
        x = self.conv_lms2x_t(_pixels_first(lms, x_t, detail))
        x = self.out_layers_lms(x + self.emb_layers_lms(emb)[:, :, None, None])
        y = self.conv_pan2x_t(_pixels_first(pan, x_t, detail))
        y = self.out_layers_pan(y + self.emb_layers_pan(emb)[:, :, None, None])

        x0 = self.fusformer0(self._boosted(0, x), y)
        y0 = self.resblock0(y, emb)
        x, y = self.down0(x0), self.down0(y0)

        x1 = self.fusformer1(self._boosted(1, x), y)
        y1 = self.resblock1(y, emb)
        x, y = self.down1(x1), self.down1(y1)

        x = self.fusformer2(self._boosted(2, x), y)
        y = self.resblock2(y, emb)
        x, y = self.up0(x, x1), self.up0(y, y1)

        x = self.fusformer3(self._boosted(3, x), y)
        y = self.resblock3(y, emb)
        x, y = self.up1(x, x0), self.up1(y, y0)

        x = self.fusformer4(self._boosted(4, x), y)
        out: Tensor = self.to_hrms(x) + self.upsample(ms)
        bands = self.config.together
        if self.config.detail:
            out = out + self.injected * detail[:, :bands]
        if self.config.modulated:
            out = out + self.modulating * detail[:, bands:]
        return out

    def _boosted(self, level: int, x: Tensor) -> Tensor:
        return x * self.get_buffer(f"boost{level}").to(x.dtype)

    def _check(self, lms: Tensor, pan: Tensor, ms: Tensor, x_t: Tensor, t: Tensor) -> None:
        bands, ratio, step = self.config.bands, self.config.ratio, self.config.step
        batch, height, width = x_t.shape[0], x_t.shape[-2], x_t.shape[-1]
        wanted = {
            "lms": (lms, (batch, bands, height, width)),
            "pan": (pan, (batch, self.config.spatial, height, width)),
            "ms": (ms, (batch, bands, height // ratio, width // ratio)),
            "x_t": (x_t, (batch, bands, height, width)),
            "t": (t, (batch,)),
        }
        for name, (tensor, shape) in wanted.items():
            if tuple(tensor.shape) != shape:
                raise InputError(
                    f"The network needs {name} of shape {shape}, not {tuple(tensor.shape)}.",
                    "Use weights made for these bands and this ratio.",
                    "shape",
                )
        if height % step or width % step:
            raise InputError(
                f"A window of {height} x {width} pixels does not fit the network.",
                f"Use windows whose sides are multiples of {step}.",
                "shape",
            )


def _pixels_first(*images: Tensor) -> Tensor:
    """Images stacked along the channels, in the channels-last layout, so that tokens are views."""
    return torch.cat(images, dim=1).contiguous(memory_format=torch.channels_last)
