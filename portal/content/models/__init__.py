from .coordinator import CoordinatorPage, Predecessor
from .knowledge import GlossaryTerm, LegalAct, Organisation, Source
from .media import PortalDocument, PortalImage, PortalRendition
from .networks import NetworkIndexPage, NetworkMeeting, NetworkMember, NetworkPage
from .pages import FactFigure, HomePage, StandardPage
from .publications import PublicationIndexPage, PublicationPage
from .topics import Topic

__all__ = [
    "CoordinatorPage",
    "FactFigure",
    "GlossaryTerm",
    "HomePage",
    "LegalAct",
    "NetworkIndexPage",
    "NetworkMeeting",
    "NetworkMember",
    "NetworkPage",
    "Organisation",
    "PortalDocument",
    "PortalImage",
    "PortalRendition",
    "Predecessor",
    "PublicationIndexPage",
    "PublicationPage",
    "Source",
    "StandardPage",
    "Topic",
]
