"""APFM: two-branch attention, spatial attention times spectral attention, then a feed-forward layer."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ssdiff.model.fmim import fmim


class Attention(nn.Module):
    """The product of spatial and spectral attention (arXiv 2404.11537, section 3.2).

    Ta, Tb = y sa1', y sa2' and Tc, Td = x se1', x se2' per head of width d and for n tokens:
    spatial = softmax(Ta Tb' / sqrt d) Tc, spectral = Ta softmax(Tc' Td sqrt(d) / n).

    Args:
        dim: channels.
        head: channels d of one head.
        pool: side of the squares over which Tb and Tc of the spatial attention are averaged.
    """

    def __init__(self, dim: int, head: int, pool: int = 1) -> None:
        super().__init__()
        self.head, self.pool = head, pool
        #: Branch whose tokens take part as constants (`ssdiff.model.branches.held`); None outside L-BAF.
        self.held: str | None = None
        self.sa1 = nn.Linear(dim, dim, bias=False)
        self.sa2 = nn.Linear(dim, dim, bias=False)
        self.se1 = nn.Linear(dim, dim, bias=False)
        self.se2 = nn.Linear(dim, dim, bias=False)
        self.to_out = nn.Sequential(nn.Linear(dim, dim))
        blocks = torch.block_diag(*[torch.ones(head, head)] * (dim // head)).bool()
        self.register_buffer("other_heads", torch.zeros(dim, dim).masked_fill(~blocks, -torch.inf), False)

    def forward(self, x: Tensor, y: Tensor, size: tuple[int, int]) -> Tensor:
        """Attention of the spectral tokens x (B, n, dim) under the spatial tokens y (B, n, dim)."""
        ta = self.sa1(y)
        tb = self.sa2(self._pooled(y, size))
        tc = self.se1(self._pooled(x, size))
        mixing = self._mixing(x)
        if self.held == "spatial":
            ta, tb = ta.detach(), tb.detach()
        elif self.held == "spectral":
            tc, mixing = tc.detach(), mixing.detach()
        heads = F.scaled_dot_product_attention(self._split(ta), self._split(tb), self._split(tc))
        spatial = heads.transpose(1, 2).flatten(2)
        spectral = torch.bmm(ta, mixing)
        out: Tensor = self.to_out(spatial * spectral)
        return out

    def _mixing(self, x: Tensor) -> Tensor:
        """softmax(Tc' Td sqrt(d) / n) of all heads as one block-diagonal matrix, (B, dim, dim).

        Tc' Td = se1 (x' x) se2': the linear maps act on the channels alone, so neither Tc nor Td is made.
        """
        gram = torch.bmm(x.transpose(1, 2), x) * (self.head**0.5 / x.shape[1])
        logits = self.se1.weight @ gram @ self.se2.weight.t() + self.other_heads
        return logits.softmax(dim=-1).to(x.dtype)

    def _pooled(self, tokens: Tensor, size: tuple[int, int]) -> Tensor:
        if self.pool == 1:
            return tokens
        image = tokens.transpose(1, 2).unflatten(2, size)
        return F.avg_pool2d(image, self.pool).flatten(2).transpose(1, 2)

    def _split(self, tokens: Tensor) -> Tensor:
        return tokens.unflatten(2, (-1, self.head)).transpose(1, 2)


class FeedForward(nn.Module):
    """Linear, LReLU, Linear through half the channels."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        # Index 2 is the published dropout's place; it keeps the second layer's name net.3.
        self.net = nn.Sequential(
            nn.Linear(dim, dim // 2), nn.LeakyReLU(0.01), nn.Identity(), nn.Linear(dim // 2, dim)
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, n, dim) to (B, n, dim)."""
        out: Tensor = self.net(x)
        return out


class _Normed(nn.Module):
    """A layer behind a LayerNorm, under the published names ``norm`` and ``fn``."""

    def __init__(self, dim: int, fn: nn.Module) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(dim)
        self.fn = fn


class _Residual(nn.Module):
    """Names only: the published ``fn`` around a normed layer."""

    def __init__(self, fn: _Normed) -> None:
        super().__init__()
        self.fn = fn


class APFM(nn.Module):
    """One level's fusion of the spectral branch x with the frequency-damped spatial branch y.

    Args:
        dim: channels.
        head: channels of one attention head.
        pool: see `Attention`.
        s: damping of `fmim`.
    """

    def __init__(self, dim: int, head: int, pool: int, s: float) -> None:
        super().__init__()
        self.s = s
        attention = _Residual(_Normed(dim, Attention(dim, head, pool)))
        feed_forward = _Residual(_Normed(dim, FeedForward(dim)))
        self.layers = nn.ModuleList([nn.ModuleList([attention, feed_forward])])

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        """Fuse x (B, dim, H, W) and y (B, dim, H, W) to (B, dim, H, W)."""
        size = (x.shape[2], x.shape[3])
        attention, feed_forward = self.layers[0][0].fn, self.layers[0][1].fn  # type: ignore[index]
        tx, ty = _tokens(x), _tokens(y)
        tx = tx + attention.fn(attention.norm(tx), attention.norm(fmim(ty, size, self.s)), size)
        tx = tx + feed_forward.fn(feed_forward.norm(tx))
        return tx.unflatten(1, size).permute(0, 3, 1, 2)


def _tokens(image: Tensor) -> Tensor:
    """(B, C, H, W) to (B, H W, C); free of copies in the channels-last layout."""
    return image.permute(0, 2, 3, 1).flatten(1, 2)
