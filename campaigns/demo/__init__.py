"""The demonstration content, one module per theme.

Every text is a dictionary from language code to text. Two signs are written for the eye and replaced on loading
(see ``typography``): ``~`` is a no-break space, and ``page:key`` or ``{LV}`` in a rich text is a link to another
demonstration page. The sentences are ours; each figure links the source it comes from.
"""
