"""Schedule, chain and objective: the residual comes back, and the network sees what it was trained on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from ssdiff.diffusion import Batch, Schedule, draw_timesteps, loss, sample
from ssdiff.errors import InputError

COSINE = Schedule.cosine()
SHAPE = (2, 3, 96, 96)


def noises(seed: int = 0) -> Callable[[int], Tensor]:
    return lambda step: torch.randn(SHAPE, generator=torch.Generator().manual_seed(1000 * seed + step))


class Oracle:
    """Knows the residual; remembers what it was asked."""

    def __init__(self, x0: Tensor) -> None:
        self.x0 = x0
        self.seen: list[tuple[Tensor, Tensor]] = []

    def __call__(self, x_t: Tensor, t: Tensor) -> Tensor:
        self.seen.append((x_t, t))
        return self.x0


def truth() -> Tensor:
    return torch.randn(SHAPE, generator=torch.Generator().manual_seed(77))


@pytest.mark.parametrize("steps", [1, 2, 10, 50])
@pytest.mark.parametrize("eta", [0.0, 1.0])
def test_an_oracle_gives_the_residual_back(steps: int, eta: float) -> None:
    x0 = truth()
    assert torch.equal(sample(Oracle(x0), (), noises(), COSINE, steps, eta), x0)


@pytest.mark.parametrize("steps", [1, 2, 10, 50])
@pytest.mark.parametrize("eta", [0.0, 0.5, 1.0])
def test_each_x_t_on_the_chain_follows_the_forward_process(steps: int, eta: float) -> None:
    x0, n = truth(), truth().numel()
    oracle = Oracle(x0)
    sample(oracle, (), noises(5), COSINE, steps, eta)
    assert len(oracle.seen) == steps
    for x_t, t in oracle.seen:
        alpha_bar = COSINE.alpha_bar[t[0]]
        noise = (x_t.double() - alpha_bar.sqrt() * x0.double()) / (1 - alpha_bar).sqrt()
        # Five standard errors of mean, variance and covariance with x0 of n independent normals.
        assert abs(noise.mean()) < 5 / n**0.5
        assert abs(noise.var() - 1) < 5 * (2 / n) ** 0.5
        assert abs((noise * x0).mean()) < 5 / n**0.5


def test_the_chain_carries_the_residual_even_when_it_is_not_centred() -> None:
    x0 = truth() + 3
    oracle = Oracle(x0)
    sample(oracle, (), noises(), COSINE, 10)
    x_t, t = oracle.seen[-1]
    assert abs(x_t.mean() - 3 * COSINE.alpha_bar[t[0]].sqrt()) < 0.05


@pytest.mark.parametrize("steps", [1, 2, 3, 7, 10, 50, 999, 1000])
def test_the_network_is_handed_true_timesteps(steps: int) -> None:
    chain = COSINE.timesteps(steps)
    assert chain[0] == 999 and chain == sorted(set(chain), reverse=True)
    assert len(chain) == steps and chain[-1] >= 0
    if steps <= 50:
        oracle = Oracle(truth())
        sample(oracle, (), noises(), COSINE, steps)
        assert [t.tolist() for _, t in oracle.seen] == [[step, step] for step in chain]
        assert all(t.dtype == torch.int64 for _, t in oracle.seen)


def test_timesteps_trail() -> None:
    assert COSINE.timesteps(1) == [999]
    assert COSINE.timesteps(2) == [999, 499]
    assert COSINE.timesteps(10) == [999, 899, 799, 699, 599, 499, 399, 299, 199, 99]


@pytest.mark.parametrize("steps", [0, -1, 1001])
def test_impossible_numbers_of_steps_are_refused(steps: int) -> None:
    with pytest.raises(InputError, match="steps"):
        COSINE.timesteps(steps)


def test_the_schedule_is_the_clipped_cosine() -> None:
    alpha_bar = COSINE.alpha_bar
    assert COSINE.T == 1000 and alpha_bar.dtype == torch.float64
    t = torch.arange(1, 1001, dtype=torch.float64)
    f = torch.cos((t / 1000 + 0.008) / 1.008 * torch.pi / 2) ** 2
    f0 = torch.cos(torch.tensor(0.008 / 1.008 * torch.pi / 2, dtype=torch.float64)) ** 2
    assert torch.allclose(alpha_bar[:-1], (f / f0)[:-1], rtol=1e-9)
    beta = 1 - alpha_bar[1:] / alpha_bar[:-1]
    assert beta.max() <= 0.999 + 1e-12 and torch.isclose(beta[-1], torch.tensor(0.999, dtype=torch.float64))


def test_no_noise_is_asked_for_that_is_not_used() -> None:
    asked: list[int] = []

    def noise(step: int) -> Tensor:
        asked.append(step)
        return noises()(step)

    sample(Oracle(truth()), (), noise, COSINE, 5)
    assert asked == [0]
    asked.clear()
    sample(Oracle(truth()), (), noise, COSINE, 5, eta=1.0)
    assert asked == [0, 1, 2, 3, 4]


def test_the_same_noise_gives_the_same_sample_and_the_conditions_reach_the_network() -> None:
    seen = []

    def net(lms: Tensor, pan: Tensor, x_t: Tensor, t: Tensor) -> Tensor:
        seen.append((lms, pan))
        return 0.1 * x_t

    lms, pan = torch.zeros(1), torch.ones(1)
    first, second = (sample(net, (lms, pan), noises(3), COSINE, 4, eta=0.7) for _ in range(2))
    assert torch.equal(first, second)
    assert not torch.equal(first, sample(net, (lms, pan), noises(4), COSINE, 4, eta=0.7))
    assert all(one is lms and other is pan for one, other in seen)


def test_q_sample_takes_each_images_own_timestep() -> None:
    x0, noise, t = truth(), noises()(0), torch.tensor([0, 999])
    x_t = COSINE.q_sample(x0, t, noise)
    assert torch.allclose(x_t[0], x0[0], atol=0.05)
    assert torch.allclose(x_t[1], noise[1], atol=1e-3)


@pytest.mark.parametrize(("p_last", "share"), [(0.5, 0.5), (0.0, 0.0), (1.0, 1.0)])
def test_half_of_the_training_is_at_the_last_timestep(p_last: float, share: float) -> None:
    t = draw_timesteps(20000, COSINE, torch.Generator().manual_seed(0), p_last)
    assert t.min() >= 0 and t.max() == 999
    assert abs((t == 999).double().mean() - share) < 0.02
    rest = t[t < 999].double()
    assert not len(rest) or abs(rest.mean() - 499) < 10


def test_the_objective_is_the_l1_of_the_scaled_residual() -> None:
    x0 = truth()
    batch = Batch(torch.zeros(SHAPE), torch.zeros(2, 1, 96, 96), torch.zeros(2, 3, 24, 24), x0)
    seen: list[tuple[Tensor, Tensor]] = []

    def net(lms: Tensor, pan: Tensor, ms: Tensor, x_t: Tensor, t: Tensor) -> Tensor:
        seen.append((x_t, t))
        return x0 + 0.25

    value = loss(net, batch, torch.Generator().manual_seed(2))
    assert abs(value - 0.25) < 1e-6
    again = loss(net, batch, torch.Generator().manual_seed(2))
    assert again == value and torch.equal(seen[0][0], seen[1][0]) and torch.equal(seen[0][1], seen[1][1])
    x_t, t = seen[0]
    alpha_bar = COSINE.alpha_bar[t].float().reshape(-1, 1, 1, 1)
    noise = (x_t - alpha_bar.sqrt() * x0) / (1 - alpha_bar).sqrt()
    assert abs(noise.std() - 1) < 0.02


def test_a_few_steps_of_training_lower_the_loss() -> None:
    from ssdiff.model import Config, SSDiff

    torch.manual_seed(0)
    net = SSDiff(Config.product(2, 2))
    generator = torch.Generator().manual_seed(0)
    pan = torch.randn(4, 1, 16, 16, generator=generator)
    residual = pan.expand(-1, 2, -1, -1).contiguous()
    # The details are poor guesses, which the network must learn to leave alone.
    spatial = torch.cat([pan, torch.randn(4, 4, 16, 16, generator=generator)], 1)
    batch = Batch(torch.zeros(4, 2, 16, 16), spatial, torch.zeros(4, 2, 8, 8), residual)
    optimiser = torch.optim.AdamW(net.parameters(), 4e-3)
    values = []
    for _ in range(24):
        value = loss(net, batch, generator)
        optimiser.zero_grad()
        value.backward()
        optimiser.step()
        values.append(float(value.detach()))
    assert sum(values[-6:]) < 0.8 * sum(values[:6])
