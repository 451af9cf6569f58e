"""Tensor files of the product: safetensors with words about them, read strictly and written whole."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as serialise
from torch import Tensor

from ssdiff.errors import InputError
from ssdiff.sentence import say


def write(path: Path, tensors: Mapping[str, Tensor], words: Mapping[str, str], kind: str) -> None:
    """Write a file, whole or not at all; an existing one is replaced.

    Args:
        path: where to.
        tensors: as they are to be stored.
        words: the metadata.
        kind: ``weights`` or ``adapter``, for what is said.

    Raises:
        InputError: a value is not finite, or the file cannot be written.
    """
    for name, tensor in tensors.items():
        if not torch.isfinite(tensor).all():
            raise InputError(
                say(
                    "The tensor {name} cannot be stored: a value is not finite in {bits} bits.",
                    name=name,
                    bits=tensor.element_size() * 8,
                ),
                say("Go back to an earlier checkpoint, or store 32 bits."),
                f"{kind}-values",
            )
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(serialise(dict(tensors), dict(words)))
        os.replace(part, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise InputError(
            say("The file {file} cannot be written: {reason}.", file=path, reason=error.strerror),
            say("Choose a folder you may write to."),
            "unwritable",
        ) from error


def read(path: Path, kind: str, mend: str) -> tuple[dict[str, str], dict[str, Tensor]]:
    """The words and tensors of a file.

    Args:
        path: the file.
        kind: ``weights`` or ``adapter``, for what is said.
        mend: the hint where the file is of no use.

    Raises:
        InputError: no such file, no safetensors (a pickle, say), or damaged.
    """
    if not path.is_file():
        raise InputError(
            say("The file {file} cannot be found.", file=path), say("Check the path."), f"{kind}-missing"
        )
    try:
        _refuse_pickles(path, kind)
        with safe_open(path, framework="pt") as file:
            return file.metadata() or {}, {name: file.get_tensor(name) for name in file.keys()}
    except OSError as error:
        reason = error.strerror or say("it is damaged")
        raise InputError(
            say("The file {file} cannot be read: {reason}.", file=path, reason=reason),
            say("Check the path."),
            f"{kind}-file",
        ) from error
    except (SafetensorError, ValueError) as error:
        told = (
            say("{file} is not a weights file, or is damaged.", file=path)
            if kind == "weights"
            else say("{file} is not an adapter file, or is damaged.", file=path)
        )
        raise InputError(told, mend, f"{kind}-file") from error


def file_sha256(path: str | Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while piece := stream.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def _refuse_pickles(path: Path, kind: str) -> None:
    """Refuse pickles by name: a word of why is worth more than 'damaged'."""
    with open(path, "rb") as stream:
        start = stream.read(9)
    # A header of 128 bytes more than a multiple of 256 begins like a pickle, but goes on with its brace.
    if (start[:2] == b"PK" or start[:1] == b"\x80") and start[8:] != b"{":
        raise InputError(
            say("{file} is a pickle, which could run code when it is opened.", file=path),
            say("Turn a checkpoint of the authors into weights with ssdiff import.")
            if kind == "weights"
            else say("Give a .safetensors file that was made by adapting to a scene."),
            f"{kind}-pickle",
        )
