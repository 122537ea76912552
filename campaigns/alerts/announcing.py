"""What there is to tell, and to whom. Each step may be cut off anywhere and be repeated."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone

from countries.models import CountryPage
from portal.content.models import PublicationPage
from portal.multilingual.languages import active, column, columns
from portal.multilingual.models import BasePage

from ..models import NewsPage
from .models import Delivery, Dispatch, Subscriber, Subscription

TOLD = (NewsPage, PublicationPage, CountryPage)
NEWS_FOR = timedelta(days=30)  # what could not be told by then is no news any more
KEPT_FOR = timedelta(days=30)  # how long it is known who got what: as long as bounces come
BATCH = 1_000  # recipients written in one transaction
OPEN = (Delivery.State.WAITING, Delivery.State.CLAIMED)
COUNTED = ("sent", "refused", "failed", "withdrawn", "left")


def announce():
    """A dispatch for each page and language that has become public and was not told yet."""
    now = timezone.now()
    found = {}
    for model in TOLD:
        found |= newly_public(model, now)
    told = Dispatch.objects.filter(page__in={page for page, _ in found})
    for known in told.values_list("page_id", "language"):
        found.pop(known, None)
    Dispatch.objects.bulk_create(
        (
            Dispatch(page_id=page, language=code, published_at=at)
            for (page, code), at in sorted(found.items(), key=lambda item: item[1])
        ),
        ignore_conflicts=True,
    )


def newly_public(model, now):
    """``{(page, language): since when}``, for languages the page is public in now, for the first time."""
    latest = now - timedelta(minutes=settings.PORTAL_ALERT_DELAY)
    pages = (
        model.objects.live().public().filter(alias_of=None, last_published_at__gte=now - NEWS_FOR)
    )
    names = columns("local_title", codes=active())
    found = {}
    for row in pages.values("pk", "first_published_in", *names):
        for code in active():
            since = row["first_published_in"].get(code)
            if since and row[column("local_title", code)]:
                at = datetime.fromisoformat(since)
                if now - NEWS_FOR <= at <= latest:
                    found[row["pk"], code] = at
    return found


def expand():
    """A delivery for each recipient of each dispatch that does not have all of them yet."""
    for dispatch in Dispatch.objects.filter(expanded_at=None).order_by("pk"):
        wanted = about(dispatch)
        last = 0
        while wanted is not None and (last := expand_batch(dispatch, wanted, last)):
            pass
        Dispatch.objects.filter(pk=dispatch.pk).update(expanded_at=timezone.now())


def about(dispatch):
    """Which subscriptions a dispatch fits (a Q); None if its page is gone."""
    page = BasePage.objects.filter(pk=dispatch.page_id).first()
    page = page and page.specific
    if isinstance(page, CountryPage):
        return Q(country=page)
    if not isinstance(page, TOLD):
        return None
    wanted = Q(country__in=[one.pk for one in page.countries.all()])
    wanted |= Q(topic__in=[one.pk for one in page.topics.all()])
    return wanted | Q(country=None, topic=None) if isinstance(page, NewsPage) else wanted


@transaction.atomic
def expand_batch(dispatch, wanted, last):
    """Deliveries for the next recipients after ``last``; the last one's key, None if there were none.

    The recipients stay locked meanwhile: nobody leaves between being read and being written.
    """
    fitting = Subscription.objects.filter(
        wanted, subscriber=OuterRef("pk"), confirmed_at__lte=dispatch.published_at
    )
    recipients = Subscriber.objects.select_for_update().filter(
        Exists(fitting), language=dispatch.language, pk__gt=last
    )
    found = list(recipients.order_by("pk").values_list("pk", flat=True)[:BATCH])
    Delivery.objects.bulk_create(
        [Delivery(dispatch=dispatch, subscriber_id=pk) for pk in found], ignore_conflicts=True
    )
    return found[-1] if found else None


def close():
    """Fills in the counts of dispatches whose mails are done."""
    unfinished = Delivery.objects.filter(dispatch=OuterRef("pk"), state__in=OPEN)
    done = Dispatch.objects.filter(closed_at=None, expanded_at__isnull=False)
    for dispatch in done.exclude(Exists(unfinished)):
        for name, number in counts(dispatch).items():
            setattr(dispatch, name, number)
        dispatch.closed_at = timezone.now()
        dispatch.save(update_fields=[*COUNTED, "closed_at"])


def counts(dispatch):
    """``{state: number}`` of its deliveries, for the states that count."""
    rows = dispatch.deliveries.values_list("state").annotate(number=Count("pk")).order_by()
    found = dict(rows)
    return {name: found.get(name, 0) for name in COUNTED}


def forget_deliveries():
    """Erases who got what; the counts stay."""
    before = timezone.now() - KEPT_FOR
    done = Delivery.objects.exclude(state__in=OPEN).filter(done_at__lt=before)
    done.filter(Q(dispatch=None) | Q(dispatch__closed_at__isnull=False)).delete()
