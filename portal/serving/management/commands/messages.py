"""``make messages`` collects the interface strings; ``make check`` asks whether they are all there."""

from pathlib import Path

from babel.messages.pofile import read_po
from django.core.management import CommandError
from django.core.management.commands import makemessages

LOCALES = ["en", "lv"]
# English is the source: its catalogue names the strings, the sources hold their text.
TRANSLATED = ["lv"]
NOT_OURS = ["var", "tests", "docs", "deploy"]


class Command(makemessages.Command):
    help = "Brings locale/*/LC_MESSAGES/django.po in step with the sources, or checks that it is."

    # No guesses from similar strings: a wrong translation is worse than a missing one.
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument(
            "--check", action="store_true", help="Change nothing; fail if out of step."
        )
        parser.set_defaults(
            locale=LOCALES,
            ignore_patterns=NOT_OURS,
            add_location="file",
            no_wrap=True,
            no_obsolete=True,
        )

    def handle(self, *args, **options):
        self.faults = set() if options["check"] else None
        super().handle(*args, **options)
        if self.faults:
            raise CommandError(
                "\n".join([*sorted(self.faults), "Run `make messages`, then translate."])
            )

    def write_po_file(self, potfile, locale):
        """Called for each locale, with the strings that the sources hold now."""
        if self.faults is None:
            super().write_po_file(potfile, locale)
        else:
            catalogue = Path(potfile).parent / locale / "LC_MESSAGES" / "django.po"
            self.faults |= faults(Path(potfile), catalogue, translated=locale in TRANSLATED)


def faults(sources, catalogue, *, translated):
    """What is wrong with a catalogue, a set of sentences, given the strings the sources hold now."""
    if not catalogue.exists():
        return {f"{catalogue} does not exist."}
    wanted, present = messages(sources), messages(catalogue)
    missing = {f"{catalogue}: {key[0]!r} is missing." for key in wanted.keys() - present.keys()}
    obsolete = {f"{catalogue}: {key[0]!r} is not used." for key in present.keys() - wanted.keys()}
    unsure = {f"{catalogue}: {key[0]!r} is fuzzy." for key, m in present.items() if m.fuzzy}
    empty = {
        f"{catalogue}: {key[0]!r} is not translated."
        for key, message in present.items()
        if translated and not all(texts(message.string))
    }
    broken = {
        f"{catalogue}: {key[0]!r}: {error}"
        for key, message in present.items()
        for error in message.check()  # placeholders that the text does not have
    }
    return missing | obsolete | unsure | empty | broken


def messages(path):
    """The strings of a catalogue by (text, context); of a plural, the singular names it."""
    # A template of strings (.pot) leaves open how a language forms plurals; Babel wants to know.
    text = path.read_text().replace(
        "nplurals=INTEGER; plural=EXPRESSION;", "nplurals=2; plural=(n != 1);"
    )
    catalogue = read_po(text.splitlines(keepends=True))
    return {(texts(m.id)[0], m.context): m for m in catalogue if m.id}


def texts(one_or_more):
    return one_or_more if isinstance(one_or_more, list | tuple) else [one_or_more]
