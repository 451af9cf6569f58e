"""The convolutional blocks: time embedding, time block, residual block, Down and Up."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

SLOPE = 0.01
TIME_WIDTH = 128


def time_features(t: Tensor) -> Tensor:
    """Cosine and sine of t (B,) at 64 frequencies from 1 down to nearly 1e-4, (B, 128), cosines first."""
    half = TIME_WIDTH // 2
    steps = torch.arange(half, dtype=torch.float32, device=t.device)
    angles = t.float()[:, None] * torch.exp(steps * (-math.log(10000.0) / half))
    return torch.cat([angles.cos(), angles.sin()], dim=-1)


class PixelNorm(nn.LayerNorm):
    """LayerNorm over the channels of each pixel of an image (B, C, H, W)."""

    def forward(self, image: Tensor) -> Tensor:
        """(B, C, H, W) to (B, C, H, W)."""
        return super().forward(image.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


def zero(conv: nn.Conv2d) -> nn.Conv2d:
    """The same convolution with weights and biases set to 0, so that its block starts as nothing."""
    nn.init.zeros_(conv.weight)
    if conv.bias is not None:
        nn.init.zeros_(conv.bias)
    return conv


def time_block(dim: int, norm: str) -> nn.Sequential:
    """Norm, SiLU, zero-initialised convolution, after features and time were added; index 2 is dropout's."""
    first: nn.Module = nn.BatchNorm2d(dim) if norm == "batch" else PixelNorm(dim)
    return nn.Sequential(first, nn.SiLU(), nn.Identity(), zero(nn.Conv2d(dim, dim, 3, padding=1)))


def time_bias(width: int, dim: int) -> nn.Sequential:
    """SiLU, Linear from the time embedding (B, width) to one bias per channel (B, dim)."""
    return nn.Sequential(nn.SiLU(), nn.Linear(width, dim))


class ResBlock(nn.Module):
    """The spatial branch's residual block, y + zero(SiLU(norm(conv1(LReLU(conv0 y)) + time)))."""

    def __init__(self, dim: int, time: int, norm: str) -> None:
        super().__init__()
        self.conv0 = nn.Conv2d(dim, dim // 2, 3, padding=1)
        self.conv1 = nn.Conv2d(dim // 2, dim, 3, padding=1)
        self.act = nn.LeakyReLU(SLOPE, inplace=True)
        self.emb_layers = time_bias(time, dim)
        first: nn.Module = nn.GroupNorm(32, dim) if norm == "batch" else PixelNorm(dim)
        self.out_layers = nn.Sequential(
            first, nn.SiLU(), nn.Identity(), zero(nn.Conv2d(dim, dim, 3, padding=1))
        )

    def forward(self, y: Tensor, emb: Tensor) -> Tensor:
        """(B, dim, H, W) under the time embedding (B, time) to (B, dim, H, W)."""
        h = self.conv1(self.act(self.conv0(y)))
        h = self.out_layers(h + self.emb_layers(emb)[:, :, None, None])
        out: Tensor = y + h
        return out


class Down(nn.Module):
    """Half the size, twice the channels."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.conv = nn.Sequential(
            nn.Conv2d(dim, dim, 2, stride=2),
            nn.LeakyReLU(SLOPE, inplace=True),
            nn.Conv2d(dim, 2 * dim, 1),
            nn.Conv2d(2 * dim, 2 * dim, 3, padding=1, groups=2 * dim),
            nn.LeakyReLU(SLOPE, inplace=True),
        )

    def forward(self, image: Tensor) -> Tensor:
        """(B, dim, H, W) to (B, 2 dim, H / 2, W / 2)."""
        out: Tensor = self.conv(image)
        return out


class Up(nn.Module):
    """Twice the size, half the channels, plus the branch's skip."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.up1 = nn.Sequential(
            nn.ConvTranspose2d(dim, dim // 2, 2, stride=2), nn.LeakyReLU(SLOPE, inplace=True)
        )
        self.conv = nn.Conv2d(dim // 2, dim // 2, 3, padding=1)
        self.act = nn.LeakyReLU(SLOPE, inplace=True)

    def forward(self, image: Tensor, skip: Tensor) -> Tensor:
        """(B, dim, H, W) and skip (B, dim / 2, 2 H, 2 W) to (B, dim / 2, 2 H, 2 W)."""
        out: Tensor = self.act(self.conv(self.up1(image) + skip))
        return out


class Upsample(nn.Module):
    """Convolution and pixel shuffle: ms (B, C, h, w) to (B, C, ratio h, ratio w)."""

    def __init__(self, bands: int, ratio: int) -> None:
        super().__init__()
        conv = nn.Conv2d(bands, ratio * ratio * bands, 3, padding=1, bias=False)
        # The name is the published one, spelt as in the authors' checkpoints.
        self.upsamle = nn.Sequential(conv, nn.PixelShuffle(ratio))

    def forward(self, ms: Tensor) -> Tensor:
        """(B, C, h, w) to (B, C, ratio h, ratio w)."""
        out: Tensor = self.upsamle(ms)
        return out
