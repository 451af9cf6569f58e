"""The network equals its formulas and its reference, in both configurations."""

from __future__ import annotations

import copy
import math

import pytest
import torch
from published_state import drawn, inputs, parity, product_inputs, shapes
from torch import nn

from ssdiff.errors import InputError
from ssdiff.model import Config, SSDiff, from_published
from ssdiff.model.fmim import fmim
from ssdiff.model.plain import Plain


def awake(net: SSDiff) -> SSDiff:
    """The network with its zero-initialised convolutions drawn, so that nothing is hidden behind a 0."""
    torch.manual_seed(1)
    for parameter in net.parameters():
        if not parameter.any():
            nn.init.normal_(parameter, std=0.05)
    return net.eval()


def furthest(net: SSDiff, given: tuple[torch.Tensor, ...]) -> float:
    with torch.inference_mode():
        plain = Plain(dict(net.state_dict()), net.config)(*given)
        return float((net(*given) - plain).abs().max())


@pytest.mark.parametrize("bands", [4, 8])
def test_the_published_network_reproduces_the_reference_activations(bands: int) -> None:
    listed, output = parity(bands)
    net = from_published(drawn(listed))
    with torch.inference_mode():
        assert (net(*inputs(bands)) - output).abs().max() <= 2e-5


@pytest.mark.parametrize("bands", [4, 8])
def test_the_published_names_are_the_listed_ones(bands: int) -> None:
    listed, _ = parity(bands)
    assert shapes(bands) == listed


def test_the_dead_parameters_are_as_many_as_published() -> None:
    for bands, total, dead in ((4, 1_413_940, 125_440), (8, 1_426_616, 126_592)):
        buffers = ("running_mean", "running_var", "num_batches_tracked")
        count = sum(math.prod(s) for name, s in shapes(bands).items() if not name.endswith(buffers))
        assert count == total
        assert count - sum(p.numel() for p in SSDiff(Config.published(bands)).parameters()) == dead


@pytest.mark.parametrize(
    ("bands", "ratio", "size", "t"),
    [
        (4, 4, (32, 32), (0, 999)),
        (3, 2, (48, 80), (1, 500)),
        (5, 4, (20, 36), (7, 250)),
        (1, 4, (64, 64), (999,)),
    ],
)
def test_the_published_network_equals_its_formulas_at_other_sizes_times_and_bands(
    bands: int, ratio: int, size: tuple[int, int], t: tuple[int, ...]
) -> None:
    net = from_published(drawn(shapes(bands, ratio), salt="other"))
    assert (net.config.bands, net.config.ratio) == (bands, ratio)
    assert furthest(net, inputs(bands, ratio, size, t)) <= 2e-5


@pytest.mark.parametrize(
    ("bands", "ratio", "size"), [(4, 4, (64, 64)), (4, 2, (64, 64)), (8, 4, (48, 80)), (3, 2, (32, 16))]
)
def test_the_product_network_equals_its_formulas(bands: int, ratio: int, size: tuple[int, int]) -> None:
    net = awake(SSDiff(Config.product(bands, ratio)))
    assert furthest(net, product_inputs(bands, ratio, size)) <= 1e-5


@pytest.mark.parametrize("groups", [((2, 3, 5), (1, 6, 4)), ((2, 3, 5), (1, 3, 6), (4, 2, 3))])
def test_bands_in_groups_are_the_mean_of_what_each_group_is_alone(
    groups: tuple[tuple[int, ...], ...],
) -> None:
    net = awake(SSDiff(Config.product(6, 4, 32, groups)))
    alone = SSDiff(Config.product(3, 4, 32)).eval()
    alone.load_state_dict(net.state_dict())
    lms, pan, ms, noise, t = product_inputs(6, size=(32, 64))
    said: dict[int, list[torch.Tensor]] = {}
    with torch.inference_mode():
        whole = net(lms, pan, ms, noise, t)
        for group in groups:
            at = torch.tensor(group) - 1
            given = torch.cat([pan[:, :1], pan[:, 1 + at], pan[:, 7 + at]], dim=1)
            predicted = alone(lms[:, at], given, ms[:, at], noise[:, at], t)
            for band, image in zip(group, predicted.unbind(1), strict=True):
                said.setdefault(band, []).append(image)
    expected = torch.stack([torch.stack(said[band]).mean(0) for band in range(1, 7)], dim=1)
    assert expected.std() > 0.01
    assert whole.shape == noise.shape and (whole - expected).abs().max() < 1e-5


