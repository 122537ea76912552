"""The project and its kernel: it knows no country and no campaign."""
