"""Why an installation failed and what mends it, told from the texts of pip, Python, and the system."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .words import translate


@dataclass(frozen=True)
class Failure:
    """An installation that came to nothing.

    Attributes:
        code: a short stable word.
        message: what went wrong, one sentence.
        hint: the mend; may be empty.
    """

    code: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Message and hint as one line."""
        return f"{self.message} {self.hint}".strip()


def _tr(text: str) -> str:
    return translate("SSDiffDiagnosis", text)


def _words() -> dict[str, tuple[str, str]]:
    folder = _tr("or install from a folder of wheels")
    return {
        "disk-full": (
            _tr("The disk is full."),
            _tr("Free some space and press Install again; what was downloaded is kept."),
        ),
        "proxy-login": (
            _tr("The proxy wants a user name and a password."),
            _tr("Enter them in Settings > Options > Network and press Install again, {}.").format(folder),
        ),
        "proxy": (
            _tr("The proxy cannot be reached or refuses the connection."),
            _tr("Look at the proxy in Settings > Options > Network and press Install again, {}.").format(
                folder
            ),
        ),
        "socks": (
            _tr("The installer cannot use a SOCKS proxy."),
            _tr("Choose an HTTP proxy in Settings > Options > Network, {}.").format(folder),
        ),
        "tls": (
            _tr("The server's certificate is not trusted; often a firewall that reads along is the reason."),
            _tr(
                "Add your organisation's root certificate in Settings > Options > Authentication > Manage "
                "Certificates, {}."
            ).format(folder),
        ),
        "refused": (
            _tr("The server of the packages refused the connection."),
            _tr("A firewall may block pypi.org or download.pytorch.org: ask for access, {}.").format(folder),
        ),
        "network": (
            _tr("The server of the packages cannot be reached."),
            _tr("Look at the internet connection and press Install again, {}.").format(folder),
        ),
        "hash": (
            _tr("A package is not the one that the plugin was made with; it was not installed."),
            _tr("Press Install again. If it stays, a proxy or a mirror delivers changed files."),
        ),
        "wheels-missing": (
            _tr("The folder of wheels does not hold all packages for this Python and this system."),
            _tr("Fill it on a machine with the same system and Python, as the user guide describes."),
        ),
        "no-wheel": (
            _tr("A package is not offered for this Python and this system."),
            _tr("Choose another Python (3.10 to 3.14), or the build for the processor."),
        ),
        "long-path": (
            _tr("A file's path is too long for Windows."),
            _tr("Have long paths enabled in Windows, or use a QGIS profile with a shorter path."),
        ),
        "in-use": (
            _tr(
                "A file of the engine is held by another program, such as an antivirus scanner or another QGIS."
            ),
            _tr(
                "Close other QGIS windows, exclude the engine's folder from the scan, and press Install again."
            ),
        ),
        "permission": (
            _tr("The engine's folder may not be written to."),
            _tr("Ask for the right to write there, or start QGIS with a profile in a folder of your own."),
        ),
        "vc-runtime": (
            _tr("PyTorch needs Microsoft's Visual C++ runtime, which is missing or too old."),
            _tr(
                "Install “Visual C++ Redistributable x64” from aka.ms/vs/17/release/vc_redist.x64.exe and press "
                "Repair."
            ),
        ),
        "antivirus": (
            _tr("A file of the engine was removed or locked, as antivirus programs do."),
            _tr("Exclude the engine's folder from the scan and press Repair."),
        ),
        "no-venv": (
            _tr("This Python cannot make environments."),
            _tr("On Debian and Ubuntu install the package python3-venv, then press Install again."),
        ),
        "memory": (
            _tr("The memory ran out."),
            _tr("Close other programs and press Install again."),
        ),
        "cuda": (
            _tr("PyTorch cannot use the graphics card."),
            _tr("Update NVIDIA's driver, or install the build for the processor."),
        ),
        "weights": (
            _tr("The plugin's own files are not complete."),
            _tr("Install the plugin again; the engine is kept."),
        ),
    }


