"""Failures told from the texts that pip, Python and the systems print; and the report that is copied."""

from __future__ import annotations

import pytest

from ssdiff_qgis.engine.diagnosis import Failure, diagnose, diagnose_error, redact
from ssdiff_qgis.engine.diagnostics import report
from ssdiff_qgis.engine.home import Marker, State
from ssdiff_qgis.engine.network import Proxy, hosts, pip_environment
from ssdiff_qgis.engine.outcome import InstallError, read_proof
from ssdiff_qgis.engine.pip_output import PipOutput

TEXTS = {
    "network": "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(<pip._vendor.urllib3"
    ".connection.HTTPSConnection object>: Failed to establish a new connection: [Errno -3] Temporary failure in name "
    "resolution')': /simple/numpy/\nERROR: Could not find a version that satisfies the requirement numpy==2.4.6\n"
    "ERROR: No matching distribution found for numpy==2.4.6",
    "proxy": "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.', OSError('Tunnel "
    "connection failed: 503 Service Unavailable'))'\nERROR: No matching distribution found for numpy",
    "proxy-login": "'ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy "
    "Authentication Required'))'",
    "socks": "ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support.",
    "tls": "Could not fetch URL https://pypi.org/simple/numpy/: There was a problem confirming the ssl certificate: "
    "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed "
    "certificate in certificate chain')) - skipping\nERROR: No matching distribution found for numpy",
    "refused": "ERROR: HTTP error 403 while getting https://download.pytorch.org/whl/cpu/torch.whl\n403 Client Error: "
    "Forbidden for url",
    "disk-full": "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
    "permission": "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'C:\\x'",
    "in-use": "ERROR: Could not install packages due to an OSError: [WinError 32] The process cannot access the file "
    "because it is being used by another process: 'c10.dll'",
    "antivirus": "OSError: [WinError 225] Operation did not complete successfully because the file contains a virus",
    "long-path": "ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory: 'C:\\u'\n"
    "HINT: This error might have occurred since this system does not have Windows Long Path support enabled.",
    "vc-runtime": "OSError: [WinError 126] The specified module could not be found. Error loading "
    '"C:\\x\\torch\\lib\\c10.dll" or one of its dependencies.',
    "hash": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    "no-wheel": "ERROR: Could not find a version that satisfies the requirement torch==2.13.0+cpu (from versions: "
    "none)\nERROR: No matching distribution found for torch==2.13.0+cpu",
    "no-venv": "The virtual environment was not created successfully because ensurepip is not available.  On "
    "Debian/Ubuntu systems, you need to install the python3-venv package",
    "memory": "MemoryError",
    "cuda": "RuntimeError: The NVIDIA driver on your system is too old (found version 11040).",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items(), ids=list(TEXTS))
def test_the_text_of_a_failure_tells_its_reason_and_its_mend(code: str, text: str) -> None:
    found = diagnose(text)
    assert found.code == code
    assert found.message.endswith(".") and found.hint.endswith(".")


def test_without_network_a_package_that_is_not_found_is_missing_in_the_folder() -> None:
    assert diagnose(TEXTS["no-wheel"], offline=True).code == "wheels-missing"


def test_an_unknown_failure_shows_the_last_error() -> None:
    found = diagnose("Collecting numpy\nERROR: the moon is full\nnote: nothing\n")
    assert found.code == "unknown" and "the moon is full" in found.message


def test_an_exception_of_this_process_is_told_too() -> None:
    assert diagnose_error(OSError(28, "No space left on device")).code == "disk-full"
    assert diagnose_error(PermissionError(13, "Permission denied")).code == "permission"


def test_logins_never_reach_a_log_or_a_report() -> None:
    said = "Looking in indexes: https://me:secret@wheels.example/simple, http://you@proxy:3128"
    assert "secret" not in redact(said) and "you@" not in redact(said)
    text = report({"Index": said}, State.MISSING, None, failure=Failure("x", said), check=said, log=said)
    assert "secret" not in text


def test_the_report_is_markdown_with_engine_failure_and_log() -> None:
    marker = Marker(
        "complete", "cpu", "cp311", ("/usr/bin/python3",), "0f", "cpu, 2 cores", "2026-01-01T00:00:00"
    )
    text = report(
        {"QGIS": "3.40 | Qt"}, State.STALE, marker, failure=Failure("tls", "No.", "Yes."), log="a\nb"
    )
    assert "| QGIS | 3.40 \\| Qt |" in text and "| Managed engine | stale |" in text
    assert "(tls): No. Yes." in text and "```text\na\nb\n```" in text


