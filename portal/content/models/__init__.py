from .media import PortalDocument, PortalImage, PortalRendition
from .pages import FactFigure, HomePage, StandardPage
from .topics import Topic

__all__ = [
    "FactFigure",
    "HomePage",
    "PortalDocument",
    "PortalImage",
    "PortalRendition",
    "StandardPage",
    "Topic",
]
