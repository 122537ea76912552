"""Compiles every .po file under locale/ that is newer than its .mo file, with Babel.

GNU gettext's msgfmt is often missing on a machine that only runs the portal.
"""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).resolve().parent.parent / "locale"


def main():
    for source in sorted(LOCALE.glob("**/*.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            compile_catalogue(source, target)
            print(f"compiled {source.relative_to(LOCALE)}")


def compile_catalogue(source, target):
    """Writes beside the target and renames, so that a running portal never reads half a file."""
    with source.open("rb") as file:
        catalogue = read_po(file, locale=source.parent.parent.name)
    part = target.with_suffix(".part")
    with part.open("wb") as file:
        write_mo(file, catalogue)
    part.replace(target)


if __name__ == "__main__":
    main()
