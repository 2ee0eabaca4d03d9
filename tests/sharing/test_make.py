"""Making a share file: what is asked for is in it, and what cannot be read back is never made."""

import datetime
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import rfc8785
import share_kit as kit
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pcsp_desktop import plan, sharing
from pcsp_desktop.__main__ import main
from pcsp_desktop.sharing import container, record
from pcsp_desktop.tasks import file_names

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def attachment(
    media_type: str = "image/png", content: bytes = PNG, title: str = "Scan of my letter"
) -> sharing.AttachedFile:
    return sharing.AttachedFile(title=title, media_type=media_type, content=content)


def test_the_same_request_gives_the_same_bytes() -> None:
    assert kit.share().data == kit.share().data


def test_the_same_request_gives_the_same_bytes_in_another_process() -> None:
    code = "import hashlib, share_kit; print(hashlib.sha256(share_kit.share().data).hexdigest())"
    folder = str(Path(__file__).parents[1])
    surroundings = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": folder}
    done = subprocess.run([sys.executable, "-c", code], env=surroundings, capture_output=True, check=True)
    assert done.stdout.decode().strip() == hashlib.sha256(kit.share().data).hexdigest()


def test_members_stand_in_the_agreed_order() -> None:
    pdf, photo = attachment("application/pdf", b"%PDF-1.7"), attachment("image/jpeg", b"\xff\xd8\xff\xe0")
    share = kit.share(attachments=(attachment(), pdf, photo))
    assert [name for name, _ in container.read(share.data)] == [
        "mimetype",
        "README.txt",
        "care-and-support-plan.pdf",
        "plan.json",
        "fhir.json",
        "attachments/001.png",
        "attachments/002.pdf",
        "attachments/003.jpg",
        "share.json",
        "META-INF/ASiCManifest.xml",
        "META-INF/signature.p7s",
    ]


def test_a_reply_has_its_own_members_and_no_sections() -> None:
    reply = kit.answer(kit.share(), sharing.Reply())
    names = [name for name, _ in container.read(reply.data)]
    assert names[2:4] == ["reply.pdf", "reply.json"]
    assert "fhir.json" not in names
    assert reply.record.sections == ()


def test_the_record_says_what_was_chosen() -> None:
    share = kit.share(expires=datetime.date(2027, 1, 31), revision=3, previous="ab" * 32)
    opened = sharing.open_share(share.data)
    assert opened.record == share.record
    assert opened.manifest_sha256 == share.manifest_sha256
    assert (opened.record.expires, opened.record.revision, opened.record.previous) == (
        datetime.date(2027, 1, 31),
        3,
        "ab" * 32,
    )
    assert opened.record.consent == kit.consent()
    assert opened.plan == plan.select(kit.small_plan(), ["goals", "people"])


def test_attachments_come_back_with_their_titles() -> None:
    opened = sharing.open_share(kit.share(attachments=(attachment(),)).data)
    ((entry, content),) = opened.attachments
    assert (entry.title, entry.path, content) == ("Scan of my letter", "attachments/001.png", PNG)


@pytest.mark.parametrize(
    "bad",
    [
        attachment("text/html"),
        attachment("image/heic"),
        attachment(content=b"GIF89a"),
        attachment("application/pdf"),
        attachment(title=""),
        attachment(title="x" * 400),
    ],
)
def test_attachments_of_another_kind_are_not_taken(bad: sharing.AttachedFile) -> None:
    with pytest.raises(sharing.CannotMake):
        kit.share(attachments=(bad,))


def test_more_attachments_than_fit_are_not_taken() -> None:
    most = container.MAX_MEMBERS - 8
    assert len(container.read(kit.share(attachments=(attachment(),) * most).data)) == container.MAX_MEMBERS
    with pytest.raises(sharing.CannotMake):
        kit.share(attachments=(attachment(),) * (most + 1))


def test_a_file_over_25_mib_is_not_made() -> None:
    with pytest.raises(sharing.CannotMake) as refused:
        kit.share(attachments=(attachment("application/pdf", b"%PDF-" + bytes(26 * 2**20)),))
    assert refused.value.what == "too big"


def request(**changed: object) -> sharing.ShareRequest:
    who = kit.person()
    made = sharing.ShareRequest(identity=who, copy=kit.copy(who), plan=kit.small_plan(), sections=("goals",),
                                pdf=kit.small_pdf(), consent=kit.consent())  # fmt: skip
    return evolve(made, copy=evolve(made.copy, **changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changed",
    [
        {"bundle_id": "x"},
        {"plan_id": "9F0C3A52-6F1E-4D0B-8F0A-5F6D1D3C2B10"},
        {"revision": 0},
        {"previous": "zz"},
        {"created": datetime.datetime(2026, 1, 1)},  # noqa: DTZ001 - that is what is refused
        {"language": "english please"},
        {"author": sharing.Author(name="Somebody Else", role="person")},
        {"author": sharing.Author(name="Sam Okoro", role="king")},
        {"recipient": sharing.Recipient(name="")},
        {"recipient": sharing.Recipient(name="x" * 301)},
        {"purpose": "x" * 2001},
    ],
)
def test_what_our_own_reader_would_refuse_is_never_made(changed: dict[str, object]) -> None:
    sharing.make(request())
    with pytest.raises((sharing.CannotMake, ValueError)):
        sharing.make(request(**changed))


def test_times_are_kept_to_the_second_in_utc() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
    made = sharing.make(request(created=datetime.datetime(2026, 11, 22, 2, 0, 0, 999, tzinfo=zone)))
    assert made.record.created == kit.NOW
    assert sharing.open_share(made.data).signed_at == kit.NOW


def test_a_name_longer_than_a_certificate_holds_is_kept_whole_in_the_record() -> None:
    name = "Alexandrina " * 12
    who = kit.person(name)
    made = sharing.make(evolve(request(author=sharing.Author(name=name.strip(), role="person")), identity=who))
    assert sharing.open_share(made.data).record.author.name == name.strip()


@pytest.mark.parametrize("language", ["en_GB", "cy", "ur", "zh_Hans", "es_419", "en_GB@easy"])
def test_a_share_can_be_in_any_language(language: str) -> None:
    assert sharing.check(sharing.make(request(language=language)).data, today=kit.TODAY).whole


def test_the_readme_is_plain_text_with_the_fingerprint() -> None:
    text = dict(container.read(kit.share().data))["README.txt"].decode("utf-8")
    assert kit.person().fingerprint.digits in text
    assert " ".join(kit.person().fingerprint.words) in text
    assert text.count("\n") == text.count("\r\n") > 10


def test_file_names_hold_a_date_and_no_name() -> None:
    assert file_names.share(kit.NOW.date()) == "my-plan-2026-11-21.pcsp.zip"


# --- canonical JSON -------------------------------------------------------------------------------

keys = st.text(alphabet=st.characters(max_codepoint=127), min_size=1, max_size=8)
texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(values)
def test_canonical_json_is_that_of_rfc_8785(value: object) -> None:
    assert plan.canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]
    assert plan.parse_canonical(plan.canonical(value)) == value


