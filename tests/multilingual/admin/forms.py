"""What a browser would send from the admin's forms, built from what the server rendered.

``posted(response)`` is the whole POST of an untouched page form; ``save`` and ``publish`` open the form,
fill it in and send it.
"""

import json

from bs4 import BeautifulSoup
from django.http import QueryDict
from django.urls import reverse
from wagtail.test.utils.form_data import rich_text
from wagtail.users.models import UserProfile

PAGE_FORM = "page-edit-form"
PREFIX = "__prefix__"  # stands for the number in the template of a row


class Posted(QueryDict):
    """A POST that can still be changed. ``empty_rows`` holds the templates of the form's rows."""

    def __init__(self):
        super().__init__(mutable=True)
        self.empty_rows = {}

    def items(self):
        """Lists, because the test client sends only the last of several values otherwise."""
        return self.lists()

    def fill(self, **values):
        """Type into fields: ``<p>…`` into rich text, a list of ``(type, value)`` into a StreamField."""
        for name, value in values.items():
            if isinstance(value, list):
                self.write_stream(name, value)
            elif isinstance(value, tuple):
                self.setlist(name, value)
            else:
                self[name] = rich_text(value) if str(value).startswith("<") else value
        return self

    def write_stream(self, name, blocks):
        for key in [key for key in self if key.startswith(f"{name}-")]:
            del self[key]
        state = [{"type": kind, "value": value, "id": ""} for kind, value in blocks]
        self.update(dict(_block_fields(name, state)))

    def add_row(self, relation, **values):
        """A row added with the form's "Add" button; returns its number."""
        number = int(self[f"{relation}-TOTAL_FORMS"])
        for field, value in self.empty_rows[relation].items():
            self[f"{relation}-{number}-{field}"] = value
        for field, value in {"ORDER": number + 1, **values}.items():
            self[f"{relation}-{number}-{field}"] = value
        self[f"{relation}-TOTAL_FORMS"] = number + 1
        return number

    def answer_row(self, relation, question, **values):
        """Types into the row, one for each question there is, whose field ``question`` has the value given."""
        prefixes = (f"{relation}-{n}-" for n in range(int(self[f"{relation}-TOTAL_FORMS"])))
        row = next(one for one in prefixes if self[one + question] == values[question])
        self.update({row + field: value for field, value in values.items()})

    def comment(self, field, text):
        """A new comment at ``field``."""
        number = int(self["comments-TOTAL_FORMS"])
        self["comments-TOTAL_FORMS"] = number + 1
        self.update(dict(_comment_fields(number, {"contentpath": field, "text": text})))


def posted(response):
    """Every field of the page form in ``response``, as a browser would send it untouched."""
    assert response.status_code in (200, 409), response.status_code
    page = response.content.decode()
    form = page[page.index(f'id="{PAGE_FORM}"') : page.rindex("</form>")]
    soup = BeautifulSoup(form, "html.parser", multi_valued_attributes=None)
    data = Posted()
    for element in soup.find_all(["input", "select", "textarea"]):
        _send(data, element)
    for block in soup.find_all(attrs={"data-block": True}):
        state = json.loads(block["data-w-block-arguments-value"])[0]
        for name, value in _block_fields(block["id"], state):
            if PREFIX in name:
                _send_with_row(data, name, value)
            else:
                data[name] = value
    if comments := soup.find("script", id="comments-data"):
        data.update(dict(_comments_fields(json.loads(comments.string)["comments"])))
    return data


def _send(data, element):
    name, kind = element.get("name"), element.get("type")
    if not name or kind in ("submit", "button", "file") or element.has_attr("disabled"):
        return
    values = _values(element, kind)
    if PREFIX in name:
        if kind != "checkbox":
            _send_with_row(data, name, "".join(values[:1]))
    elif values or element.name == "select":
        data.setlistdefault(name).extend(values)


