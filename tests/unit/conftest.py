"""Fixtures that several test files share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from pairs import ground, write


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Small tensors: threads would spend their time waiting for each other, on a busy machine above all."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def big(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A pair that takes some seconds to fuse: time to cancel."""
    folder = tmp_path_factory.mktemp("big")
    tile = (ground((256, 256)) * 200 + 10).astype("uint8")
    pan = np.tile(tile, (12, 12))
    low = pan.reshape(768, 4, 768, 4).mean(axis=(1, 3)).astype("uint8")
    return write(folder / "pan.tif", pan[None]), write(
        folder / "ms.tif", np.stack([low, low // 2, low // 3 + 5]), 4.0
    )
