"""Fields of rows. What is empty is null, so that a program can tell "not there" from a text."""

from datetime import UTC

from rest_framework import serializers

from . import addresses
from .reading import interface_words, languages_of, without_markup


class ReadOnly:
    """A field that shows and never takes; null unless told otherwise."""

    def __init__(self, **options):
        super().__init__(**{"read_only": True, "allow_null": True, **options})

    @property
    def reading(self):
        return self.context["reading"]


class Words(ReadOnly, serializers.CharField):
    """A translated text, in the language of the reading."""

    def get_attribute(self, instance):
        return self.reading.text(instance, self.source)


class Prose(Words):
    """A translated text with markup, as plain words."""

    def get_attribute(self, instance):
        return without_markup(super().get_attribute(instance))


class Known(ReadOnly, serializers.CharField):
    """A text that belongs to no language, such as a number to call."""

    def get_attribute(self, instance):
        return super().get_attribute(instance) or None


class Number(ReadOnly, serializers.IntegerField):
    pass


class Day(ReadOnly, serializers.DateField):
    pass


class Moment(ReadOnly, serializers.DateTimeField):
    """In UTC, whatever the installation's time zone."""

    def __init__(self, **options):
        super().__init__(**{"default_timezone": UTC, **options})


class ProfileUpdated(Moment):
    """When the profile that a row belongs to was last published."""

    def get_attribute(self, row):
        return self.reading.countries[row.page_id].updated


class Switch(ReadOnly, serializers.BooleanField):
    def __init__(self, **options):
        super().__init__(**{"allow_null": False, **options})


class Choice(ReadOnly, serializers.ChoiceField):
    def __init__(self, choices, **options):
        # A code that was taken out of the list may still be stored, and is a code all the same.
        super().__init__(choices=choices, **{"allow_null": False, **options})


class Address(ReadOnly, serializers.URLField):
    """An address, or null where there is none."""

    def get_attribute(self, instance):
        return super().get_attribute(instance) or None


class Identifier(ReadOnly, serializers.URLField):
    """The name of a thing of this kind, which stays. ``source``: its key."""

    def __init__(self, kind, **options):
        self.kind = kind
        super().__init__(**{"allow_null": False, **options})

    def to_representation(self, key):
        return addresses.identifier(self.kind, key)


class CountryCode(ReadOnly, serializers.CharField):
    """ISO 3166-1 of a country whose profile is public; ``source``: where its primary key stands."""

    def to_representation(self, page_id):
        return self.reading.code_of(page_id)


class Language(ReadOnly, serializers.CharField):
    """Of all texts in the row."""

    def __init__(self, **options):
        super().__init__(**{"source": "*", "allow_null": False, **options})

    def to_representation(self, instance):
        return self.reading.language


class Languages(ReadOnly, serializers.ListField):
    """The languages a page is published in."""

    child = serializers.CharField()

    def __init__(self, **options):
        super().__init__(**{"source": "*", "allow_null": False, **options})

    def to_representation(self, page):
        return languages_of(page)


class Codes(ReadOnly, serializers.ListField):
    """A list of codes; ``source``: an attribute that is a list, or a method without arguments."""

    child = serializers.CharField()

    def __init__(self, **options):
        super().__init__(**{"allow_null": False, **options})


class Label(ReadOnly, serializers.CharField):
    """What the interface calls a code; null in a language that has no word for it. ``labels``: ``{code: words}``."""

    def __init__(self, labels, **options):
        self.labels = labels
        self.known = {}  # of the rows shown together, which are of one language
        super().__init__(**options)

    def to_representation(self, code):
        if code not in self.known:
            words = self.labels.get(code)
            self.known[code] = words and interface_words(words, self.reading.language)
        return self.known[code]
