from .quick_post import hooks  # noqa: F401 - registers its own
