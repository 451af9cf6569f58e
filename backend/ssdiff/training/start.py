"""What a run begins with: the network of a weights file, grown to the run's inputs and bands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from ssdiff.errors import InputError
from ssdiff.model.config import Config
from ssdiff.model.weights import load

#: How the bands lie in the channels of the layers that see them: leading channels, then groups of one a band.
_INPUTS = {"conv_lms2x_t.weight": 0, "conv_pan2x_t.weight": 1, "upsample.upsamle.0.weight": 0}
_OUTPUTS = ("upsample.upsamle.0.weight", "to_hrms.2.weight", "to_hrms.2.bias", "injected", "modulating")


def begin(path: Path, config: Config, bands: Sequence[int] = ()) -> tuple[dict[str, Tensor], list[float]]:
    """The state that a network of ``config`` begins with, and its residual's standard deviations.

    Args:
        path: weights; those that see less detail are taken too: the new inputs begin at 0.
        config: of the run's network.
        bands: for each band of the run's, the 1-based band of the weights that it begins as; the same bands
            where empty. Where all bands that begin as one are equal, each is predicted as the weights do. A
            network that sees its bands in groups begins as weights of one group's bands; each group's bands must
            then begin as all of those, in their order.

    Raises:
        InputError: the file cannot be read, or is of other bands or another ratio.
    """
    loaded = load(path)
    there = loaded.net.config
    if not _fits(config, there, bands):
        raise InputError(
            f"{path} has {there.bands} bands and the ratio {there.ratio}: it cannot be gone on from.",
            "Name weights of the recipe's model as its start, or say in start_bands what each band begins as.",
            "weights-config",
        )
    state, std = dict(loaded.net.state_dict()), [float(value) for value in loaded.meta["residual_std"]]
    if bands:
        std = [std[band - 1] for band in bands]
    if bands and not config.groups:
        index = torch.tensor(bands) - 1
        state = {name: _regrouped(name, tensor, index, there.bands) for name, tensor in state.items()}
    return state, std


def _fits(config: Config, there: Config, bands: Sequence[int]) -> bool:
    """Whether a network of ``config`` can begin as weights of the configuration ``there``."""
    if (config.ratio, config.width) != (there.ratio, there.width):
        return False
    if not bands:
        return (config.bands, config.groups) == (there.bands, there.groups)
    if len(bands) != config.bands or there.groups or not 1 <= min(bands) <= max(bands) <= there.bands:
        return False
    whole = list(range(1, there.bands + 1))
    return all([bands[position - 1] for position in group] == whole for group in config.groups)


def fill(net: torch.nn.Module, state: dict[str, Tensor]) -> None:
    """Load a state into a network that may have further inputs; these begin at 0."""
    grown = dict(state)
    for name, tensor in net.state_dict().items():
        if name not in grown:
            grown[name] = torch.zeros_like(tensor)
        elif grown[name].shape != tensor.shape:
            wider = torch.zeros_like(tensor)
            wider[:, : grown[name].shape[1]] = grown[name]
            grown[name] = wider
    net.load_state_dict(grown)


def _regrouped(name: str, tensor: Tensor, index: Tensor, bands: int) -> Tensor:
    """A tensor with the bands of ``index`` (0-based) in place of its own."""
    if name in _INPUTS:
        lead = _INPUTS[name]
        groups = tensor[:, lead:].unflatten(1, (-1, bands))
        # Equal bands share the weight of the one they begin as.
        share = 1.0 / torch.bincount(index, minlength=bands)[index].to(tensor.dtype)
        grown = groups[:, :, index] * share.view(1, 1, -1, *(1,) * (groups.ndim - 3))
        tensor = torch.cat([tensor[:, :lead], grown.flatten(1, 2)], dim=1)
    if name in _OUTPUTS:
        tensor = tensor.unflatten(0, (bands, -1))[index].flatten(0, 1)
    return tensor.contiguous()
