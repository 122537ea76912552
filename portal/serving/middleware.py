from .bad_input import BadInputMiddleware  # noqa: F401
from .headers import PublicPageMiddleware  # noqa: F401
from .language import PathLanguageMiddleware  # noqa: F401
