"""The variables by which pip learns of proxy, certificates, cache and scratch folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

#: Variables that name a bundle of certificates; one that the user has set is left alone.
_BUNDLES = ("PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@dataclass(frozen=True)
class Proxy:
    """A proxy as QGIS's settings have it.

    Attributes:
        kind: ``http`` or ``socks5``.
        host, port: where it listens.
        user, password: its login; may be empty.
        bypass: hosts that are reached without it.
    """

    kind: str
    host: str
    port: int
    user: str = ""
    password: str = ""
    bypass: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """As an address, login included: for an environment, never for a command line or a log."""
        login = quote(self.user, safe="")
        if login and self.password:
            login += f":{quote(self.password, safe='')}"
        scheme = "socks5h" if self.kind == "socks5" else "http"
        host = f"[{self.host}]" if ":" in self.host and not self.host.startswith("[") else self.host
        return f"{scheme}://{f'{login}@' if login else ''}{host}{f':{self.port}' if self.port else ''}"


def pip_environment(
    base: Mapping[str, str],
    *,
    proxy: Proxy | None = None,
    certificates: Path | None = None,
    cache: Path | None = None,
    scratch: Path | None = None,
) -> dict[str, str]:
    """The environment for pip: the child's, and what QGIS knows of the network.

    Args:
        base: the scrubbed environment of a child process.
        proxy: QGIS's; None leaves what the environment says.
        certificates: a file of trusted root certificates (PEM).
        cache: where downloads are kept until the engine is complete.
        scratch: where files are unpacked, so that one disk alone has to have room.
    """
    env = dict(base)
    env.update(
        PIP_DISABLE_PIP_VERSION_CHECK="1",
        PIP_NO_INPUT="1",
        PIP_REQUIRE_VIRTUALENV="0",
        PIP_USER="0",
        PIP_NO_COLOR="1",
        PYTHONUNBUFFERED="1",
        PYTHONUTF8="1",
    )
    # Settings that would put packages elsewhere.
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_QUIET", "PIP_LOG"):
        env.pop(name, None)
    if proxy is not None and proxy.host:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            env.pop(name, None)
            env[name.lower()] = proxy.url
            env[name] = proxy.url
        if proxy.bypass:
            env["NO_PROXY"] = env["no_proxy"] = ",".join(hosts(proxy.bypass))
    if certificates is not None and not any(env.get(name) for name in _BUNDLES):
        env["REQUESTS_CA_BUNDLE"] = str(certificates)
    if cache is not None:
        env["PIP_CACHE_DIR"] = str(cache)
        env.pop("PIP_NO_CACHE_DIR", None)
    if scratch is not None:
        env.update(TMPDIR=str(scratch), TMP=str(scratch), TEMP=str(scratch))
    return env


def hosts(addresses: Sequence[str]) -> list[str]:
    """Host names from addresses as QGIS's list of exceptions has them."""
    found = []
    for address in addresses:
        host = address.strip().split("://")[-1].split("/")[0]
        if host and host not in found:
            found.append(host)
    return found
