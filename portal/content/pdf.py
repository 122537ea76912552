"""How many pages a PDF file has, found out at arm's length.

A file made to harm can keep a reader of PDFs busy for hours or fill the memory. So it is opened by a process
of its own with little time and memory, and what comes of it is a number or nothing.
"""

import subprocess
import sys
import tempfile

SECONDS = 5
MEMORY = 512 * 1024 * 1024  # bytes
MOST = 100_000  # pages; a number beyond is a lie

_COUNT = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}))
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
from pypdf import PdfReader
print(PdfReader(sys.stdin.buffer).get_num_pages())
"""


def count_pages(file):
    """Pages of ``file``, an open PDF; None if it cannot be told."""
    try:
        with tempfile.TemporaryFile() as copy:
            file.seek(0)
            for chunk in iter(lambda: file.read(64 * 1024), b""):
                copy.write(chunk)
            copy.seek(0)
            return _ask(copy)
    except OSError:
        return None
    finally:
        file.seek(0)


def _ask(copy):
    try:
        answer = subprocess.run(  # noqa: S603 - our own words; the file is only its input
            [sys.executable, "-I", "-c", _COUNT],
            stdin=copy,
            capture_output=True,
            timeout=SECONDS,
            check=True,
        )
        pages = int(answer.stdout)
    except (subprocess.SubprocessError, ValueError):
        return None
    return pages if 0 < pages <= MOST else None
