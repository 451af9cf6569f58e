"""L-BAF: fine-tuning branch by branch in turns, as low-rank updates or of the weights themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor
from torch.func import functional_call

from ssdiff.diffusion.objective import Batch, Terms, loss
from ssdiff.diffusion.sampler import Denoiser
from ssdiff.model.adapter import Adapter, updates
from ssdiff.model.branches import SHARED, SPATIAL, SPECTRAL, branch, held
from ssdiff.model.network import SSDiff
from ssdiff.training.precision import cast

Values = dict[str, Tensor]


class BranchTuner:
    """Learns some values from which weights of a network are made; the network itself stays as it is.

    Steps take turns (arXiv 2404.11537, L-BAF): a spectral step learns the spectral branch's values while Ta and
    Tb are constants, a spatial step the spatial branch's while Tc and Td are. Shared layers stay frozen.

    Args:
        net: the base; set to evaluation mode.
        start: what is learnt, by the name of the weight that it belongs to.
        make: from such values to the network's weights, by name.
        alternate: take turns; otherwise learn all values in every step.
        decay: of the averaged values.
        precision: one of `PRECISIONS`.
        p_last: share of timesteps at T - 1.
        terms: what is added to L1; default nothing.
        seed: of timesteps and noise.
    """

    def __init__(
        self,
        net: SSDiff,
        start: Mapping[str, Tensor],
        make: Callable[[Mapping[str, Tensor]], Values],
        *,
        alternate: bool = True,
        decay: float = 0.98,
        precision: str = "auto",
        p_last: float = 0.5,
        terms: Terms | None = None,
        seed: int = 0,
    ) -> None:
        self.net = net.eval().requires_grad_(False)
        self.device = next(net.parameters()).device
        self.make, self.alternate, self.decay = make, alternate, decay
        self.precision, self.p_last, self.terms = precision, p_last, terms
        self.values = {name: tensor.detach().clone().to(self.device) for name, tensor in start.items()}
        self.average = {name: tensor.clone() for name, tensor in self.values.items()}
        self.names = list(self.values)
        self.optimiser = torch.optim.AdamW(list(self.values.values()), weight_decay=0.0)
        self.generator = torch.Generator().manual_seed(seed)
        self.step = 0

    @classmethod
    def low_rank(cls, net: SSDiff, adapter: Adapter, **options: object) -> BranchTuner:
        """Learn an adapter's factors."""
        base = dict(net.named_parameters())

        def make(factors: Mapping[str, Tensor]) -> Values:
            changed = updates(factors, adapter.rank, adapter.alpha)
            return {name: base[name] + update for name, update in changed.items()}

        return cls(net, adapter.factors, make, **options)  # type: ignore[arg-type]

    @classmethod
    def full(cls, net: SSDiff, **options: object) -> BranchTuner:
        """Learn the branches' weights themselves; all weights where ``alternate`` is False."""
        shared = options.get("alternate", True) is False
        start = {n: p for n, p in net.named_parameters() if shared or branch(n) != SHARED}
        return cls(net, start, dict, **options)  # type: ignore[arg-type]

    def advance(self, batch: Batch, rate: float) -> float:
        """One step at a learning rate; the loss before it. Where that is no number nothing is changed."""
        learning = SPECTRAL if self.step % 2 == 0 else SPATIAL
        for name, value in self.values.items():
            value.requires_grad_(not self.alternate or branch(name) == learning)
            value.grad = None
        for group in self.optimiser.param_groups:
            group["lr"] = rate
        batch = Batch(*(part.to(self.device) for part in batch))
        other = {SPECTRAL: SPATIAL, SPATIAL: SPECTRAL}[learning] if self.alternate else None
        with held(self.net, other), cast(self.device, self.precision):
            value = loss(self.denoiser(self.values), batch, self.generator, self.p_last, terms=self.terms)
        self.step += 1
        if not torch.isfinite(value):
            return float("nan")
        value.backward()
        learnt = [tensor for tensor in self.values.values() if tensor.requires_grad]
        torch.nn.utils.clip_grad_norm_(learnt, 1.0)
        self.optimiser.step()
        decay = min(self.decay, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, tensor in self.values.items():
                self.average[name].lerp_(tensor.detach(), 1 - decay)
        return float(value.detach())

    def denoiser(self, values: Mapping[str, Tensor]) -> Denoiser:
        """The network with the weights made from ``values``."""
        weights = self.make(values)

        def net(*given: Tensor) -> Tensor:
            out: Tensor = functional_call(self.net, weights, given)
            return out

        return net
