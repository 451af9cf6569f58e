"""What training computes in."""

from __future__ import annotations

import torch

#: ``auto`` is bfloat16 (autocast) where the device is not the CPU, whose bfloat16 is slower than its float32.
PRECISIONS = ("auto", "float32", "bfloat16")


def cast(device: torch.device, precision: str) -> torch.autocast:
    """The context that forward passes run in.

    Args:
        device: that they run on.
        precision: one of `PRECISIONS`.
    """
    half = precision == "bfloat16" or (precision == "auto" and device.type != "cpu")
    return torch.autocast(device.type, torch.bfloat16, enabled=half)
