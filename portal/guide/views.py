from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from . import chapters


def contents(request):
    """The way in: the contents, in the language of the person's admin."""
    language = chapters.language_for(get_language())
    return redirect("guide:chapter", language=language, name=chapters.CONTENTS)


def chapter(request, language, name):
    try:
        found = chapters.chapter(language, name)
        start = chapters.chapter(language, chapters.CONTENTS)
    except LookupError as error:
        raise Http404(_("The guide has no such chapter.")) from error
    context = {
        "chapter": found,
        "contents": None if name == chapters.CONTENTS else start,
        "other_languages": [code for code in chapters.languages() if code != language],
    }
    return render(request, "guide/chapter.html", context)


def picture(request, language, name):
    try:
        path, media_type = chapters.picture(language, name)
    except LookupError as error:
        raise Http404(_("The guide has no such picture.")) from error
    return HttpResponse(path.read_bytes(), content_type=media_type)
