from .comparable import CountryFact, ReferralStep
from .help import HelpPage, HelpVersion
from .hotlines import Hotline
from .pages import CountryIndexPage, CountryLink, CountryPage

__all__ = [
    "CountryFact",
    "CountryIndexPage",
    "CountryLink",
    "CountryPage",
    "HelpPage",
    "HelpVersion",
    "Hotline",
    "ReferralStep",
]
