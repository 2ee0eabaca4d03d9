"""The one permitted zip form: what is written comes back, and nothing else is read."""

import io
import zipfile

import pytest

from pcsp_desktop.sharing import container
from pcsp_desktop.sharing.problems import CannotMake, NotWhole, Reason

MEMBERS = (("mimetype", b"application/vnd.etsi.asic-e+zip"), ("README.txt", b""), ("plan.json", b"{}" * 50))


def test_members_come_back_as_they_were_written() -> None:
    assert container.read(container.write(MEMBERS)) == MEMBERS


def test_the_same_members_give_the_same_bytes() -> None:
    assert container.write(MEMBERS) == container.write(tuple(MEMBERS))


def test_an_ordinary_zip_reader_sees_the_same_members() -> None:
    with zipfile.ZipFile(io.BytesIO(container.write(MEMBERS))) as opened:
        assert tuple((each.filename, opened.read(each)) for each in opened.infolist()) == MEMBERS
        for each in opened.infolist():
            assert each.compress_type == zipfile.ZIP_STORED
            assert each.date_time == (1980, 1, 1, 0, 0, 0)
            assert (each.create_system, each.create_version, each.extract_version) == (0, 20, 20)
            assert (each.flag_bits, each.external_attr, each.internal_attr) == (0, 0, 0)
            assert (each.extra, each.comment) == (b"", b"")


@pytest.mark.parametrize(
    "name",
    ["../plan.json", "/plan.json", "C:\\plan.json", "plan.json/", "Plan.json", "plan.exe", "a b.pdf", "é.pdf", "",
     "attachments/01.pdf", "attachments/0001.pdf", "META-INF/other.xml", "plan.json\0"],
)  # fmt: skip
def test_a_name_outside_the_list_is_neither_written_nor_read(name: str) -> None:
    with pytest.raises(CannotMake):
        container.write(((name, b"x"),))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(zipfile.ZipInfo(name or "x", (1980, 1, 1, 0, 0, 0)), b"x")
    with pytest.raises(NotWhole):
        container.read(out.getvalue())


def test_a_name_twice_is_not_written() -> None:
    with pytest.raises(CannotMake):
        container.write((("plan.json", b"1"), ("plan.json", b"2")))


def test_no_member_and_too_many_are_not_written() -> None:
    with pytest.raises(CannotMake):
        container.write(())
    many = tuple((f"a{number}.json", b"") for number in range(container.MAX_MEMBERS + 1))
    assert container.read(container.write(many[:-1])) == many[:-1]
    with pytest.raises(CannotMake):
        container.write(many)


def test_a_container_may_have_25_mib_and_not_a_byte_more() -> None:
    empty = len(container.write((("plan.json", b""),)))
    most = container.write((("plan.json", bytes(container.MAX_BYTES - empty)),))
    assert len(most) == container.MAX_BYTES
    assert len(container.read(most)) == 1
    with pytest.raises(CannotMake):
        container.write((("plan.json", bytes(container.MAX_BYTES - empty + 1)),))
    with pytest.raises(NotWhole) as refused:
        container.read(most + b"\0")
    assert refused.value.reason is Reason.TOO_BIG


@pytest.mark.parametrize("data", [b"", b"P", b"PK", b"%PDF-1.7", b"hello", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_container_is_called_so(data: bytes) -> None:
    with pytest.raises(NotWhole) as refused:
        container.read(data)
    assert refused.value.reason is Reason.NOT_A_SHARE_FILE