@pytest.mark.parametrize(
    "data",
    [b'{"a":1,"a":2}', b'{"a":1.0}', b'{"a":1e3}', b'{"a": 1}', b'{"b":1,"a":2}', b"\xef\xbb\xbf{}", b'{"a":"\\u0041"}',
     b'{"a":"\\ud800"}', b'{"a":9007199254740993}', b'{"a":NaN}', b'{"a":-0}', b"{}\n", b"[" * 100_000, b'{"a":"\xff"}',
     b'"\\/"', b'{"\xc3\xa9":1}', b'"\\u001F"', b"01", b"", b"[1,]", b"'a'", b"[1]x"],
)  # fmt: skip
def test_json_in_any_other_form_is_refused(data: bytes) -> None:
    with pytest.raises(plan.NotCanonical):
        plan.parse_canonical(data)


# --- the record -----------------------------------------------------------------------------------


def saved(**changed: object) -> bytes:
    return plan.canonical({**kit.share().record.to_json(), **changed})


def test_a_record_goes_to_bytes_and_back() -> None:
    assert record.read(saved()) == kit.share().record


@pytest.mark.parametrize("name", list(kit.share().record.to_json()))
@pytest.mark.slow
def test_every_entry_of_a_record_is_needed_and_checked(name: str) -> None:
    left = {key: value for key, value in kit.share().record.to_json().items() if key != name}
    with pytest.raises(sharing.Malformed):
        record.read(plan.canonical(left))
    optional = {"previous", "expires", "author_age", "in_reply_to"}
    wrong_ones: list[object] = [None, 7, "\x00", [], [[]], {}, {"a": 1}, True, -1, "x" * 70_000]
    for wrong in wrong_ones:
        if (wrong is None and name in optional) or (wrong == [] and name in ("key_changes", "sections", "files")):
            continue
        if name == "purpose" and wrong == "\x00":
            continue
        if name == "revision" and wrong == 7:
            continue
        if name == "says_left_out" and wrong is True:
            continue
        with pytest.raises(sharing.Malformed):
            record.read(saved(**{name: wrong}))


def test_an_entry_that_nobody_knows_is_refused() -> None:
    with pytest.raises(sharing.Malformed):
        record.read(saved(extra=1))


@pytest.mark.parametrize(
    ("name", "newer"), [("pcsp-share/2", True), ("pcsp-share/10", True), ("pcsp-share/x", False), ("zip", False)]
)
def test_a_newer_format_is_told_as_newer(name: str, newer: bool) -> None:
    with pytest.raises(sharing.Malformed) as refused:
        record.read(saved(format=name))
    assert isinstance(refused.value, record.NewerShare) is newer


def test_what_is_wrong_is_never_told_with_its_value() -> None:
    with pytest.raises(sharing.Malformed) as refused:
        record.read(saved(purpose=["zqsecretqz"], zqsecretqz=1))
    assert "zqsecretqz" not in repr(refused.value)


# --- the command ----------------------------------------------------------------------------------


def test_the_command_says_for_each_file_if_it_is_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, missing = tmp_path / "good.pcsp.zip", tmp_path / "bad.pcsp.zip", tmp_path / "none.zip"
    share = kit.share(expires=datetime.date(2027, 1, 31))
    good.write_bytes(share.data)
    bad.write_bytes(share.data.replace(b"Walk", b"Talk"))
    assert main(["check", str(good), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "file": str(good),
        "whole": True,
        "reason": None,
        "author": "Sam Okoro",
        "fingerprint": kit.person().fingerprint.digits,
        "created": "2026-11-21T20:30:00+00:00",
        "expires": "2027-01-31",
        "sections": ["people", "goals"],
    }
    assert main(["check", str(good), str(bad), str(missing), "--json"]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["whole"] for line in lines] == [True, False, False]
    assert all(set(line) == set(lines[0]) for line in lines)
    assert lines[1]["reason"] == sharing.Reason.CONTAINER.words()
    assert main(["check", str(good)]) == 0
    assert "Sam Okoro" in capsys.readouterr().out
    assert main(["check", str(bad)]) == 1
    assert "changed" in capsys.readouterr().out
