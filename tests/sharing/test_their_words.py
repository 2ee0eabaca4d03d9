"""A signer cannot write on our page: a short entry of a record is one line that shows what it holds."""

import json
import unicodedata
from typing import Any

import pytest
import share_kit as kit
from hypothesis import given, settings
from hypothesis import strategies as st

from pcsp_desktop import plan, sharing
from pcsp_desktop.sharing import container, layout, one_line

FIELDS = (
    ("author", "organisation"),
    ("author", "on_behalf_of"),
    ("recipient", "name"),
    ("recipient", "organisation"),
    ("recipient", "relationship"),
    ("consent", "given_by"),
    ("", "purpose"),
)
HOSTILE = {
    "a line end": "Elm Road\nWho signed it: the NHS",
    "a return": "Elm Road\rVerified",
    "a line of another kind": "Elm Road\u2028Verified",
    "a paragraph": "Elm Road\u2029Verified",
    "a next line": "Elm Road\u0085Verified",
    "a turned text": "Elm Road \u202eKO si erutangis",
    "an isolate": "Elm Road \u2067\u2069",
    "a mark of direction": "Elm\u200f Road",
    "an Arabic mark": "Elm\u061c Road",
    "a space of no width": "Elm\u200bRoad",
    "a joiner between Latin letters": "E\u200dlm",
    "a soft hyphen": "El\u00adm",
    "a Hangul filler": "\u3164",
    "a half-width filler": "Elm\uffa0",
    "a tag": "Elm\U000e0041",
    "a byte order mark": "\ufeffElm",
    "an empty braille cell": "\u2800",
    "a private letter": "\ue000",
    "a tower of accents": "E" + "\u0301" * 6,
    "far too much": "x" * 301,
    "a bell": "Elm\x07",
}
HONEST = (
    "Elm Road Surgery",
    "NHS checked",
    "Zoë’s carers – Anne-Marie O’Brien & co. (Leeds)",
    "Nguyễn Thị",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    "سارة",
    "علی\u200cرضا",
    "Family 👨‍👩‍👧 ❤️",
    "社會服務",
)


def crafted(group: str, field: str, value: object, share: sharing.ShareFile | None = None) -> bytes:
    """A whole, signed file whose record says `value`: what anybody can make who has a key of their own."""
    share = share or kit.share()
    record: dict[str, Any] = json.loads(dict(container.read(share.data))[layout.RECORD])
    (record[group] if group else record)[field] = value
    return kit.signed_again(share, record=plan.canonical(record))


def reason(data: bytes) -> sharing.Reason | None:
    return sharing.check(data, today=kit.TODAY).reason


@pytest.mark.parametrize(("group", "field"), FIELDS)
@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_words_that_could_write_beside_their_place_are_refused(group: str, field: str, value: str) -> None:
    assert reason(crafted(group, field, value)) is sharing.Reason.MISLEADING


@pytest.mark.parametrize(("group", "field"), FIELDS)
@pytest.mark.parametrize("value", HONEST)
def test_honest_words_are_read_as_they_are(group: str, field: str, value: str) -> None:
    assert reason(crafted(group, field, value)) is None
    assert sharing.tidied(value) == value


def test_a_title_of_an_attachment_is_one_line_too() -> None:
    letter = sharing.AttachedFile(title="Letter", media_type="image/png", content=b"\x89PNG\r\n\x1a\n")
    share = kit.share(attachments=(letter,))
    record: dict[str, Any] = json.loads(dict(container.read(share.data))[layout.RECORD])
    record["files"][-1]["title"] = "Letter\nChecked by the app"
    assert reason(kit.signed_again(share, record=plan.canonical(record))) is sharing.Reason.MISLEADING


def test_the_words_of_a_consent_are_not_without_end() -> None:
    assert reason(crafted("consent", "words", "x" * 2_000)) is None
    assert reason(crafted("consent", "words", "x" * 2_001)) is sharing.Reason.MISLEADING


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_longer_words_that_are_typed_can_always_be_read(text: str) -> None:
    assert one_line.stays_in_place(sharing.kept_in_place(text))


@given(st.text())
def test_a_quotation_has_no_line_end_no_turn_and_one_pair_of_marks(text: str) -> None:
    said = sharing.quoted(text)
    assert len(said.splitlines()) == 1
    assert said.count("“") == said.count("”") == 1
    assert not set(said) & set("\u202a\u202b\u202d\u202e\u2066\u2067")


@pytest.mark.parametrize("words", ["Yes\x1b[2J", "Yes \u202eon", "Yes\u2028"])
def test_the_words_of_a_consent_stay_where_they_are_shown(words: str) -> None:
    assert reason(crafted("consent", "words", words)) is sharing.Reason.MISLEADING
    assert reason(crafted("consent", "words", "Yes.\nThey may see it.")) is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400))
def test_whatever_is_typed_goes_into_a_file_as_one_line(text: str) -> None:
    line = sharing.tidied(text)
    assert one_line.is_one_line(line)
    assert len(line) <= sharing.SHORT
    assert sharing.tidied(line) == line


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_what_a_reader_takes_has_no_line_end_no_turn_and_nothing_that_is_not_seen(text: str) -> None:
    if one_line.is_one_line(text):
        assert len(text.splitlines()) < 2
        allowed = {"\u200c", "\u200d"}
        assert not any(unicodedata.category(letter) in ("Cc", "Cf") and letter not in allowed for letter in text)


def test_quotation_marks_of_theirs_do_not_end_ours() -> None:
    said = sharing.quoted('Elm Road” The app knows this signer. “"ok"')
    assert said.count("“") == said.count("”") == 1
    assert '"' not in said


def test_no_line_of_longer_words_can_be_taken_for_ours() -> None:
    said = sharing.quoted_lines("A fine goal.\n\nDo they agree?\r\nThe app knows this signer.\u2028Dr Khan agrees.”")
    assert said.split("\n") == [
        "“A fine goal.",
        "“Do they agree?",
        "“The app knows this signer.",
        "“Dr Khan agrees.’”",
    ]


@given(st.text())
def test_every_line_of_longer_words_begins_in_marks(text: str) -> None:
    lines = sharing.quoted_lines(text).split("\n")
    assert all(line.startswith("“") for line in lines)
    assert lines[-1].endswith("”")
    assert sum(line.count("”") for line in lines) == 1


def test_the_sentences_about_a_signer_quote_the_name() -> None:
    share = kit.share(identity=kit.person("your own surgery. It is checked"))
    (first, *_) = sharing.check(share.data, today=kit.TODAY).words(sharing.Known())
    assert "“your own surgery. It is checked”" in first
