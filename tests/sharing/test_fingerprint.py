"""The three forms of a fingerprint tell keys apart and belong together."""

import random

import share_kit as kit

from pcsp_desktop import assets, sharing
from pcsp_desktop.sharing import Fingerprint


def test_a_fingerprint_has_six_groups_of_five_digits() -> None:
    assert kit.person().fingerprint.digits == "49177 37280 30536 62113 44044 21921"
    assert Fingerprint("0" * 64).digits == "00000 00000 00000 00000 00000 00000"


def test_a_fingerprint_has_eight_words() -> None:
    first = assets.resource("words", "fingerprint.txt").read_text(encoding="ascii").split()
    assert Fingerprint("0" * 64).words == (first[0],) * 8
    assert Fingerprint("f" * 64).words == (first[-1],) * 8
    assert len(kit.person().fingerprint.words) == 8


def test_other_keys_have_other_digits_and_words() -> None:
    seen = [kit.person(seed=seed).fingerprint for seed in range(1, 200)]
    assert len({each.digits for each in seen}) == len({each.words for each in seen}) == 199


def test_words_cover_the_top_bits_exactly() -> None:
    listed = assets.resource("words", "fingerprint.txt").read_text(encoding="ascii").split()
    number = random.Random(3).getrandbits(256)
    top = 0
    for word in Fingerprint(f"{number:064x}").words:
        top = top << 11 | listed.index(word)
    assert top == number >> (256 - 88)


def test_the_word_list_has_2048_words_that_cannot_be_confused() -> None:
    listed = assets.resource("words", "fingerprint.txt").read_text(encoding="ascii").split("\n")[:-1]
    assert len(listed) == len(set(listed)) == 2048
    assert listed == sorted(listed)
    assert all(word.isalpha() and word.islower() and word.isascii() and 3 <= len(word) <= 10 for word in listed)
    known = set(listed)
    for word in listed:
        shorter = {word[:at] + word[at + 1 :] for at in range(len(word))}
        swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)}
        assert not (shorter | swapped) & (known - {word}), word


def test_the_qr_code_reads_back_to_the_key() -> None:
    fingerprint = kit.person().fingerprint
    assert sharing.from_qr_text(fingerprint.qr_text) == fingerprint
    assert sharing.from_qr_text(" " + fingerprint.qr_text + "\n") == fingerprint
    for text in ("", "hello", fingerprint.key_id, "PCSP-KEY:12", "PCSP-KEY:" + "Z" * 64):
        assert sharing.from_qr_text(text) is None
    modules = fingerprint.qr_modules()
    assert len(modules) == len(modules[0]) >= 33
    assert modules[0][:7] == (True,) * 7
