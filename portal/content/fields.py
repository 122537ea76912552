"""Fields of our page types."""

from wagtail import fields


class StreamField(fields.StreamField):
    """Wagtail's, without its blocks in migrations.

    Blocks are no schema: the column holds JSON whatever they are. Written out for each of the 24 languages
    they would fill migrations, and on SQLite rebuild whole tables whenever a label changes.
    """

    def deconstruct(self):
        name, _path, _args, kwargs = super().deconstruct()
        kwargs["block_lookup"] = {}
        return name, "wagtail.fields.StreamField", [[]], kwargs
