from .help import HelpPage, HelpVersion
from .hotlines import Hotline
from .pages import CountryIndexPage, CountryLink, CountryPage

__all__ = ["CountryIndexPage", "CountryLink", "CountryPage", "HelpPage", "HelpVersion", "Hotline"]