def _values(element, kind):
    """What a browser sends of one control; nothing of a box that is not ticked."""
    if kind in ("checkbox", "radio"):
        return [element.get("value", "on")] if element.has_attr("checked") else []
    if element.name == "textarea":
        return [element.text.removeprefix("\n")]
    if element.name != "select":
        return [element.get("value", "")]
    options = element.find_all("option")
    chosen = [option for option in options if option.has_attr("selected")]
    if not chosen and not element.has_attr("multiple"):
        chosen = options[:1]
    return [option.get("value", option.text) for option in chosen]


def _send_with_row(data, name, value):
    """What a row says that is added with the form's button."""
    relation, _prefix, field = name.split("-", 2)
    data.empty_rows.setdefault(relation, {})[field] = value


def _block_fields(prefix, state):
    """``(name, value)`` of a block's inputs, from what the server hands to the block's JavaScript."""
    if isinstance(state, list):
        yield f"{prefix}-count", str(len(state))
        for number, item in enumerate(state):
            for key in ("type", "id"):
                yield f"{prefix}-{number}-{key}", item.get(key) or ""
            yield f"{prefix}-{number}-order", str(number)
            yield f"{prefix}-{number}-deleted", ""
            yield from _block_fields(f"{prefix}-{number}-value", item["value"])
    elif isinstance(state, dict) and ("edit_url" in state or "editUrl" in state):  # a chooser
        yield prefix, str(state["id"])
    elif isinstance(state, dict):
        for name, value in state.items():
            yield from _block_fields(f"{prefix}-{name}", value)
    elif isinstance(state, bool):
        yield from [(prefix, "on")] if state else []
    else:
        value = "" if state is None else str(state)
        yield prefix, rich_text(value) if value.startswith("<") else value


def _comments_fields(comments):
    yield "comments-TOTAL_FORMS", str(len(comments))
    yield "comments-INITIAL_FORMS", str(len(comments))
    yield "comments-MIN_NUM_FORMS", "0"
    yield "comments-MAX_NUM_FORMS", ""
    for number, comment in enumerate(comments):
        yield from _comment_fields(number, comment)


def _comment_fields(number, comment):
    prefix = f"comments-{number}"
    for field in ("contentpath", "text", "position"):
        yield f"{prefix}-{field}", comment.get(field) or ""
    yield f"{prefix}-id", str(comment.get("pk") or "")
    for flag in ("deleted", "resolved"):
        yield (
            f"{prefix}-{'DELETE' if flag == 'deleted' else flag}",
            "1" if comment.get(flag) else "",
        )
    replies = comment.get("replies", [])
    for key, value in (
        ("TOTAL", len(replies)),
        ("INITIAL", len(replies)),
        ("MIN_NUM", 0),
        ("MAX_NUM", ""),
    ):
        yield f"{prefix}-replies-{key}_FORMS", str(value)
    for place, reply in enumerate(replies):
        yield f"{prefix}-replies-{place}-id", str(reply.get("pk") or "")
        yield f"{prefix}-replies-{place}-text", reply["text"]
        yield f"{prefix}-replies-{place}-DELETE", ""


def edit_url(page, **query):
    return reverse("wagtailadmin_pages:edit", args=[page.pk], query=query or None)


def add_url(model, parent):
    meta = model._meta
    return reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])


def save(client, page, **values):
    """Open the page's form, fill in ``values`` and save the draft."""
    return client.post(edit_url(page), posted(client.get(edit_url(page))).fill(**values))


def publish(client, page, *units, **values):
    """The same, then publish ``units``: languages and perhaps ``"shared"``."""
    data = posted(client.get(edit_url(page))).fill(**values)
    return client.post(edit_url(page), publishing(data, *units))


def publishing(data, *units):
    """``data`` as sent by the publish button with ``units`` ticked."""
    data["action-publish"] = "action-publish"
    data["publish_choice"] = "1"
    data.setlist("publish_units", units)
    return data


def speaks(user, language):
    """Sets the language of this person's admin."""
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": language})
    return user


def messages_of(response):
    """What the admin tells her on the page it leads to, as plain words."""
    soup = BeautifulSoup(response.content, "html.parser")
    return " ".join(" ".join(element.text.split()) for element in soup.select(".messages li"))
