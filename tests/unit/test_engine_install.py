"""The installer with real environments and the real pip, from a folder that holds one tiny wheel."""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from ssdiff_qgis.engine.bases import Base, probe
from ssdiff_qgis.engine.child import Stopped, follow
from ssdiff_qgis.engine.environment import child_environment
from ssdiff_qgis.engine.home import Home, Marker, State
from ssdiff_qgis.engine.install import Installer, Order, remove
from ssdiff_qgis.engine.lock import Lock, locked
from ssdiff_qgis.engine.network import Proxy, pip_environment
from ssdiff_qgis.engine.outcome import InstallCancelled, InstallError
from ssdiff_qgis.engine.plan import Plan, Step
from ssdiff_qgis.engine.target import this_machine

PROOF = """
import json, tiny
print(json.dumps({"ok": True, "findings": [
    {"name": "device", "ok": True, "text": tiny.DEVICE}, {"name": "network", "ok": True, "text": "one step"}]}))
"""


def make_wheel(folder: Path, version: str = "1.0") -> tuple[Path, str]:
    """A wheel named tiny that brings a `numpy` along; its path and hash."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"tiny-{version}-py3-none-any.whl"
    info = f"tiny-{version}.dist-info"
    files = {
        "tiny/__init__.py": b'DEVICE = "cpu"\n',
        "numpy/__init__.py": b"",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: tiny\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for name, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(content)}\n"
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def base() -> Base:
    found = probe((str(Path(sys.base_prefix) / "bin" / "python3"),), this_machine(), child_environment())
    if found.fault:
        pytest.skip(f"no Python to build environments on: {found.fault}")
    return found


def make_order(base: Base, home: Home, wheels: Path, digest: str, proof: Path) -> Order:
    proof.write_text(PROOF, encoding="utf-8")
    source = ("--no-index", "--find-links", str(wheels), "--no-deps", "--require-hashes")
    steps = (Step("Installing", source, f"tiny==1.0 --hash=sha256:{digest}\n", 1),)
    clean = {**child_environment(), "PIP_CONFIG_FILE": os.devnull}
    for name in [name for name in clean if name.startswith("PIP_") and name != "PIP_CONFIG_FILE"]:
        del clean[name]
    env = pip_environment(clean, cache=home.cache, scratch=home.scratch)
    plan = Plan("cpu", steps, "one", 50)
    return Order([base], lambda _base: plan, ["-I", str(proof)], env, clean, offline=True)


@pytest.fixture(scope="module")
def made(base: Base, tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """An engine that was installed once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("engine")
    home = Home(folder / "home")
    wheel, digest = make_wheel(folder / "wheels")
    order = make_order(base, home, wheel.parent, digest, folder / "proof.py")
    told: list[tuple[float, str]] = []
    before = home.state(lambda _build: "one")
    marker = Installer(home, lambda *words: told.append(words), lambda: False).run(order)
    return SimpleNamespace(home=home, order=order, told=told, marker=marker, before=before, wheel=wheel)


@pytest.fixture()
def copy(made: SimpleNamespace, tmp_path: Path) -> SimpleNamespace:
    folder = tmp_path / "home"
    shutil.copytree(made.home.folder, folder, symlinks=True)
    home = Home(folder)
    env = pip_environment(made.order.proof_env, cache=home.cache, scratch=home.scratch)
    return SimpleNamespace(home=home, order=replace(made.order, env=env))


def install(home: Home, order: Order, cancelled: Callable[[], bool] = lambda: False) -> Marker:
    return Installer(home, lambda *_words: None, cancelled).run(order)


def with_steps(order: Order, *steps: Step, **changes: object) -> Order:
    plan = replace(order.plan(order.bases[0]), steps=steps, **changes)
    return replace(order, plan=lambda _base: plan)


