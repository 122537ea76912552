"""The guide in the admin: accessible in both themes and widths, its pictures in place."""

import pytest

from .test_accessibility import NARROW, WIDE, headings_out_of_order, overflow, violations
from .test_editing import signed_in  # noqa: F401 - a fixture


@pytest.mark.parametrize(
    "chapter", ["en/administrator", "lv/writing-and-publishing", "lv/switching-a-language-on"]
)
def test_axe_finds_nothing_and_every_picture_loads(signed_in, chapter):  # noqa: F811
    page = signed_in("auditor", reduced_motion="reduce").open(f"/admin/guide/{chapter}.md")

    for width, scheme in [(WIDE, "light"), (NARROW, "dark"), (WIDE, "dark"), (NARROW, "light")]:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == {}, (width, scheme)
    assert overflow(page) <= 0
    assert headings_out_of_order(page) == []
    sizes = page.eval_on_selector_all(".guide img", "all => all.map(one => one.naturalWidth)")
    assert all(sizes)
