"""The test settings fail a test on a variable nobody gave, in our templates only."""

import pytest
from django.template import Engine

from portal.settings.undefined_variables import UndefinedVariable


@pytest.fixture
def render(tmp_path):
    """Renders a template that lies in a folder of ours, or of a package."""

    def render(source, *, ours, **context):
        folder = tmp_path / ("templates" if ours else "package")
        folder.mkdir()
        (folder / "page.html").write_text(source)
        (folder / "part.html").write_text("{{ given }}")
        engine = Engine(dirs=[folder], string_if_invalid=UndefinedVariable(tmp_path))
        return engine.render_to_string("page.html", context)

    return render


@pytest.mark.parametrize("expression", ["titel", "page.titel", "titel|upper", 'titel|default:"x"'])
def test_a_misspelt_name_in_our_template_is_an_error_that_says_where(render, expression):
    with pytest.raises(AssertionError, match=r"titel.* in .*templates/page\.html, line 2"):
        render("\n{{ " + expression + " }}", ours=True, page={"title": "Latvia"})


def test_a_component_that_is_not_given_its_input_is_an_error(render):
    with pytest.raises(AssertionError, match=r"given in .*templates/part\.html"):
        render('{% include "part.html" only %}', ours=True)


def test_a_package_s_template_behaves_as_in_production(render):
    assert render('[{{ titel }}{{ titel|default:"x" }}]', ours=False) == "[x]"


def test_a_name_that_is_there_may_be_empty(render):
    assert render("[{{ title }}]", ours=True, title="") == "[]"


def test_a_condition_may_ask_for_what_is_not_there(render):
    assert render("[{% if titel %}x{% endif %}]", ours=True) == "[]"