def test_an_engine_is_installed_from_a_folder_of_wheels_and_proved(made: SimpleNamespace) -> None:
    assert made.before is State.MISSING
    assert made.home.state(lambda _build: "one") is State.COMPLETE
    assert made.marker.device == "cpu · one step"
    assert made.home.marker() == made.marker
    fractions = [fraction for fraction, _words in made.told]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert not made.home.cache.exists() and not made.home.scratch.exists()
    assert "Successfully installed tiny-1.0" in made.home.log.read_text()


def test_pip_brings_the_environment_packages_and_nothing_to_the_python_below(made: SimpleNamespace) -> None:
    code = "import tiny, sys; print(tiny.__file__.startswith(sys.prefix), sys.prefix != sys.base_prefix)"
    done = subprocess.run(
        [str(made.home.python), "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "True"]


def test_new_pins_make_it_stale_and_a_lost_python_broken(copy: SimpleNamespace) -> None:
    assert copy.home.state(lambda _build: "two") is State.STALE
    assert State.STALE.usable and not State.BROKEN.usable
    copy.home.python.unlink()
    copy.home.python.symlink_to("/nowhere/python3")
    assert copy.home.state(lambda _build: "one") is State.BROKEN


def test_lost_packages_are_seen_and_a_repair_makes_it_anew_on_a_python_that_can(
    copy: SimpleNamespace, tmp_path: Path, base: Base
) -> None:
    for place in copy.home.venv.glob("lib/python3*/site-packages/*"):
        if place.name.startswith(("tiny", "numpy")):
            shutil.rmtree(place)
    assert copy.home.state(lambda _build: "one") is State.BROKEN
    order = replace(copy.order, bases=[crippled(base, tmp_path), base], anew=True)
    assert install(copy.home, order).base == base.command
    assert copy.home.state(lambda _build: "one") is State.COMPLETE


def crippled(base: Base, folder: Path) -> Base:
    """A Python that starts and makes no environment."""
    program = folder / "python3"
    program.write_text("#!/bin/sh\necho 'ensurepip is not available'\nexit 1\n")
    program.chmod(0o755)
    return replace(base, command=(str(program),))


def test_a_cancelled_installation_leaves_no_process_and_goes_on_where_it_was(copy: SimpleNamespace) -> None:
    slow = copy.home.folder.parent / "slow.py"
    pids = copy.home.folder.parent / "pids"
    slow.write_text(
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"open({str(pids)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}')\n"
        "time.sleep(60)\n"
    )
    slowly = replace(copy.order, proof=["-I", str(slow)], anew=True)
    start = time.monotonic()
    with pytest.raises(InstallCancelled):
        install(copy.home, slowly, lambda: pids.exists() and len(pids.read_text().split()) == 2)
    assert time.monotonic() - start < 20
    for pid in pids.read_text().split():
        assert not alive(int(pid))
    assert copy.home.state(lambda _build: "one") is State.INCOMPLETE
    inode = copy.home.venv.stat().st_ino
    install(copy.home, copy.order)
    assert copy.home.state(lambda _build: "one") is State.COMPLETE
    assert copy.home.venv.stat().st_ino == inode


def alive(pid: int) -> bool:
    try:
        words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return False
    return words[0] != "Z"


def test_two_windows_never_change_the_engine_at_once(copy: SimpleNamespace) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\nfrom ssdiff_qgis.engine.lock import Lock\n"
        "with Lock(Path(sys.argv[2])):\n    print('held', flush=True)\n    sys.stdin.read()\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    other = subprocess.Popen(
        [sys.executable, "-c", code, root, str(copy.home.lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout is not None and other.stdout.readline().strip() == "held"
        copy.home.scratch.mkdir(exist_ok=True)
        theirs = copy.home.scratch / "requirements.txt"
        theirs.write_text("what the other's pip is at")
        for change in (lambda: install(copy.home, copy.order), lambda: remove(copy.home)):
            with pytest.raises(InstallError) as caught:
                change()
            assert caught.value.failure.code == "locked"
        assert locked(copy.home.lock) and theirs.exists()
        assert copy.home.state(lambda _build: "one") is State.COMPLETE
        other.kill()
        other.wait()
        assert not locked(copy.home.lock)
    finally:
        other.kill()
        other.communicate()
    with Lock(copy.home.lock):
        pass


@pytest.mark.parametrize("ends", ["no wheel", "stopped", "proof"])
def test_an_update_that_comes_to_nothing_leaves_the_engine_that_works(
    copy: SimpleNamespace, ends: str
) -> None:
    missing = Step("Updating", ("--no-index",), f"tiny==2.0 --hash=sha256:{'0' * 64}\n", 1)
    update = with_steps(copy.order, missing, fingerprint="two") if ends != "proof" else copy.order
    if ends == "proof":
        broken = copy.home.folder.parent / "broken.py"
        broken.write_text("raise SystemExit(1)")
        update = replace(with_steps(update, fingerprint="two"), proof=["-I", str(broken)])
    error = InstallCancelled if ends == "stopped" else InstallError
    with pytest.raises(error):
        install(copy.home, update, lambda: ends == "stopped")
    state = copy.home.state(lambda _build: "two")
    assert state is (State.INCOMPLETE if ends == "proof" else State.STALE)
    assert state.usable is (ends != "proof")
    install(copy.home, copy.order)
    assert copy.home.state(lambda _build: "one") is State.COMPLETE


@pytest.mark.parametrize("ends", ["no wheel", "stopped", "proof", "killed", "fault"])
def test_another_build_that_comes_to_nothing_leaves_the_engine_that_works(
    copy: SimpleNamespace, ends: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = copy.home.marker()
    missing = Step("Installing", ("--no-index",), f"tiny==2.0 --hash=sha256:{'0' * 64}\n", 1)
    other = with_steps(copy.order, missing, build="cu130")
    error: type[BaseException] = InstallCancelled if ends == "stopped" else InstallError
    if ends == "proof":
        broken = copy.home.folder.parent / "broken.py"
        broken.write_text("raise SystemExit(1)")
        steps = copy.order.plan(copy.order.bases[0]).steps
        other = replace(with_steps(copy.order, *steps, build="cu130"), proof=["-I", str(broken)])

    def stop() -> bool:
        return ends == "stopped" and copy.home.before.exists() and copy.home.python.exists()

    if ends == "killed":
        # QGIS ends in mid-installation; the next one comes to nothing, and only that can bring the engine back.
        with monkeypatch.context() as killed, pytest.raises(InstallError):
            killed.setattr(copy.home, "bring_back", lambda: False)
            install(copy.home, other)
        assert copy.home.state(lambda _build: "one") is State.INCOMPLETE and copy.home.before.exists()
    if ends == "fault":
        # A disk that fills while the packages are brought.
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Installer, "_pip", full)
    with pytest.raises(error) as caught:
        install(copy.home, other, stop)
    if isinstance(caught.value, InstallError):
        assert caught.value.failure.hint.endswith("The engine that was there before is back.")
        assert "Repair" not in caught.value.failure.hint
    assert copy.home.marker() == before and copy.home.state(lambda _build: "one") is State.COMPLETE
    assert not copy.home.before.exists() and sorted(copy.home.folder.glob("before*")) == []
    done = subprocess.run([str(copy.home.python), "-I", "-c", "import tiny; print(tiny.DEVICE)"], capture_output=True,
                          text=True, check=True)  # fmt: skip
    assert done.stdout.strip() == "cpu"


def test_another_build_takes_the_engines_place_when_it_works(copy: SimpleNamespace) -> None:
    seen: list[bool] = []

    def look() -> bool:
        seen.append(copy.home.before.exists())
        return False

    steps = copy.order.plan(copy.order.bases[0]).steps
    made = install(copy.home, with_steps(copy.order, *steps, build="cu130"), look)
    assert made.build == "cu130" and copy.home.marker() == made and any(seen)
    assert sorted(copy.home.folder.glob("before*")) == []


def test_an_engine_that_cannot_be_moved_stays(copy: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    before = copy.home.marker()
    plain = os.replace

    def held(source: Path, target: Path) -> None:
        if source == copy.home.venv:
            raise PermissionError(13, "held by another program")
        plain(source, target)

    with monkeypatch.context() as windows, pytest.raises(InstallError):
        windows.setattr("ssdiff_qgis.engine.home.os.replace", held)
        install(copy.home, with_steps(copy.order, build="cu130"))
    assert copy.home.marker() == before and copy.home.state(lambda _build: "one") is State.COMPLETE


def test_what_a_removal_has_left_of_the_engine_before_does_not_come_back(copy: SimpleNamespace) -> None:
    steps = copy.order.plan(copy.order.bases[0]).steps
    remains = copy.home.before / "lib"
    remains.mkdir(parents=True)
    missing = Step("Updating", ("--no-index",), f"tiny==2.0 --hash=sha256:{'0' * 64}\n", 1)
    with pytest.raises(InstallError):
        install(copy.home, with_steps(copy.order, missing, fingerprint="two"))
    assert copy.home.python.is_file() and copy.home.state(lambda _build: "one") is State.COMPLETE
    assert install(copy.home, with_steps(copy.order, *steps, build="cu130")).build == "cu130"
    assert not copy.home.before.exists()


def test_another_build_needs_room_beside_the_engine(copy: SimpleNamespace) -> None:
    room = copy.home.free_mb() * 2
    with pytest.raises(InstallError) as caught:
        install(copy.home, with_steps(copy.order, build="cu130", space_mb=room))
    assert caught.value.failure.code == "disk-space"
    # The same build finds most of it there already.
    assert install(copy.home, with_steps(copy.order, space_mb=room)).build == "cpu"


def test_packages_that_are_being_replaced_make_the_engine_incomplete(
    copy: SimpleNamespace, tmp_path: Path
) -> None:
    wheel, digest = make_wheel(tmp_path / "newer", "2.0")
    source = ("--no-index", "--find-links", str(wheel.parent), "--no-deps", "--require-hashes")
    newer = Step("Updating", source, f"tiny==2.0 --hash=sha256:{digest}\n", 1)
    seen: list[State] = []
    broken = copy.home.folder.parent / "broken.py"
    broken.write_text("raise SystemExit(1)")
    order = replace(with_steps(copy.order, newer, fingerprint="two"), proof=["-I", str(broken)])

    def look() -> bool:
        seen.append(copy.home.state(lambda _build: "two"))
        return False

    with pytest.raises(InstallError):
        install(copy.home, order, look)
    assert seen[0] is State.STALE and seen[-1] is State.INCOMPLETE


def test_removal_leaves_no_engine_and_its_disk_space(copy: SimpleNamespace) -> None:
    before = copy.home.size_mb()
    remove(copy.home)
    assert copy.home.state(lambda _build: "one") is State.MISSING
    assert before > 5 and copy.home.size_mb() == 0
    remove(Home(copy.home.folder / "nothing" / "there"))


def test_removal_takes_an_engine_that_was_set_aside_along(copy: SimpleNamespace) -> None:
    copy.home.set_aside()
    remove(copy.home)
    assert copy.home.size_mb() == 0 and not copy.home.before.exists()


def test_a_full_disk_is_told_before_anything_is_touched(copy: SimpleNamespace) -> None:
    order = replace(with_steps(copy.order, space_mb=10**9), anew=True)
    with pytest.raises(InstallError) as caught:
        install(copy.home, order)
    assert caught.value.failure.code == "disk-space"
    assert copy.home.state(lambda _build: "one") is State.COMPLETE


def test_a_wheel_that_was_changed_is_not_installed(copy: SimpleNamespace) -> None:
    (step,) = copy.order.plan(copy.order.bases[0]).steps
    text = f"tiny==1.0 --hash=sha256:{'0' * 64}\n"
    anew = ("--force-reinstall", *step.arguments)
    with pytest.raises(InstallError) as caught:
        install(copy.home, with_steps(copy.order, replace(step, arguments=anew, requirements=text)))
    assert caught.value.failure.code == "hash"
    assert copy.home.state(lambda _build: "one") is State.COMPLETE, "nothing was replaced"


def test_a_folder_without_the_wheel_is_told(copy: SimpleNamespace, tmp_path: Path) -> None:
    step = Step("Installing", ("--no-index", "--find-links", str(tmp_path)), "other==2.0\n")
    with pytest.raises(InstallError) as caught:
        install(copy.home, with_steps(copy.order, step))
    assert caught.value.failure.code == "wheels-missing"


def test_without_any_python_the_reasons_are_told(copy: SimpleNamespace) -> None:
    with pytest.raises(InstallError) as caught:
        install(copy.home, replace(copy.order, bases=[], refused=["/x/python: it is Python 3.9.5"]))
    assert caught.value.failure.code == "no-base" and "3.9.5" in str(caught.value)


def test_a_python_that_makes_no_environment_is_told(
    copy: SimpleNamespace, tmp_path: Path, base: Base
) -> None:
    with pytest.raises(InstallError) as caught:
        install(copy.home, replace(copy.order, bases=[crippled(base, tmp_path)], anew=True))
    assert caught.value.failure.code == "no-venv"
    assert "python3-venv" in caught.value.failure.hint


# the network's faults, with the real pip


@pytest.fixture()
def dead_port() -> Iterator[int]:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        yield closed.getsockname()[1]


def online(order: Order, index: str, **env: str) -> Order:
    step = Step("Installing", ("--index-url", index, "--retries", "1", "--timeout", "5"), "other==2.0\n")
    return replace(with_steps(order, step), env={**order.env, **env}, offline=False)


def test_no_network_is_told(copy: SimpleNamespace, dead_port: int) -> None:
    with pytest.raises(InstallError) as caught:
        install(copy.home, online(copy.order, f"http://127.0.0.1:{dead_port}/simple"))
    assert caught.value.failure.code == "network"


def test_a_dead_proxy_is_told(copy: SimpleNamespace, dead_port: int) -> None:
    env = pip_environment(copy.order.env, proxy=Proxy("http", "127.0.0.1", dead_port, "me", "secret"))
    env["NO_PROXY"] = env["no_proxy"] = ""
    with pytest.raises(InstallError) as caught:
        install(copy.home, replace(online(copy.order, "https://pypi.example/simple"), env=env))
    assert caught.value.failure.code == "proxy"
    assert "secret" not in copy.home.log.read_text()


def test_a_certificate_that_nobody_trusts_is_told(copy: SimpleNamespace, tmp_path: Path) -> None:
    import ssl
    from http.server import BaseHTTPRequestHandler, HTTPServer

    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl to make a certificate with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    made = [
        openssl,
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        str(key),
        "-out",
        str(certificate),
    ]
    subprocess.run([*made, *subject], check=True, capture_output=True)
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    index = f"https://127.0.0.1:{server.server_port}/simple"
    direct = {name: "" for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")}
    bundles = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
    untrusting = {name: value for name, value in copy.order.env.items() if name not in bundles}
    try:
        with pytest.raises(InstallError) as caught:
            install(
                copy.home, online(replace(copy.order, env=untrusting), index, NO_PROXY="127.0.0.1", **direct)
            )
        assert caught.value.failure.code == "tls"
        # With QGIS's certificates the connection stands, and the server has nothing.
        trusting = pip_environment(untrusting, certificates=certificate)
        with pytest.raises(InstallError) as caught:
            install(
                copy.home, online(replace(copy.order, env=trusting), index, NO_PROXY="127.0.0.1", **direct)
            )
        assert caught.value.failure.code != "tls"
    finally:
        server.shutdown()
        server.server_close()


# children


def test_a_child_that_says_nothing_any_more_is_ended() -> None:
    with pytest.raises(TimeoutError):
        follow(
            [sys.executable, "-c", "import time; time.sleep(30)"],
            os.environ,
            print,
            lambda: False,
            patience_s=0.5,
        )
    with pytest.raises(Stopped):
        follow([sys.executable, "-c", "import time; time.sleep(30)"], os.environ, print, lambda: True)
