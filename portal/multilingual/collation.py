"""Alphabetical order as a reader of the language expects it, without the database's help."""

import unicodedata

# Letters that stand after their base letter in that language's alphabet, instead of beside it.
_ALPHABETS = {
    "lv": "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž",
    "lt": "aąbcčdeęėfghiįyjklmnoprsštuųūvzž",
    "et": "abcdefghijklmnopqrsšzžtuvwõäöüxy",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "cs": "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž",
    "sk": "aáäbcčdďeéfghiíjklĺľmnňoóôpqrŕsštťuúvwxyýzž",
    "sv": "abcdefghijklmnopqrstuvwxyzåäö",
    "fi": "abcdefghijklmnopqrstuvwxyzåäö",
    "da": "abcdefghijklmnopqrstuvwxyzæøå",
    "hr": "abcčćdđefghijklmnopqrsštuvwxyzž",
    "sl": "abcčdefghijklmnopqrsštuvwxyzž",
    "hu": "aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz",
    "es": "abcdefghijklmnñopqrstuvwxyz",
}


def sort_key(text, code):
    """A key that sorts ``text`` by the alphabet of language ``code``; unknown letters by their base letter."""
    alphabet = _ALPHABETS.get(code, "")
    places = {letter: number for number, letter in enumerate(alphabet)}
    return [
        _place(letter, places) for letter in text.casefold() if letter.isalnum() or letter == " "
    ]


def _place(letter, places):
    if letter == " ":
        return (-1, "")
    if letter in places:
        return (places[letter], "")
    base = unicodedata.normalize("NFD", letter)[0]
    return (places.get(base, ord(base)), letter)
