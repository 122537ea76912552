"""People who sign in: how, from where, and the record of what they did."""
