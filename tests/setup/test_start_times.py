"""How long ``make run`` takes until the portal answers: from nothing, and the second time."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
READY = "Stop it with Ctrl-C."


@pytest.mark.bench
def test_cold_and_warm_start(tmp_path):
    cold, warm = start(tmp_path), start(tmp_path)

    print(f"\nmake run: cold start {cold:.0f} s, warm start {warm:.1f} s")
    assert cold < 90
    assert warm < 8


def start(data_dir):
    """Seconds from the command to the greeting, which is printed once the portal answers."""
    started = time.monotonic()
    process = subprocess.Popen(
        ["make", "--no-print-directory", "run", f"PYTHON={sys.base_prefix}/bin/python3"],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "PORT": str(free_port()),
            "PORTAL_DATA_DIR": str(data_dir),
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert any(READY in line for line in process.stdout)
        return time.monotonic() - started
    finally:
        process.terminate()
        process.wait()


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]
