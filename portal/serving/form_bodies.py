"""What is sent to a public form is looked at before it is read: its size, its kind and its encoding."""

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.http import UnreadablePostError
from django.http.multipartparser import MultiPartParserError

from . import errors

LARGEST = 200_000  # bytes: the longest text in any script, percent-encoded, and room to spare
KINDS = ("application/x-www-form-urlencoded", "multipart/form-data")
UNREADABLE = (BadRequest, MultiPartParserError, SuspiciousOperation, UnreadablePostError)


def refusal(request):
    """The error page for a body that no form of ours sends, or None.

    413 without reading it if it is too large; 400 if it is of another kind or encoding, cannot be taken
    apart, or carries files.
    """
    if request.method != "POST":
        return errors.method_not_allowed(request, ("GET", "HEAD", "POST"))
    length = request.META.get("CONTENT_LENGTH") or "0"
    if length.isdecimal() and int(length) > LARGEST:
        return errors.form_too_large(request)
    # Other encodings are refused, as some can spell characters that no database stores.
    charset = request.content_params.get("charset", "utf-8").lower()
    if (
        request.content_type not in KINDS
        or charset not in ("utf-8", "utf8")
        or not taken_apart(request)
    ):
        return errors.form_unreadable(request)
    return None


def taken_apart(request):
    """Whether the body can be read as the fields of a form, and holds no files."""
    try:
        return not (request.POST and request.FILES)
    except UNREADABLE:
        return False
