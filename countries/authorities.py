"""Whom to ask in a country when nobody vouches for its hotlines: its coordinator, or another authority."""

from django.db.models import Case, IntegerField, Value, When

from portal.content.models import Organisation
from portal.multilingual.languages import active, columns
from portal.multilingual.registry import translated_columns

# In this order.
KINDS = (
    Organisation.Kind.COORDINATOR,
    Organisation.Kind.NATIONAL_RAPPORTEUR,
    Organisation.Kind.AUTHORITY,
)


def authorities_of(countries):
    """``{country page's pk: Organisation}``; one query. Only those with a website, which leads on from there."""
    names = set(columns("name", codes=active()))
    hidden = [name for name in translated_columns(Organisation) if name not in names]
    ranks = [When(kind=kind, then=Value(rank)) for rank, kind in enumerate(KINDS)]
    found = Organisation.objects.filter(country__in=countries, kind__in=KINDS).exclude(site="")
    ranked = found.defer(*hidden).order_by(Case(*ranks, output_field=IntegerField()), "pk")
    authorities = {}
    for organisation in ranked:
        authorities.setdefault(organisation.country_id, organisation)
    return authorities
