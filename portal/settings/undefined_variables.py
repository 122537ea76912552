"""Makes a test fail where one of our templates names a variable that does not exist.

Django prints nothing for such a variable, so a misspelt name stays unseen. Wagtail's templates rely
on that, so only ours are held to it. https://docs.djangoproject.com/en/5.2/ref/templates/api/#invalid-template-variables
"""

import inspect
from pathlib import Path

from django.template.base import Node

OUR_TEMPLATES = ("templates", "portal", "countries", "campaigns")


class UndefinedVariable(str):
    """The value of ``string_if_invalid``: empty, but asking whether it is raises in our templates."""

    def __new__(cls, base_dir):
        return super().__new__(cls)

    def __init__(self, base_dir):
        self.folders = [Path(base_dir) / folder for folder in OUR_TEMPLATES]

    def __bool__(self):
        node, expression = rendering()
        if node and self.is_ours(node.origin.name):
            where = f"{node.origin.name}, line {node.token.lineno}"
            raise AssertionError(f"Undefined template variable {expression!s} in {where}")
        return False

    def is_ours(self, path):
        return any(Path(path).is_relative_to(folder) for folder in self.folders)


def rendering():
    """The template node being rendered right now, and the expression it is resolving."""
    frame, expression = inspect.currentframe(), None
    while frame:
        caller = frame.f_locals.get("self")
        if expression is None and frame.f_code.co_name == "resolve":
            expression = getattr(caller, "token", None)
        if isinstance(caller, Node) and getattr(caller, "origin", None):
            return caller, expression
        frame = frame.f_back
    return None, expression
