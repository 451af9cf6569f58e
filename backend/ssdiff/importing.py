"""``ssdiff import``: the authors' checkpoint becomes a weights file."""

from __future__ import annotations

from pathlib import Path

from .errors import InputError


def import_weights(checkpoint: str, output: str, overwrite: bool = False) -> str:
    """Read a published checkpoint, strictly, and write it as safetensors, in 32 bits.

    Args:
        checkpoint: a file the authors' implementation saved.
        output: the weights file to write.
        overwrite: replace an existing file.

    Returns:
        One sentence that says what was written.

    Raises:
        InputError: the checkpoint is damaged or none of SSDiff's, or the output exists or cannot be written.
    """
    from .model import from_published, import_checkpoint
    from .model.weights import SCHEDULE, file_sha256, save

    target = Path(output)
    if target.exists() and not overwrite:
        raise InputError(
            f"{target} exists.", "Choose another name, or allow replacing it (--overwrite).", "output-exists"
        )
    if target.exists() and target.samefile(checkpoint):
        raise InputError("The output is the checkpoint itself.", "Choose another name.", "output-is-input")
    net = from_published(import_checkpoint(checkpoint))
    config = net.config
    meta = {
        "name": target.stem,
        "bands": [f"band {i + 1}" for i in range(config.bands)],
        "ratio": config.ratio,
        # The literature's grids: MS pixel k on PAN pixel 4 k + 2 (2 k + 1 at ratio 2).
        "phase": config.ratio / 2,
        "lms": "23 taps",
        "window": config.window,
        "scale": "divided by 2^bits - 1",
        "residual_std": [1.0] * config.bands,
        "sensors": [],
        "schedule": SCHEDULE,
        "manifest": "",
        "origin": {"file": Path(checkpoint).name, "sha256": file_sha256(checkpoint)},
    }
    save(target, net, meta, half=False)
    digest = file_sha256(target)
    return f"{target}: published SSDiff, {config.bands} bands, ratio {config.ratio}, SHA-256 {digest}"
