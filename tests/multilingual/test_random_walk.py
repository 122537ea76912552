"""Random sequences of what people do to a page, compared step by step with a small model of it.

The model knows three languages and the shared unit of two pages. Every run takes the same walks, so that
a change is judged by what it changed; ``PORTAL_WALK_SEED=random`` explores, ``PORTAL_WALK_STEPS`` lengthens.
The seed is printed.
"""

import os
import random
from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Revision, Workflow, WorkflowState, WorkflowTask

from countries.models import CountryLink, CountryPage
from portal.multilingual.languages import column
from portal.multilingual.states import State, language_states, states_of
from portal.reviews.confirming import confirm, may_confirm
from portal.workbench.models import OutdatedTranslation
from tests.factories import country_index, fresh

pytestmark = pytest.mark.django_db

LANGUAGES = ("en", "lv", "et")
SHARED = "shared"
UNITS = (*LANGUAGES, SHARED)
# Seven walks of 300 steps, not one of 2,100: PostgreSQL keeps every version of a row until a transaction ends.
STEPS = int(os.environ.get("PORTAL_WALK_STEPS", "300"))
CHOSEN = os.environ.get("PORTAL_WALK_SEED", "682056")
SEED = random.SystemRandom().randrange(1, 10**6) if CHOSEN == "random" else int(CHOSEN)


class Model:
    """What ought to be true of one page. A unit is a tuple of texts, or None if it says nothing."""

    def __init__(self, units):
        self.draft = dict(units)
        self.live = None
        self.ever = set()
        self.scheduled = []

    def edit(self, unit, value):
        self.draft[unit] = value

    def publish(self, units, source=None):
        source = source or self.draft
        merged = dict(self.live or dict.fromkeys(UNITS))
        if self.live is None:
            merged[SHARED] = source[SHARED]
        for unit in units:
            merged[unit] = source[unit]
        for code in LANGUAGES:
            if merged[code] and not merged[code][0]:
                merged[code] = None  # without a title nothing of a language is public
        if not any(merged[code] for code in LANGUAGES):
            return False
        self.live = merged
        self.ever |= {code for code in units if code in LANGUAGES and merged[code]}
        return True

    def unpublish(self, codes):
        live = [code for code in LANGUAGES if self.live and self.live[code]]
        codes = [code for code in codes if code in live]
        if not codes:
            return
        if len(codes) == len(live):
            self.live = None
            self.scheduled = []
        else:
            self.live = {**self.live, **dict.fromkeys(codes)}
            self.scheduled = [s for s in self.scheduled if not s[0] & set(codes)]

    @property
    def has_unpublished_changes(self):
        return self.live is None or self.live != self.draft

    def state(self, code):
        if self.live and self.live[code]:
            return State.LIVE if self.live[code] == self.draft[code] else State.NEWER_DRAFT
        if code in self.ever:
            return State.UNPUBLISHED
        return State.NEVER if self.draft[code] else State.EMPTY


