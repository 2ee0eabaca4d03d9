"""Whether a letter is about the person whose plan is open, as far as the letter says.

It only compares what is printed. Anything but a clear yes is asked: "Who is this letter about?" A letter that names
nobody is taken as the person's own, as they chose it themselves.
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum

from pcsp_desktop.letters import LetterPerson
from pcsp_desktop.plan.people import Identity


class Whose(Enum):
    """Whom a letter is about. Before anything is kept, the page asks for all but `OWN` and `NOT_SAID`."""

    OWN = "own"
    SOMEONE_ELSE = "someone_else"
    SEVERAL = "several"
    UNCLEAR = "unclear"  # the names share a part, such as the family name, and nothing else tells
    NOT_SAID = "not_said"  # the letter names nobody, or the plan has no name yet

    @property
    def asks(self) -> bool:
        """Whether the person is to say whom the letter is about."""
        return self not in (Whose.OWN, Whose.NOT_SAID)


_HIS, _HERS = frozenset(("mr", "mister", "master", "sir")), frozenset(("mrs", "ms", "miss", "madam", "lady", "dame"))
_TITLES = _HIS | _HERS | {"mx", "dr", "prof", "professor", "rev", "pan", "pani", "herr", "frau", "mme"}


def whose_letter(people: Sequence[LetterPerson], own: Identity) -> Whose:
    """Whom a letter is about that names these people, set against the person of the plan.

    An NHS number or a birth date that differs is somebody else's, whatever the name; the same number is the
    person's own. Else the names decide: family name and a given name (or its first letter) have to be the same.
    """
    told = [person for person in people if person.name or person.birth_date or person.number]
    if not told:
        return Whose.NOT_SAID
    found = {_of_one(person, own) for person in told}
    if len(found) == 1:
        return found.pop() if len(told) == 1 or found != {Whose.OWN} else Whose.OWN
    return Whose.SEVERAL


def _of_one(person: LetterPerson, own: Identity) -> Whose:
    born = own.birth_date.isoformat() if own.birth_date else ""
    if person.number and own.nhs_number:
        return Whose.OWN if person.number == own.nhs_number else Whose.SOMEONE_ELSE
    if person.birth_date and born and person.birth_date != born:
        return Whose.SOMEONE_ELSE
    same_birth = bool(born) and person.birth_date == born
    names = _words(person.name)
    if not names or not (own.family_name or own.first_name or own.preferred_name):
        return Whose.OWN if same_birth else Whose.NOT_SAID
    return _by_name(person.name, own, same_birth=same_birth)


def _by_name(name: str, own: Identity, *, same_birth: bool) -> Whose:
    names = _words(name)
    family = _words(own.family_name)
    given = [*_words(own.first_name), *_words(own.preferred_name)]
    has_family = bool(family) and all(word in names for word in family)
    rest = [word for word in names if word not in family] if has_family else names
    has_given = any(_same_given(word, other, loose=same_birth) for word in rest for other in given)
    if has_family and (has_given or not given):
        return Whose.OWN
    if has_family and not rest:
        # "Mrs Cole" names no given name: another of the family is told by the title alone.
        titles = {
            frozenset(_raw_words(text)) & group and group for text in (name, own.title) for group in (_HIS, _HERS)
        }
        return Whose.UNCLEAR if {_HIS, _HERS} <= titles and not same_birth else Whose.OWN
    if not family and has_given:
        return Whose.OWN
    if same_birth and (has_family or has_given):
        return Whose.OWN
    if len(names) == 1 and has_given:
        return Whose.OWN  # "Dear Ann"
    return Whose.UNCLEAR if has_family or has_given else Whose.SOMEONE_ELSE


def _same_given(word: str, other: str, *, loose: bool) -> bool:
    """The same given name, or its first letter. With the same birthday a short form counts too (Sam, Samuel)."""
    if word == other or (len(word) == 1 and other.startswith(word)) or (len(other) == 1 and word.startswith(other)):
        return True
    return loose and min(len(word), len(other)) >= 3 and (word.startswith(other) or other.startswith(word))


def _words(name: str) -> list[str]:
    """The words of a name in plain small letters, titles left out: "Mrs Zoë O'Neil-Cole" → zoe, oneil, cole."""
    return [word for word in _raw_words(name) if word not in _TITLES]


def _raw_words(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.findall(r"[^\W\d_]+", re.sub(r"['’]", "", plain).casefold())
