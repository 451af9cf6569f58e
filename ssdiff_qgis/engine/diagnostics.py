"""The Markdown report that “Copy diagnostics” puts on the clipboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .diagnosis import Failure, redact
from .home import Marker, State


def report(
    facts: Mapping[str, str],
    state: State,
    marker: Marker | None,
    *,
    failure: Failure | None = None,
    check: str = "",
    log: str = "",
) -> str:
    """The report. It holds no logins; paths are in it, as they often are the reason.

    Args:
        facts: name and value of what is known, in order.
        state: of the managed engine.
        marker: what is written beside it.
        failure: the last one.
        check: what the last check said.
        log: the last lines of the installation's log.
    """
    rows: list[tuple[str, str]] = [*facts.items(), ("Managed engine", state.value)]
    if marker is not None:
        rows += [
            ("Build", marker.build),
            ("Built on", f"{' '.join(marker.base)} ({marker.python})"),
            ("Pinned", marker.fingerprint),
        ]
        if marker.device:
            rows.append(("Proof", marker.device))
        if marker.made:
            rows.append(("Installed", marker.made))
    parts = ["## SSDiff pansharpening: diagnostics", "", *_table(rows)]
    if failure is not None:
        parts += [
            "",
            f"**Last failure** ({failure.code}): {redact(failure.message)} {redact(failure.hint)}".rstrip(),
        ]
    if check:
        parts += ["", f"**Last check**: {redact(check)}"]
    if log.strip():
        parts += [
            "",
            "<details><summary>Log of the installation</summary>",
            "",
            "```text",
            redact(log),
            "```",
            "",
        ]
        parts.append("</details>")
    return "\n".join(parts) + "\n"


def _table(rows: Sequence[tuple[str, str]]) -> list[str]:
    lines = ["| | |", "|---|---|"]
    for name, value in rows:
        cell = redact(value).replace("|", "\\|").replace("\n", " ")
        lines.append(f"| {name} | {cell} |")
    return lines
