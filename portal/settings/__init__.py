"""``base`` is production and safe by default; ``dev`` and ``test`` only loosen it."""