def test_groups_need_no_detail() -> None:
    net = awake(SSDiff(Config(4, 4, 32, groups=((1, 2), (3, 4)))))
    with torch.inference_mode():
        assert net(*inputs(4, 4, (32, 32), (999,))).shape == (1, 4, 32, 32)


@pytest.mark.parametrize(
    "groups",
    [
        ((1, 2), (3,)),
        ((1, 2), (2, 3)),
        ((1, 2), (3, 5)),
        ((1, 2),),
        ((0, 1), (2, 3)),
        ((1, 1), (2, 3), (4, 4)),
    ],
)
def test_groups_that_do_not_hold_every_band_are_refused(groups: tuple[tuple[int, ...], ...]) -> None:
    with pytest.raises(InputError, match="groups"):
        Config.product(4, groups=groups)


@pytest.mark.parametrize("size", [(64, 64), (16, 24), (5, 8), (2, 2)])
@pytest.mark.parametrize("s", [0.9, 0.3])
def test_fmim_equals_the_fourier_transform(size: tuple[int, int], s: float) -> None:
    y = torch.randn(2, 6, *size, generator=torch.Generator().manual_seed(0))
    expected = Plain({}, Config.published(4)).fmim(y, s)
    damped = fmim(y.permute(0, 2, 3, 1).flatten(1, 2), size, s).unflatten(1, size).permute(0, 3, 1, 2)
    assert (damped - expected).abs().max() < 2e-6


def test_fmim_first_run_in_inference_mode_can_train_later() -> None:
    y = torch.randn(1, 12 * 4, 3)
    with torch.inference_mode():
        fmim(y, (12, 4), 0.5)
    y.requires_grad_()
    fmim(y, (12, 4), 0.5).sum().backward()
    assert y.grad is not None


def test_the_products_result_for_a_window_depends_on_no_other_window() -> None:
    net = awake(SSDiff(Config.product(4))).train()
    given = product_inputs(4, size=(32, 32))
    with torch.inference_mode():
        both, alone = net(*given), net(*(part[:1] for part in given))
    assert (both[:1] - alone).abs().max() < 1e-5


def test_an_untrained_product_starts_at_detail_and_ms_and_every_parameter_learns() -> None:
    torch.manual_seed(0)
    net = SSDiff(Config.product(3))
    given = product_inputs(3, size=(32, 32))
    before = copy.deepcopy(net.state_dict())
    optimiser = torch.optim.Adam(net.parameters(), lr=1e-2)
    for _ in range(3):
        optimiser.zero_grad()
        net(*given).square().mean().backward()
        optimiser.step()
    still = [name for name, parameter in net.named_parameters() if torch.equal(parameter, before[name])]
    assert not still


def test_pooled_keys_and_values_make_a_grid_of_sixteen_by_sixteen() -> None:
    config = Config.product(4)
    sizes = [64, 32, 16, 32, 64]
    assert [size // pool for size, pool in zip(sizes, config.kv_pool, strict=True)] == [16] * 5


def test_configurations_survive_json() -> None:
    for config in (Config.published(8), Config.product(3, 2), Config.product(4, groups=[[1, 4], [2, 3]])):
        assert Config.from_json(config.to_json()) == config


@pytest.mark.parametrize(
    "values",
    [
        {"bands": 0},
        {"bands": 4, "ratio": 3},
        {"bands": 4, "norm": "none"},
        {"bands": 4, "kv_pool": (1, 1)},
        {"bands": 4, "window": 30},
        {"bands": 4, "width": 24},
        {"bands": "4"},
        {"bands": 4, "depth": 9},
        {"bands": 4, "detail": 1},
        {"bands": 4, "detail": True, "modulated": 1},
        {"bands": 4, "modulated": True},
        {},
    ],
)
def test_impossible_configurations_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(InputError):
        Config.from_json(values)


def test_windows_that_do_not_fit_are_refused_in_words() -> None:
    net = SSDiff(Config.product(4)).eval()
    lms, pan, ms, x_t, t = product_inputs(4, size=(32, 32))
    with pytest.raises(InputError, match="ms of shape"):
        net(lms, pan, lms, x_t, t)
    with pytest.raises(InputError, match="multiples of 4"):
        net(*product_inputs(4, size=(32, 34)))
    with pytest.raises(InputError, match="t of shape"):
        net(lms, pan, ms, x_t, t[:1])