class Walk:
    """One page in the database and the model beside it."""

    def __init__(self, rng, number, index):
        self.rng = rng
        self.counter = number * 100_000  # two pages never compete for one address
        code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number] + "X"
        page = CountryPage(
            code=code,
            source_language="en",
            local_title_en=f"Start {code}",
            situation_en="<p>start</p>",
        )
        page.live = False
        index.refresh_from_db()
        index.add_child(instance=page)
        page.save_revision()
        self.pk = page.pk
        self.model = Model(self.observed(fresh(page)))

    @property
    def page(self):
        return CountryPage.objects.get(pk=self.pk)

    def text(self, unit):
        self.counter += 1
        return f"{unit} {self.counter}"

    # what the database says, in the model's terms
    def observed(self, page):
        units = {}
        rows = list(page.links.all())
        for code in LANGUAGES:
            title = getattr(page, column("local_title", code)) or ""
            text = getattr(page, column("situation", code)) or ""
            labels = tuple(
                (str(r.uid), getattr(r, column("label", code)) or "")
                for r in sorted(rows, key=lambda r: str(r.uid))
            )
            labels = tuple(pair for pair in labels if pair[1])
            units[code] = (title, text, labels) if title or text or labels else None
        units[SHARED] = (str(page.reviewed_on), tuple((str(r.uid), r.url) for r in rows))
        return units

    def draft(self):
        return self.page.get_latest_revision_as_object()

    # steps
    def edit(self):
        unit = self.rng.choice(UNITS)
        draft = self.draft()
        rows = list(draft.links.all())
        if unit == SHARED:
            what = self.rng.randrange(7)
            if what == 0 or not rows:
                draft.links.add(
                    CountryLink(url=f"https://example.org/{self.text('row').replace(' ', '')}")
                )
            elif what == 1:
                draft.links = (
                    [r for r in rows if r is not self.rng.choice(rows)]
                    if self.rng.random() < 0.5
                    else rows[:-1]
                )
            else:
                draft.reviewed_on = timezone.localdate() - timedelta(days=self.rng.randrange(300))
            for place, row in enumerate(draft.links.all()):
                row.sort_order = place
            gone = self.observed(draft)
            draft.save_revision(clean=False)
            self.model.draft = gone
            return
        empty = unit != "en" and self.rng.random() < 0.15
        setattr(draft, column("local_title", unit), "" if empty else self.text(unit))
        setattr(
            draft,
            column("local_slug", unit),
            "" if empty else getattr(draft, column("local_slug", unit)),
        )
        setattr(draft, column("situation", unit), "" if empty else f"<p>{self.text(unit)}</p>")
        for row in rows:
            setattr(row, column("label", unit), "" if empty else self.text(unit))
        draft.links = (
            rows  # without a newer draft they come from the database, anew at every reading
        )
        draft.save_revision(clean=False)
        self.model.edit(unit, self.observed(draft)[unit])

    def some_units(self):
        return set(self.rng.sample(UNITS, self.rng.randrange(1, 5)))

    def publish(self):
        units = self.some_units()
        page = self.page
        expected = self.after_rows(page, units)
        try:
            page.publish(page.get_latest_revision(), units=units)
        except Exception:
            assert expected is None, "a publication was refused that the model allows"
            return
        assert expected is not None
        self.model.live, self.model.ever = expected
        self.model.scheduled = [s for s in self.model.scheduled if not s[0] & units]

    def after_rows(self, page, units, source=None):
        """The model's publication, with rows as the shared unit says they exist."""
        before, source = self.model.live, source or self.model.draft
        trial = Model(self.model.draft)
        trial.live, trial.ever = before and dict(before), set(self.model.ever)
        if not trial.publish(units, source):
            return None
        existing = {uid for uid, _url in trial.live[SHARED][1]}
        removed_in_draft = existing - {uid for uid, _url in source[SHARED][1]}
        for code in LANGUAGES:
            if trial.live[code]:
                title, text, labels = trial.live[code]
                labels = [pair for pair in labels if pair[0] in existing]
                if code in units and before and before[code]:
                    labels += [pair for pair in before[code][2] if pair[0] in removed_in_draft]
                trial.live[code] = (title, text, tuple(sorted(labels))) if title else None
        return trial.live, trial.ever

    def unpublish(self):
        codes = set(self.rng.sample(LANGUAGES, self.rng.randrange(1, 4)))
        self.page.unpublish_languages(codes)
        self.model.unpublish(codes)

    def schedule(self):
        units = self.some_units()
        page = self.page
        draft = self.draft()
        draft.go_live_at = timezone.now() + timedelta(days=1)
        draft.save_revision(clean=False)
        page = self.page
        if self.after_rows(page, units) is None:
            draft = self.draft()
            draft.go_live_at = None
            draft.save_revision(clean=False)
            return
        page.publish(page.get_latest_revision(), units=units)
        self.model.scheduled = [s for s in self.model.scheduled if not s[0] & units]
        self.model.scheduled.append((units, dict(self.model.draft)))

    def scheduler_runs(self):
        past = timezone.now() - timedelta(minutes=1)
        for revision in Revision.objects.filter(
            object_id=str(self.pk), approved_go_live_at__isnull=False
        ):
            revision.content["go_live_at"] = past.isoformat()
            revision.approved_go_live_at = past
            revision.save()
        call_command("publish_scheduled", stdout=StringIO())
        for units, source in self.model.scheduled:
            expected = self.after_rows(self.page, units, source)
            if expected:
                self.model.live, self.model.ever = expected
        self.model.scheduled = []

    def still_right(self):
        """Only the day of the review moves: in what is live, in the draft and in what is scheduled."""
        page, walker = (
            self.page,
            User.objects.get_or_create(username="walker", is_superuser=True)[0],
        )
        assert may_confirm(walker, page) == (self.model.live is not None)
        if not page.live:
            return
        if self.rng.random() < 0.3:
            self.waits_for_approval(page, walker)
        assert confirm(page, walker).done
        today = str(timezone.localdate())
        scheduled = [source for _units, source in self.model.scheduled]
        for units in (self.model.live, self.model.draft, *scheduled):
            units[SHARED] = (today, units[SHARED][1])

    def waits_for_approval(self, page, walker):
        """An update that somebody is to decide about: it is confirmed by that, or not at all."""
        submission = self.workflow().start(page, walker)
        revision = submission.current_task_state.revision_id
        assert not confirm(page, walker).done
        submission.refresh_from_db()
        assert submission.status == WorkflowState.STATUS_IN_PROGRESS
        assert submission.current_task_state.revision_id == revision
        self.check(["an update that waits was confirmed"])
        submission.cancel(walker)

    def workflow(self):
        found, made = Workflow.objects.get_or_create(name="walk")
        if made:
            task = GroupApprovalTask.objects.create(name="walk")
            WorkflowTask.objects.create(workflow=found, task=task)
        return found

    def revert(self):
        page = self.page
        revision = self.rng.choice(list(page.revisions.all()))
        old = revision.as_object()
        self.model.draft = self.observed(old)
        old.go_live_at = None  # as the editor does: a schedule is not part of the text
        old.save_revision(clean=False, previous_revision=revision)

    def move(self):
        page = self.page
        siblings = list(page.get_parent().get_children())
        target = self.rng.choice(siblings)
        if target.pk != page.pk:
            page.move(target, pos="left")

    def copy(self):
        """A copy says the same in every language, live and draft, and leaves the original alone."""
        page = self.page
        before = self.observed(page), self.observed(self.draft())
        self.counter += 1
        copied = page.copy(
            update_attrs={"slug": f"copy-{self.counter}", "code": f"{self.counter % 90 + 10}"},
            keep_live=True,
        ).specific
        copied = CountryPage.objects.get(pk=copied.pk)
        plain = lambda units: {c: units[c] and units[c][:2] for c in LANGUAGES}  # noqa: E731
        assert plain(self.observed(copied)) == plain(before[0])
        assert plain(self.observed(copied.get_latest_revision_as_object())) == plain(before[1])
        assert (
            len(
                {getattr(copied, column("local_path", c)) for c in LANGUAGES}
                & {getattr(page, column("local_path", c)) for c in LANGUAGES}
            )
            == 0
        )
        self.check_lists(copied, language_states(copied), "a copy")
        copied.delete()

    STEPS = (
        (edit,) * 6
        + (publish,) * 4
        + (unpublish,) * 2
        + (schedule, scheduler_runs, revert, move, copy, still_right)
    )

    def step(self):
        act = self.rng.choice(self.STEPS)
        act(self)
        return act.__name__

    def check(self, trace):
        page = self.page
        hint = f"seed {SEED}, after {trace[-12:]}"
        assert page.live == (self.model.live is not None), hint
        if page.live:
            assert self.observed(page) == self.model.live, hint
            assert page.live_languages == [c for c in LANGUAGES if self.model.live[c]], hint
        assert self.observed(self.draft()) == self.model.draft, hint
        assert page.has_unpublished_changes == self.model.has_unpublished_changes, hint
        states = language_states(page)
        assert states == {c: self.model.state(c) for c in LANGUAGES}, hint
        self.check_lists(page, states, hint)

    def check_lists(self, page, states, hint):
        """What lists of pages say, without reading each page, is what the page itself says."""
        listed = page.base_page_model.objects.filter(pk=page.pk).for_listing()
        assert states_of(listed) == {page.pk: states}, hint
        kept = OutdatedTranslation.objects.filter(page_id=page.pk).values_list("language", "since")
        outdated = {c: page.outdated_since(c) for c in LANGUAGES if page.outdated_since(c)}
        assert dict(kept) == outdated, hint


@pytest.mark.parametrize("part", range(7))
def test_the_database_agrees_with_the_model(part, capsys):
    with capsys.disabled():
        print(f"\nrandom walk: PORTAL_WALK_SEED={SEED} part {part}, {STEPS} steps")
    rng = random.Random(SEED * 10 + part)
    index = country_index()
    walks = [Walk(rng, number, index) for number in range(2)]
    trace = []
    for _ in range(STEPS):
        number = rng.randrange(len(walks))
        trace.append((number, walks[number].step()))
        walks[number].check(trace)
