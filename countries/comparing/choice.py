"""Which countries somebody asks to compare: ``?country=lv&country=ee``, in any order and in either kind of letters."""

from dataclasses import dataclass
from http import HTTPStatus

from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import get_language, gettext, ngettext

from portal.multilingual.languages import known
from portal.multilingual.reading import Text

from ..help_lines import EU_CODES
from ..models.pages import CountryPage

FEWEST, MOST = 2, 4
MOST_KEPT = 10  # of what was chosen too much of
LONGEST_SHOWN = 20  # of a code that is none


@dataclass(frozen=True)
class Country:
    """A published profile and its name for the reader."""

    page: CountryPage
    name: Text

    @property
    def code(self):
        return self.page.code

    @property
    def url(self):
        return self.page.url_in(known(get_language())) or ""


class Choice:
    """What ``query`` (a ``QueryDict``) asks for, of the published profiles.

    ``?with=lv`` fills the form in and asks for nothing yet; ``?only=differences`` leaves out what is the same.
    """

    def __init__(self, query, language):
        self.language = language
        self.countries = [
            Country(page, page.text("local_title", around=language))
            for page in CountryPage.a_to_z()
        ]
        self.only_differences = query.get("only") == "differences"
        self.asked = [code.strip() for code in query.getlist("country") if code.strip()]
        self._by_code = {one.code: one for one in self.countries}
        self._named = [self._found(code) for code in self.asked]
        self.prefilled = self._found(query.get("with", ""))

    def _found(self, code):
        code = code.strip().upper()
        return self._by_code.get(EU_CODES.get(code, code))

    @cached_property
    def chosen(self):
        """The countries asked for, each once, in the order of the alphabet."""
        return [one for one in self.countries if one in self._named]

    @cached_property
    def unknown(self):
        """What was asked for and is no published country, shortened."""
        pairs = zip(self.asked, self._named, strict=True)
        return list(dict.fromkeys(code[:LONGEST_SHOWN] for code, one in pairs if one is None))

    @cached_property
    def problems(self):
        """Sentences that say why there is no comparison; empty if there is one, or nothing was asked."""
        if not self.asked:
            return []
        return [*self._unknown_ones(), *self._doubled(), *self._too_few_or_many()]

    def _unknown_ones(self):
        message = gettext("There is no country “%(code)s” here.")
        return [message % {"code": code} for code in self.unknown[:MOST_KEPT]]

    def _doubled(self):
        message = gettext("%(country)s is chosen more than once.")
        twice = [one for one in self.chosen if self._named.count(one) > 1]
        return [message % {"country": one.name} for one in twice]

    def _too_few_or_many(self):
        number = len(self.chosen)
        if number < FEWEST and not self.unknown:
            return [gettext("Choose at least two countries.")]
        if number > MOST:
            message = ngettext(
                "Choose four countries at most; you chose %(number)d.",
                "Choose four countries at most; you chose %(number)d.",
                number,
            )
            return [message % {"number": number}]
        return []

    @property
    def is_complete(self):
        return bool(self.asked) and not self.problems

    @property
    def status(self):
        if not self.problems:
            return HTTPStatus.OK
        return HTTPStatus.NOT_FOUND if self.unknown else HTTPStatus.BAD_REQUEST

    @property
    def slots(self):
        """``[code chosen there, or ""]``: as many as can be chosen, more if more were."""
        kept = [one.code for one in self._named if one][:MOST_KEPT]
        if not kept and self.prefilled:
            kept = [self.prefilled.code]
        return [*kept, *[""] * (MOST - len(kept))]

    @property
    def query(self):
        """What shares this comparison: the codes in their order, whoever asked in which."""
        only = [("only", "differences")] if self.only_differences else []
        return urlencode([*self._codes(), *only])

    @property
    def query_with_all(self):
        """The same, nothing left out."""
        return urlencode(self._codes())

    def _codes(self):
        return [("country", code.lower()) for code in sorted(one.code for one in self.chosen)]
