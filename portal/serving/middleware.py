"""The middleware of public pages under one name; each stands in a module of its own."""

from .bad_input import BadInputMiddleware
from .headers import PublicPageMiddleware
from .language import PathLanguageMiddleware

__all__ = ["BadInputMiddleware", "PathLanguageMiddleware", "PublicPageMiddleware"]
