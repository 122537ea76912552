"""``make run`` on a machine that lacks something, and what it skips the second time."""

import os
import socket
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"


def deploy(source, **variables):
    """Runs Python beside the start scripts, as ``make run`` does."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(source)],
        cwd=DEPLOY,
        env={"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_python_that_is_too_old_is_told_what_to_do():
    answer = deploy("""
        import sys
        sys.version_info = (3, 9)
        import run
        run.main()
    """)

    assert answer.returncode == 1
    assert "The portal needs Python 3.11 or newer" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def test_a_debian_without_python3_venv_is_told_what_to_install():
    answer = deploy("""
        import importlib.util, run
        importlib.util.find_spec = lambda name: None
        run.main()
    """)

    assert answer.returncode == 1
    assert "sudo apt install python3-venv" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def test_a_port_in_use_is_told_at_once(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        answer = deploy("import run; run.main()", PORT=port, PORTAL_DATA_DIR=str(tmp_path))

    assert answer.stderr.startswith(f"Port {port} cannot be used")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("port", ["http", "0", "70000"])
def test_a_port_is_a_number(port):
    assert (
        "Write a number between 1 and 65535" in deploy("import run; run.main()", PORT=port).stderr
    )


def test_a_step_is_skipped_until_its_mark_changes(tmp_path):
    answer = deploy(f"""
        import environment, pathlib
        stamps = environment.Stamps(pathlib.Path({str(tmp_path)!r}))
        print(stamps.is_done("database", "one"))
        stamps.done("database", "one")
        print(stamps.is_done("database", "one"), stamps.is_done("database", "two"))
        stamps.forget("database")
        print(stamps.is_done("database", "one"))
    """)

    assert answer.stdout.split() == ["False", "True", "False", "False"]


def test_a_step_that_fails_shows_its_output():
    answer = deploy("""
        import sys, environment
        environment.run("Counting", [sys.executable, "-c", "print('one'); raise SystemExit(3)"])
    """)

    assert answer.returncode == 1
    assert answer.stderr.splitlines()[1:] == [
        "one",
        "",
        "Counting did not succeed; the lines above say why.",
    ]
