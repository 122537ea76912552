"""What checking costs, and how good the words to avoid are found in sentences by hand (tests/guards/gold.py)."""

import time
from io import StringIO

import pytest
from django.core.management import call_command

from portal.guards import running
from portal.guards.models import CheckedPage, FoundIn
from portal.guards.surroundings import Settled
from portal.guards.vocabulary import Vocabulary
from tests.guards.gold import AVOID, SENTENCES

from .conftest import median_ms


@pytest.mark.django_db
def test_the_demonstration(figure):
    call_command("load_demo", stdout=StringIO())
    begin = time.process_time()
    call_command("check_texts", "--all", stdout=StringIO())
    seconds = time.process_time() - begin
    pages = CheckedPage.objects.count()
    figure(f"check_texts --all, {pages} pages", f"{seconds:.1f} s, dictionaries included")
    pks = list(CheckedPage.objects.values_list("pk", flat=True))
    settled = Settled()
    each = median_ms(lambda: running.check(pks, settled), times=3, warm=1) / pages
    figure("a page, published and draft, 2 languages", f"{each:.0f} ms")
    worst = FoundIn.objects.filter(is_live=True, severity__gt=1)
    figure("demonstration, warnings in published texts", worst.count())


@pytest.mark.parametrize("code", ["lv", "en"])
def test_words_to_avoid(figure, code):
    right = wrong = missed = sure = sure_right = 0
    for language, sentence, wanted in SENTENCES:
        if language != code:
            continue
        met = list(Vocabulary(code, AVOID[code]).find(sentence))
        got = [(sentence[one.start : one.end], one.is_sure) for one in met]
        right += sum(words in wanted for words, _sure in got)
        wrong += sum(words not in wanted for words, _sure in got)
        missed += len([words for words in wanted if words not in dict(got)])
        sure += sum(is_sure for _words, is_sure in got)
        sure_right += sum(is_sure and words in wanted for words, is_sure in got)
    all_there = right + missed
    figure(
        f"words to avoid, {code}, {sum(s[0] == code for s in SENTENCES)} sentences",
        f"all: recall {right / all_there:.2f}, precision {right / (right + wrong):.2f}; "
        f"warnings: recall {sure_right / all_there:.2f}, precision {sure_right / sure:.2f}",
    )
