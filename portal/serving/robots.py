"""What crawlers are asked: everything public may be read, the search and the admin are not for them."""

from django.http import HttpResponse
from django.urls import reverse

from portal.multilingual import languages

KEPT_FOR = 3600


def robots(request):
    lines = ["User-agent: *", "Disallow: /admin/"]
    lines += [
        f"Disallow: /{code}/{part}/" for code in languages.active() for part in ("search", "forms")
    ]
    lines += ["", f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}", ""]
    response = HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")
    response["Cache-Control"] = f"public, max-age={KEPT_FOR}"
    return response
