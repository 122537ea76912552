#!/usr/bin/env python
"""Django's command line. Without DJANGO_SETTINGS_MODULE it uses the development settings."""

import os
import sys


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.dev")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        # The person who set a variable wrongly needs the sentence, not where we noticed.
        if "--traceback" in sys.argv:
            raise
        sys.exit(f"The portal cannot start: {error}")


if __name__ == "__main__":
    main()
