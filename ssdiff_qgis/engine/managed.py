"""The managed engine of this QGIS profile: its place, its state, and what an installation is given."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from ..places import shipped
from .bases import Base, candidates, probe, registered_pythons
from .builds import Build, build_named, builds
from .environment import child_environment
from .gpu import Gpu, find_gpu
from .home import Home, State
from .install import Order
from .network import Proxy, pip_environment
from .plan import fingerprint, plan_for
from .target import Target, this_machine

#: As many Pythons are enough to choose from; each start takes some tenths of a second.
_ENOUGH = 2


def home() -> Home:
    """The engine's folder in the profile, outside the plugin's, so that updates of the plugin keep it."""
    return Home(Path(QgsApplication.qgisSettingsDirPath()) / "ssdiff" / "engine")


def state() -> State:
    """What is there; quick."""
    return home().state(lambda build: fingerprint(shipped("backend/locks"), build))


def installed_build() -> str:
    """Key of the build that is installed and complete; empty where there is none."""
    marker = home().marker()
    return marker.build if marker is not None and state().usable else ""


@dataclass(frozen=True)
class Machine:
    """What can be told of the machine, once."""

    target: Target
    gpu: Gpu | None

    @property
    def builds(self) -> list[Build]:
        """The builds that fit it, the one to propose first."""
        return builds(self.target, self.gpu)


def look_at_machine() -> Machine:
    """Ask the driver what card there is; up to some seconds, so not on the main thread."""
    return Machine(this_machine(), find_gpu())


@dataclass(frozen=True)
class Network:
    """What QGIS's settings say of the network; gathered on the main thread."""

    proxy: Proxy | None
    certificates: bytes


def network() -> Network:
    """Proxy and trusted certificates of QGIS."""
    manager = QgsNetworkAccessManager.instance()
    bypass = [*manager.excludeList(), *manager.noProxyList()]
    return Network(_proxy(manager.fallbackProxy(), bypass), _certificates())


def order(
    build_key: str, settings: Network, *, wheels: Path | None = None, base: str = "", anew: bool = False
) -> Order:
    """What an installation needs; starts some Pythons to ask them, so not on the main thread.

    Args:
        build_key: key of the build.
        settings: QGIS's network.
        wheels: a folder of wheels to install from, without any network.
        base: a Python to build on; empty to look for one.
        anew: begin from nothing.

    Raises:
        ValueError: there is no such build for this machine.
    """
    target = this_machine()
    build = build_named(target, build_key)
    if build is None:
        raise ValueError(f"there is no build {build_key} for {target.name}")
    place, locks = home(), shipped("backend/locks")
    clean = child_environment()
    found, refused = _bases(target, base, clean)
    certificates = None
    if settings.certificates:
        place.folder.mkdir(parents=True, exist_ok=True)
        certificates = place.folder / "certificates.pem"
        certificates.write_bytes(settings.certificates)
    env = pip_environment(
        clean,
        proxy=settings.proxy,
        certificates=certificates,
        cache=place.cache,
        scratch=place.scratch,
    )
    return Order(
        bases=found,
        plan=lambda chosen: plan_for(locks, target, build, chosen.tag, wheels),
        proof=["-I", "-B", str(shipped("backend/run.py")), "doctor", "--json"],
        env=env,
        proof_env=clean,
        refused=refused,
        offline=wheels is not None,
        anew=anew,
    )


def _bases(target: Target, wanted: str, env: dict[str, str]) -> tuple[list[Base], list[str]]:
    commands: Sequence[tuple[str, ...]] = (
        [(wanted,)]
        if wanted
        else candidates(target, sys.base_prefix, which=shutil.which, registered=registered_pythons())
    )
    kept = home().marker()
    if kept is not None and not wanted and kept.base:
        # An installation goes on with the Python that it was begun with.
        commands = list(dict.fromkeys([kept.base, *commands]))
    found: list[Base] = []
    refused: list[str] = []
    for command in commands:
        asked = probe(command, target, env)
        if not asked.fault:
            found.append(asked)
        elif asked.version or wanted:
            refused.append(f"{' '.join(command)}: {asked.fault}")
        if len(found) == _ENOUGH:
            break
    return found, refused


def _proxy(proxy: QNetworkProxy, bypass: Sequence[str]) -> Proxy | None:
    """QGIS's proxy, or the system's where QGIS leaves it to that; None for a straight connection."""
    kinds = QNetworkProxy.ProxyType
    if proxy.type() == kinds.DefaultProxy:
        asked = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl("https://pypi.org/simple/")))
        proxy = asked[0] if asked else QNetworkProxy(kinds.NoProxy)
    if (
        proxy.type() not in (kinds.HttpProxy, kinds.HttpCachingProxy, kinds.Socks5Proxy)
        or not proxy.hostName()
    ):
        return None
    kind = "socks5" if proxy.type() == kinds.Socks5Proxy else "http"
    return Proxy(kind, proxy.hostName(), proxy.port(), proxy.user(), proxy.password(), tuple(bypass))


def _certificates() -> bytes:
    """The root certificates that QGIS trusts, the system's and the analyst's own; nothing where it cannot tell."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return b""
    return bytes(manager.trustedCaCertsPemText())
