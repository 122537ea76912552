"""Profiles that nobody wrote: any text, any formatting, any rows, each text marked with its place."""

from hypothesis import strategies as st
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from countries.exchange.paragraphs import Paragraph, Run, tidy, write_html
from countries.facts import FACTS, STEPS
from countries.models import CountryFact, CountryLink, CountryPage, Hotline, ReferralStep
from portal.content.blocks import PROSE
from portal.multilingual import merging
from portal.multilingual.languages import SCHEMA, column, columns

LETTERS = st.characters(
    codec="utf-8", exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n &<>\"'"
)
WORDS = st.text(LETTERS, min_size=1, max_size=12)
LINKS = (
    None,
    ("a", (("href", "https://example.org/?a=1&b=“x”"),)),
    ("a", (("href", "mailto:somebody@example.org"),)),
    ("a", (("linktype", "footnote"), ("note", "lpp. 4 & “5” < 6"))),
    ("a", (("codes", "1"), ("linktype", "footnote"), ("note", "EE"))),
    ("a", (("code", "EE"), ("linktype", "country"))),
    ("abbr", (("title", "European Union"),)),
)
MARKS = st.frozensets(st.sampled_from(["b", "i", "sup"]), max_size=2)
RUNS = st.lists(st.builds(Run, WORDS, MARKS, st.sampled_from(LINKS)), min_size=1, max_size=4)
PARAGRAPHS = st.lists(
    st.builds(
        Paragraph,
        st.sampled_from(["p", "p", "h2", "h3", "h4", "ul", "ul", "ol"]),
        st.integers(0, 3),
        RUNS,
    ),
    max_size=6,
)


def stored(html):
    """A rich text as the editor would store it at the second time: a break in a link becomes a space."""
    converter = ContentstateConverter(PROSE)
    once = converter.to_database_format(converter.from_database_format(html))
    return converter.to_database_format(converter.from_database_format(once))


RICH = PARAGRAPHS.map(lambda paragraphs: write_html(tidy(paragraphs)))
PLAIN = st.text(LETTERS, max_size=30).map(lambda text: " ".join(text.split()))


@st.composite
def profiles(draw, codes=SCHEMA):
    """An unsaved profile with texts in some of the languages; each says where it belongs."""
    page = CountryPage(code="LV")
    for code in draw(st.lists(st.sampled_from(codes), min_size=1, max_size=3, unique=True)):
        for field in draw(st.lists(st.sampled_from(CountryPage.SECTIONS), max_size=3, unique=True)):
            mark = f"<p>{field}-{code}</p>"
            setattr(page, column(field, code), mark + draw(RICH))
        setattr(page, column("local_title", code), f"title-{code} {draw(PLAIN)}".strip())
        setattr(page, column("summary", code), draw(PLAIN))
    page.facts = [
        CountryFact(fact=fact.key, **{column("words", code): f"words-{code} {draw(PLAIN)}".strip()})
        for fact in draw(st.lists(st.sampled_from(FACTS), max_size=2, unique=True))
        for code in codes[:1]
    ]
    page.referral_steps = [
        ReferralStep(
            step=step, **{column("what", code): draw(st.text(LETTERS, max_size=20)).strip()}
        )
        for step, _label in draw(st.lists(st.sampled_from(STEPS), max_size=2, unique=True))
        for code in codes[:1]
    ]
    numbers = draw(st.lists(st.from_regex(r"\+371 [0-9]{4} [0-9]{4}", fullmatch=True), max_size=2))
    page.hotlines = [
        Hotline(number=number, is_demonstration=True, operator_lv=draw(PLAIN)) for number in numbers
    ]
    page.links = [CountryLink(url="https://example.org", label_en=draw(PLAIN))]
    return page


def content_of(page):
    """The content of a draft of it, as the editor would have stored it.

    Not in the strategies: the editor's converters draw random keys.
    """
    for name in columns(*CountryPage.SECTIONS):
        if html := getattr(page, name):
            setattr(page, name, stored(html))
    return merging.plain(page.serializable_data())
