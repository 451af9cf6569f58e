"""SSDiff transcribed from its formulas, with explicit attention maps and Fourier transforms.

Slow on purpose: the reference that tests hold `SSDiff` to, and what `ssdiff bench speed` compares with.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
import torch.nn.functional as F
from torch import Tensor

from ssdiff.model.config import Config

_BOOST = (1.2, 1.4, 1.6, 1.4, 1.2)
_DAMPING = (0.9, 0.6, 0.3, 0.6, 0.9)


class Plain:
    """The forward pass of SSDiff over a state dict.

    Args:
        state: tensors under the published names; further names are ignored.
        config: the network's configuration.
    """

    def __init__(self, state: Mapping[str, Tensor], config: Config) -> None:
        self.state, self.config = state, config

    def __call__(self, lms: Tensor, pan: Tensor, ms: Tensor, x_t: Tensor, t: Tensor) -> Tensor:
        """Shapes as in `SSDiff.forward`; inference only (running statistics of BatchNorm)."""
        frequencies = torch.tensor([10000.0 ** (-i / 64) for i in range(64)], device=t.device)
        angles = t[:, None].float() * frequencies
        emb = torch.cat([angles.cos(), angles.sin()], 1)
        emb = self.linear("time_embed.2", F.silu(self.linear("time_embed.0", emb)))
        detail = pan[:, 1:]
        x = self.time_block("lms", self.conv("conv_lms2x_t", torch.cat([lms, x_t, detail], 1)), emb)
        y = self.time_block("pan", self.conv("conv_pan2x_t", torch.cat([pan[:, :1], x_t, detail], 1)), emb)
        skips: dict[int, tuple[Tensor, Tensor]] = {}
        for level in range(5):
            half = x.shape[1] // 2
            x = torch.cat([x[:, :half] * _BOOST[level], x[:, half:]], 1)
            x = self.apfm(level, x, self.fmim(y, _DAMPING[level]))
            if level == 4:
                break
            y = self.resblock(level, y, emb)
            if level < 2:
                skips[level] = (x, y)
                x, y = self.down(level, x), self.down(level, y)
            else:
                skip = skips[3 - level]
                x, y = self.up(level - 2, x, skip[0]), self.up(level - 2, y, skip[1])
        head = self.conv("to_hrms.2", F.leaky_relu(self.conv("to_hrms.0", x), 0.01))
        x_up = F.pixel_shuffle(self.conv("upsample.upsamle.0", ms), self.config.ratio)
        if self.config.detail:
            head = head + self.state["injected"] * detail[:, : self.config.bands]
        if self.config.modulated:
            head = head + self.state["modulating"] * detail[:, self.config.bands :]
        return head + x_up

    def conv(self, name: str, image: Tensor) -> Tensor:
        """3 x 3 convolution with padding 1."""
        return F.conv2d(image, self.state[f"{name}.weight"], self.state.get(f"{name}.bias"), padding=1)

    def linear(self, name: str, tokens: Tensor) -> Tensor:
        """Linear layer, with the bias if it has one."""
        return F.linear(tokens, self.state[f"{name}.weight"], self.state.get(f"{name}.bias"))

    def norm(self, name: str, h: Tensor, groups: int | None) -> Tensor:
        """BatchNorm (no groups) or GroupNorm as published; LayerNorm over channels in the product."""
        state = self.state
        weight, bias = state[f"{name}.weight"], state[f"{name}.bias"]
        if self.config.norm == "layer":
            return F.layer_norm(h.movedim(1, -1), h.shape[1:2], weight, bias).movedim(-1, 1)
        if groups:
            return F.group_norm(h, groups, weight, bias)
        return F.batch_norm(h, state[f"{name}.running_mean"], state[f"{name}.running_var"], weight, bias)

    def time_block(self, branch: str, h: Tensor, emb: Tensor) -> Tensor:
        """Conv(SiLU(norm(h + Linear(SiLU(emb)))))."""
        h = h + self.linear(f"emb_layers_{branch}.1", F.silu(emb))[:, :, None, None]
        return self.conv(f"out_layers_{branch}.3", F.silu(self.norm(f"out_layers_{branch}.0", h, None)))

    def resblock(self, level: int, y: Tensor, emb: Tensor) -> Tensor:
        """Sum of y and Conv(SiLU(norm(Conv(LReLU(Conv y)) + Linear(SiLU(emb)))))."""
        name = f"resblock{level}"
        h = self.conv(f"{name}.conv1", F.leaky_relu(self.conv(f"{name}.conv0", y), 0.01))
        h = h + self.linear(f"{name}.emb_layers.1", F.silu(emb))[:, :, None, None]
        return y + self.conv(f"{name}.out_layers.3", F.silu(self.norm(f"{name}.out_layers.0", h, 32)))

    def down(self, i: int, image: Tensor) -> Tensor:
        """Conv 2 x 2 of stride 2, LReLU, Conv 1 x 1, depthwise Conv 3 x 3, LReLU."""
        s, name = self.state, f"down{i}.conv"
        h = F.leaky_relu(F.conv2d(image, s[f"{name}.0.weight"], s[f"{name}.0.bias"], stride=2), 0.01)
        h = F.conv2d(h, s[f"{name}.2.weight"], s[f"{name}.2.bias"])
        h = F.conv2d(h, s[f"{name}.3.weight"], s[f"{name}.3.bias"], padding=1, groups=h.shape[1])
        return F.leaky_relu(h, 0.01)

    def up(self, i: int, image: Tensor, skip: Tensor) -> Tensor:
        """Transposed Conv 2 x 2 of stride 2, LReLU, plus skip, Conv 3 x 3, LReLU."""
        s, name = self.state, f"up{i}"
        h = F.conv_transpose2d(image, s[f"{name}.up1.0.weight"], s[f"{name}.up1.0.bias"], stride=2)
        return F.leaky_relu(self.conv(f"{name}.conv", F.leaky_relu(h, 0.01) + skip), 0.01)

    def fmim(self, y: Tensor, s: float) -> Tensor:
        """Bins {-1, 0} x {-1, 0} of the centred spectrum times s, real part."""
        spectrum = torch.fft.fftshift(torch.fft.fft2(y), dim=(-2, -1))
        row, column = y.shape[-2] // 2, y.shape[-1] // 2
        spectrum[..., row - 1 : row + 1, column - 1 : column + 1] *= s
        return torch.fft.ifft2(torch.fft.ifftshift(spectrum, dim=(-2, -1))).real

    def apfm(self, level: int, x: Tensor, y: Tensor) -> Tensor:
        """Two-branch attention and feed-forward layer, both residual."""
        name = f"fusformer{level}.layers.0"
        batch, dim, height, width = x.shape
        tokens = x.flatten(2).transpose(1, 2)
        tokens = tokens + self.attention(
            f"{name}.0.fn.fn",
            self.layer_norm(f"{name}.0.fn.norm", tokens),
            self.layer_norm(f"{name}.0.fn.norm", y.flatten(2).transpose(1, 2)),
            (height, width),
            self.config.kv_pool[level],
        )
        h = self.linear(f"{name}.1.fn.fn.net.0", self.layer_norm(f"{name}.1.fn.norm", tokens))
        tokens = tokens + self.linear(f"{name}.1.fn.fn.net.3", F.leaky_relu(h, 0.01))
        return tokens.transpose(1, 2).reshape(batch, dim, height, width)

    def layer_norm(self, name: str, tokens: Tensor) -> Tensor:
        """LayerNorm over the last axis."""
        return F.layer_norm(
            tokens, tokens.shape[-1:], self.state[f"{name}.weight"], self.state[f"{name}.bias"]
        )

    def attention(self, name: str, x: Tensor, y: Tensor, size: tuple[int, int], pool: int) -> Tensor:
        """softmax(Ta Tb' / sqrt d) Tc times Ta softmax(Tc' Td sqrt(d) / n), per head of width d."""
        n, d = x.shape[1], self.config.head

        def heads(tokens: Tensor) -> Tensor:
            return tokens.reshape(tokens.shape[0], tokens.shape[1], -1, d).transpose(1, 2)

        def pooled(tokens: Tensor) -> Tensor:
            image = tokens.transpose(1, 2).reshape(tokens.shape[0], -1, *size)
            return F.avg_pool2d(image, pool).flatten(2).transpose(1, 2)

        a, b = self.linear(f"{name}.sa1", y), self.linear(f"{name}.sa2", y)
        c, e = self.linear(f"{name}.se1", x), self.linear(f"{name}.se2", x)
        ta, tc, td = heads(a), heads(c), heads(e)
        tb, values = (heads(b), tc) if pool == 1 else (heads(pooled(b)), heads(pooled(c)))
        spatial = torch.softmax(ta @ tb.transpose(2, 3) / math.sqrt(d), -1) @ values
        spectral = ta @ torch.softmax(tc.transpose(2, 3) @ td * math.sqrt(d) / n, -1)
        out = (spatial * spectral).transpose(1, 2).reshape(x.shape)
        return self.linear(f"{name}.to_out.0", out)
