"""History: which languages a draft changed."""

from wagtail.admin.views.generic.history import ActionColumn

from ..naming import unit_names


class UnitsColumn(ActionColumn):
    """Wagtail says of every draft only that it was saved."""

    def get_value(self, entry):
        message = super().get_value(entry)
        changed = (entry.data or {}).get("changed", ()) if entry.action == "wagtail.edit" else ()
        names = unit_names(changed)
        return f"{message}: {names}" if names else message
