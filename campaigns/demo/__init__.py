"""The demonstration content, one module per theme.

Every text is a dictionary from language code to text. A few signs are written for the eye and replaced on
loading (see ``typography``): ``~`` is a no-break space; in a rich text ``page:key`` or ``{LV}`` is a link to
another demonstration page, ``[cc:LV]`` a country code, ``[fn:key]`` a footnote that cites a source and
``[note:words]`` one of words alone. Streams are lists of ``(kind, value)`` (see ``blocks``).

The sentences are ours; each fact cites or links the source it comes from, and what is made up says
“demonstration”, in Latvian “paraugs”. ``tree`` puts the pages in their places, ``loader`` loads them,
``library`` the snippets, pictures and files that they refer to.
"""
