"""Takes the pictures of README.md and of the guide, from a demonstration that is thrown away again.

``make pictures``. Needs Chromium; the variable CHROMIUM says where it is if Debian's is not there.
"""

import io

from demonstration import ROOT, chromium, demonstration, opened, python
from guide_pictures import PICTURES, prepare, settle, speak
from PIL import Image

DOCS = ROOT / "docs"
LARGEST = 150 * 1024  # bytes; a page that shows two of them should still load quickly
COLOURS = (256, 128, 64, 32, 16)
LANGUAGES = ("en", "lv")


def main():
    with demonstration() as (site, secrets), chromium() as browser:
        take_for_the_readme(browser, site, secrets)
        prepare(browser, site, secrets)
        for language in LANGUAGES:
            python(speak(language))
            take_for_the_guide(browser, site, secrets, language)


def take_for_the_readme(browser, site, secrets):
    window = opened(browser, site)
    window.goto("/en/")
    keep(window.screenshot(), "pictures/home.png")
    window = opened(browser, site, "en", "latvia", secrets["latvia"])
    editor = next(picture for picture in PICTURES if picture.name == "editor")
    keep(shot(window, editor, "en"), "pictures/editor.png")
    window.context.close()


def take_for_the_guide(browser, site, secrets, language):
    windows = {None: opened(browser, site, language)}
    for picture in PICTURES:
        who = picture.account
        if who not in windows:
            windows[who] = opened(browser, site, language, who, secrets[who])
        keep(shot(windows[who], picture, language), f"guide/{language}/pictures/{picture.name}.png")
    for window in windows.values():
        window.context.close()


def shot(window, picture, language):
    """A screenshot, as high as the picture asks for."""
    window.set_viewport_size({"width": picture.width, "height": picture.height})
    window.goto(picture.address(language))
    if picture.steps:
        picture.steps(window, language)
    settle(window)
    return window.screenshot()


def keep(png, name):
    """Stores a screenshot with as many colours as fit into the size allowed."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    for colours in COLOURS:
        file = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
        if file.tell() <= LARGEST:
            break
    (DOCS / name).parent.mkdir(parents=True, exist_ok=True)
    (DOCS / name).write_bytes(file.getvalue())
    print(f"docs/{name}: {file.tell() // 1024} KB, {colours} colours", flush=True)


if __name__ == "__main__":
    main()