# proxy and certificates


def test_the_proxy_goes_to_pip_by_the_environment_with_its_login() -> None:
    proxy = Proxy(
        "http", "proxy.example", 3128, "an analyst", "p@ss:word", ("http://intranet.example/x", "localhost")
    )
    env = pip_environment({"PATH": "/bin", "HTTPS_PROXY": "http://other"}, proxy=proxy)
    assert env["HTTPS_PROXY"] == env["https_proxy"] == "http://an%20analyst:p%40ss%3Aword@proxy.example:3128"
    assert env["NO_PROXY"] == "intranet.example,localhost"


def test_a_socks_proxy_resolves_names_on_its_side() -> None:
    assert Proxy("socks5", "10.0.0.1", 1080).url == "socks5h://10.0.0.1:1080"
    assert hosts(["https://a.example:8443/x", "", "a.example:8443"]) == ["a.example:8443"]


def test_without_a_proxy_of_qgis_the_environment_is_left_alone() -> None:
    env = pip_environment({"HTTPS_PROXY": "http://mine", "PIP_TARGET": "/elsewhere"})
    assert env["HTTPS_PROXY"] == "http://mine" and "PIP_TARGET" not in env


def test_certificates_of_the_user_go_before_those_of_qgis(tmp_path: object) -> None:
    from pathlib import Path

    bundle = Path("certificates.pem")
    assert pip_environment({}, certificates=bundle)["REQUESTS_CA_BUNDLE"] == str(bundle)
    assert "REQUESTS_CA_BUNDLE" not in pip_environment({"PIP_CERT": "/mine.pem"}, certificates=bundle)


# progress


def test_progress_follows_the_bytes_and_never_goes_back() -> None:
    pip = PipOutput(100)
    seen = []
    for line in (
        "Collecting torch==2.13.0",
        "  Downloading torch-2.13.0-cp312-none-any.whl.metadata (31 kB)",
        "  Downloading torch-2.13.0-cp312-cp312-win_amd64.whl (80.0 MB)",
        "Progress 0 of 80000000",
        "Progress 40000000 of 80000000",
        "Progress 80000000 of 80000000",
        "  Using cached numpy-2.4.6-cp312-cp312-win_amd64.whl (20.0 MB)",
        "Installing collected packages: numpy, torch",
        "Successfully installed numpy-2.4.6 torch-2.13.0",
    ):
        pip.hear(line)
        seen.append(round(pip.fraction, 2))
    assert seen == [0, 0, 0, 0, 0.32, 0.64, 0.8, 0.8, 1]
    assert "numpy" not in PipOutput(1).text


def test_what_is_downloaded_is_named_with_its_size() -> None:
    pip = PipOutput(2000)
    pip.hear("  Downloading nvidia_cudnn_cu13-9.20-py3-none-any.whl (1.9 GB)")
    assert pip.text == "Downloading nvidia_cudnn_cu13 (1.9 GB)"


# the proof

PROOF = (
    '{"ok": true, "findings": [{"name": "device", "ok": true, "text": "cuda:0: RTX A2000"}, '
    '{"name": "network", "ok": true, "text": "one denoising step of vhr4 on cuda:0: 9 ms"}]}'
)


def test_the_proof_states_device_and_denoising_step() -> None:
    said = read_proof(f"a warning of a library\n{PROOF}\n", 0, "cu130")
    assert "RTX A2000" in said and "one denoising step" in said


def test_a_proof_that_fails_says_why() -> None:
    bad = PROOF.replace(
        '"ok": true, "text": "one den', '"ok": false, "text": "OSError: c10.dll [WinError 126] c10.dll'
    )
    with pytest.raises(InstallError) as caught:
        read_proof(bad, 1, "cpu")
    assert caught.value.failure.code == "vc-runtime"
    with pytest.raises(InstallError, match="does not work: network: black image"):
        read_proof(PROOF.replace('true, "text": "one den', 'false, "text": "black image; den'), 1, "cpu")


def test_without_pytorch_the_proof_asks_for_rasters_alone() -> None:
    bad = PROOF.replace('"name": "device", "ok": true', '"name": "torch", "ok": false')
    bad = bad.replace('"findings": [', '"findings": [{"name": "rasterio", "ok": true, "text": "1.4.4"}, ')
    assert "1.4.4" in read_proof(bad, 1, "classical")
