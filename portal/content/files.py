"""A paper in several languages is one offer: what the reader reads in front, the rest folded."""

from dataclasses import dataclass

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import CollectionViewRestriction

from .models.media import PortalDocument
from .related import keys_of


@dataclass(frozen=True)
class Offer:
    """The documents (``PortalDocument``) of one paper, as a reader of one language is offered them."""

    first: list
    others: list


def with_publicity(documents):
    """Each with ``is_public``: whether it is in no collection behind a password or a login."""
    restrictions = CollectionViewRestriction.objects.alias(
        asked=ExpressionWrapper(OuterRef("collection__path"), output_field=CharField())
    )
    return documents.annotate(
        is_public=~Exists(restrictions.filter(asked__startswith=F("collection__path")))
    )


def readers_first(files, language):
    """Those in the reader's language, or of none, before the others; otherwise in the editor's order."""
    return sorted(files, key=lambda file: file.language not in (language, ""))


def offer(files, language):
    """An ``Offer`` to a reader of ``language``, or None without files; something always stands in front."""
    if not files:
        return None
    ranked = readers_first(files, language)
    own = [file for file in ranked if file.language in (language, "")] or ranked[:1]
    others = [file for file in ranked if file not in own]
    return Offer(own, sorted(others, key=lambda file: file.language))


def languages_of(streams, language):
    """For each stream of documents the codes of the languages it can be had in, ``language`` first; asks once.

    A file may not say its own.
    """
    ids = [keys_of(stream) for stream in streams]
    wanted = PortalDocument.objects.filter(pk__in={one for chosen in ids for one in chosen})
    public = with_publicity(wanted).filter(is_public=True)
    spoken = dict(public.values_list("pk", "language"))
    found = [{spoken[one] for one in chosen if spoken.get(one)} for chosen in ids]
    return [sorted(codes, key=lambda code: (code != language, code)) for codes in found]