#: Code and the words by which it is told, the most telling first. Matched in any case.
_SIGNS: tuple[tuple[str, str], ...] = (
    ("disk-full", r"no space left on device|errno 28\b|not enough space on the disk|winerror 112|disk quota exceeded"),
    ("vc-runtime", r"vcruntime140|msvcp140|visual c\+\+ redistributable|c10\.dll.*(winerror 126|winerror 1114)"),
    ("vc-runtime", r"winerror (126|1114).*(c10|torch_python|torch_cpu|fbgemm)\.dll|error loading .*(c10|fbgemm)\.dll"),
    ("antivirus", r"winerror 225|virus or potentially unwanted"),
    ("long-path", r"long path support|winerror 206|filename or extension is too long|file name too long"),
    ("in-use", r"winerror 32\b|used by another process|errno 26\b.*text file busy"),
    ("memory", r"memoryerror|cannot allocate memory|errno 12\b|paging file is too small|winerror 1455"),
    ("no-venv", r"ensurepip is not available|no module named (venv|ensurepip)|returned non-zero exit status.*ensurepip"
                r"|ensurepip.*returned non-zero"),
    ("socks", r"missing dependencies for socks"),
    ("proxy-login", r"407 proxy authentication|proxy authentication required"),
    ("proxy", r"proxyerror|cannot connect to proxy|unable to connect to proxy|tunnel connection failed"),
    ("tls", r"certificate_verify_failed|certificate verify failed|sslcertverificationerror|unable to get local issuer"
            r"|sslerror|ssl module in python is not available"),
    ("hash", r"do not match the hashes|hashes are required in --require-hashes"),
    ("network", r"temporary failure in name resolution|name or service not known|getaddrinfo failed"
                r"|nodename nor servname|failed to resolve|nameresolutionerror|network is unreachable|errno 101\b"
                r"|newconnectionerror|failed to establish a new connection|connecttimeout|connection to .* timed out"
                r"|read timed out|readtimeout|connection reset|connection aborted|remotedisconnected|incompleteread"
                r"|incomplete-download|no word for \d+ s"),
    ("refused", r"\b(403|451) client error|403 forbidden|http error 403"),
    ("wheels-missing", r"looking in links:(?s:.*)no matching distribution found(?s:.*)--no-index"),
    ("no-wheel", r"no matching distribution found|could not find a version that satisfies|not a supported wheel"),
    ("permission", r"permission denied|errno 13\b|access is denied|winerror 5\b|read-only file system|errno 30\b"),
    ("cuda", r"cuda (driver|error)|nvidia driver|no cuda gpus are available|not compiled with cuda"),
    ("weights", r"weights-missing|there are no weights in"),
)  # fmt: skip


def diagnose(text: str, *, offline: bool = False) -> Failure:
    """Tell the failure from what was printed.

    Args:
        text: the last lines of the output, or of the traceback.
        offline: whether packages came from a folder of wheels only.
    """
    for code, sign in _SIGNS:
        if re.search(sign, text, re.IGNORECASE):
            if offline and code in ("no-wheel", "network", "hash"):
                code = "wheels-missing" if code != "hash" else code
            return failure(code)
    last = _last_error(text)
    return Failure(
        "unknown",
        _tr("The installation failed: {}").format(last)
        if last
        else _tr("The installation failed without a word."),
        _tr("Press Install again; if it stays, “Copy diagnostics” has what a report of the fault needs."),
    )


def failure(code: str) -> Failure:
    """The failure with a code of the table above."""
    message, hint = _words()[code]
    return Failure(code, message, hint)


def diagnose_error(error: BaseException, *, offline: bool = False) -> Failure:
    """Tell the failure from an exception of this process."""
    return diagnose(f"{type(error).__name__}: {error}", offline=offline)


def redact(text: str) -> str:
    """A text without the logins that stand in addresses."""
    return re.sub(r"(\w+://)[^/\s@:]+(:[^/\s@]*)?@", r"\1***@", text)


def last_lines(keep: int = 60) -> tuple[list[str], Callable[[str], None]]:
    """A list that keeps the last lines, and the function that adds one."""
    lines: list[str] = []

    def add(line: str) -> None:
        lines.append(redact(line))
        del lines[:-keep]

    return lines, add


def _last_error(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"(error|fatal|\w+error)\b", line, re.IGNORECASE)]
    return redact((errors or lines or [""])[-1])[:300]
