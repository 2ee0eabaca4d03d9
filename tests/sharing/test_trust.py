"""What is known about a signer, and what a person is told about a file that is whole."""

import datetime

import pytest
import share_kit as kit
from attrs import evolve

from pcsp_desktop import sharing
from pcsp_desktop.sharing import Known, TrustNotice, trust
from pcsp_desktop.sharing import SignerState as State


def keep(known: Known, share: sharing.ShareFile) -> Known:
    return trust.received(known, sharing.open_share(share.data), kit.NOW)


def look(share: sharing.ShareFile, known: Known, today: datetime.date = kit.TODAY) -> sharing.Checked:
    return sharing.check(share.data, known, today=today)


def test_a_first_file_is_from_a_new_signer() -> None:
    checked = look(kit.share(), Known())
    assert (checked.signer, checked.notices) == (State.NEW, ())


def test_looking_at_a_file_remembers_nothing() -> None:
    known = Known()
    look(kit.share(), known)
    assert known == Known()


def test_after_a_file_was_kept_its_signer_is_known() -> None:
    first = kit.share()
    known = keep(Known(), first)
    checked = look(kit.share(revision=2, previous=first.manifest_sha256), known)
    assert (checked.signer, checked.notices) == (State.KNOWN, ())


def test_i_checked_with_them_is_remembered_with_its_day() -> None:
    share = kit.share()
    known = keep(Known(), share)
    known = trust.confirmed(known, share.record.author_key, sharing.Confirmation(how="phone", on=kit.TODAY))
    checked = look(kit.share(revision=5), known)
    assert checked.signer is State.CONFIRMED
    assert "21\u00a0November\u00a02026" in checked.words(known)[0]


@pytest.mark.parametrize("name", ["Sam Okoro", "sam okoro", "SAM  OKORO", "Sаm Okоro", "S.a.m Okoro", "Sam 0koro"])
def test_the_same_name_with_another_key_stops(name: str) -> None:
    known = keep(Known(), kit.share())
    checked = look(kit.share(identity=kit.person(name, 99)), known)
    assert checked.signer is State.OTHER_KEY
    assert checked.words(known)[0].startswith("Stop.")


def test_another_name_with_another_key_is_just_new() -> None:
    known = keep(Known(), kit.share())
    assert look(kit.share(identity=kit.person("Samuel Okoro", 99)), known).signer is State.NEW


def test_a_name_that_differs_by_accents_alone_is_told_and_does_not_stop() -> None:
    known = keep(Known(), kit.share())
    checked = look(kit.share(identity=kit.person("Sam Okoró", 99)), known)
    assert checked.signer is State.LIKE_NAME
    assert "nearly the same name" in checked.words(known)[0]


def test_a_known_key_that_takes_on_the_name_of_somebody_else_stops() -> None:
    """Somebody writes once as Bob, is kept, and then as Sam: the key is known, but not under this name."""
    known = keep(keep(Known(), kit.share()), kit.share(identity=kit.person("Bob", 99)))
    as_sam = kit.share(identity=kit.person("Sam Okoro", 99), revision=2)
    assert look(as_sam, known).signer is State.OTHER_KEY
    bob = sharing.identity.new("Bob")
    known = keep(keep(Known(), kit.share()), kit.share(identity=bob))
    fresh = sharing.identity.renamed(sharing.identity.replaced(bob, kit.NOW), "Sam Okoro")
    assert look(kit.share(identity=fresh, revision=2), known).signer is State.OTHER_KEY


def test_a_known_key_with_another_name_is_told_with_the_name_that_is_known() -> None:
    known = keep(Known(), kit.share(identity=kit.person("Bob", 99), revision=9))
    for name in ("Elm Road Surgery", "Sam Okoro"):
        checked = look(kit.share(identity=kit.person(name, 99), revision=12), known)
        assert (checked.signer, checked.notices) == (State.KNOWN, (TrustNotice.OTHER_NAME,))
        assert any(f"“Bob”. In this file they call themselves “{name}”" in words for words in checked.words(known))
    assert look(kit.share(identity=kit.person("BOB", 99), revision=12), known).notices == ()


def test_two_people_who_really_have_one_name_do_not_stop_each_other_for_ever() -> None:
    first, second = kit.share(), kit.share(identity=kit.person("Sam Okoro", 99))
    known = keep(Known(), first)
    assert look(second, known).signer is State.OTHER_KEY
    opened = sharing.open_share(second.data)
    known = trust.compared(known, opened, sharing.Confirmation(how="phone", on=kit.TODAY), kit.NOW)
    assert look(kit.share(identity=kit.person("Sam Okoro", 99), revision=2), known).signer is State.CONFIRMED
    assert look(kit.share(revision=2), known).signer is State.KNOWN
    assert look(kit.share(identity=kit.person("Sam Okoro", 100)), known).signer is State.OTHER_KEY


def test_my_own_name_with_another_key_stops() -> None:
    mine = evolve(Known(), own_keys=(kit.person("Rose Bell", 3).key_id,), own_names=("Rose Bell",))
    checked = look(kit.share(identity=kit.person("Rоse Bell", 99)), mine)
    assert checked.signer is State.OTHER_KEY
    assert checked.words(mine)[0].startswith("Stop. This file has your own name")
    assert look(kit.share(identity=kit.person("Rose Bell", 3)), mine).signer is State.OWN


def test_a_new_name_of_a_known_key_is_known() -> None:
    known = keep(Known(), kit.share())
    assert look(kit.share(identity=kit.person("Sam Bell"), revision=4), known).signer is State.KNOWN


def test_a_name_that_a_known_signer_had_once_still_stops_others() -> None:
    known = keep(Known(), kit.share(identity=kit.person("Sam Okoro")))
    known = keep(known, kit.share(identity=kit.person("Sam Bell"), revision=2))
    assert (known.signers[0].name, known.signers[0].former_names) == ("Sam Bell", ("Sam Okoro",))
    for name in ("Sam Okoro", "sam bell"):
        assert look(kit.share(identity=kit.person(name, 99)), known).signer is State.OTHER_KEY
    back = keep(known, kit.share(identity=kit.person("Sam Okoro"), revision=3))
    assert (back.signers[0].name, back.signers[0].former_names) == ("Sam Okoro", ("Sam Bell",))
    assert Known.from_json(back.to_json()) == back


def test_a_long_name_with_another_key_stops_too() -> None:
    name = "Alexandrina " * 10
    known = keep(Known(), kit.share(identity=kit.person(name)))
    assert look(kit.share(identity=kit.person(name.upper(), 99)), known).signer is State.OTHER_KEY


def test_a_new_signature_that_the_old_one_signed_is_told_apart_from_a_stranger() -> None:
    old = sharing.identity.new("Sam Okoro")
    first = kit.share(identity=old)
    known = keep(Known(), first)
    fresh = sharing.identity.replaced(old, kit.NOW)
    assert fresh.key_id != old.key_id
    second = kit.share(identity=fresh, revision=2, previous=first.manifest_sha256)
    assert look(second, known).signer is State.NEW_KEY
    again = sharing.identity.replaced(fresh, kit.NOW)
    assert look(kit.share(identity=again, revision=3), known).signer is State.NEW_KEY
    stranger = evolve(sharing.identity.new("Sam Okoro"), key_changes=fresh.key_changes)
    with pytest.raises(sharing.NotWhole):
        sharing.open_share(kit.share(identity=stranger, revision=2).data)


def test_older_copies_are_seen_across_a_new_signature() -> None:
    old = sharing.identity.new("Sam Okoro")
    fresh = sharing.identity.replaced(old, kit.NOW)
    known = keep(Known(), kit.share(identity=old, revision=5))
    assert TrustNotice.OLDER in look(kit.share(identity=fresh, revision=4), known).notices


def test_the_very_same_copy_again() -> None:
    share = kit.share()
    known = keep(Known(), share)
    assert look(share, known).notices == (TrustNotice.SAME_AGAIN,)
    assert keep(known, share) == known


def test_an_older_copy() -> None:
    known = keep(Known(), kit.share(revision=3))
    assert look(kit.share(revision=1), known).notices == (TrustNotice.OLDER,)


def test_the_same_copy_that_is_older_by_now_is_both() -> None:
    first = kit.share(revision=1)
    known = keep(keep(Known(), first), kit.share(revision=2, previous=first.manifest_sha256))
    assert look(first, known).notices == (TrustNotice.SAME_AGAIN, TrustNotice.OLDER)


def test_two_different_copies_with_one_number_are_a_fork() -> None:
    known = keep(Known(), kit.share(revision=2, recipient="Anna"))
    assert TrustNotice.FORK in look(kit.share(revision=2, recipient="Ben"), known).notices


def test_a_copy_that_follows_another_one_than_ours_is_a_fork() -> None:
    known = keep(Known(), kit.share(revision=2))
    assert TrustNotice.FORK in look(kit.share(revision=3, previous="0" * 64), known).notices


def test_a_restored_backup_on_a_branch_of_its_own_is_no_fork() -> None:
    known = keep(Known(), kit.share(revision=4))
    restored = kit.share(revision=3, branch_id="1b2c3d4e-0000-4000-8000-000000000002")
    assert look(restored, known).notices == ()


def test_two_plans_of_one_author_are_not_mixed() -> None:
    known = keep(Known(), kit.share(revision=9))
    other = kit.share(revision=1, plan_id="9f0c3a52-6f1e-4d0b-8f0a-5f6d1d3c2b11")
    assert look(other, known).notices == ()


def test_a_copy_is_good_until_the_end_of_its_last_day() -> None:
    share = kit.share(expires=datetime.date(2026, 12, 31))
    assert look(share, Known(), datetime.date(2026, 12, 31)).notices == ()
    checked = look(share, Known(), datetime.date(2027, 1, 1))
    assert checked.notices == (TrustNotice.PAST_DATE,)
    assert checked.whole
    assert any("31\u00a0December\u00a02026" in words for words in checked.words(Known()))


def test_a_reply_to_what_i_sent_and_to_what_i_never_sent() -> None:
    share = kit.share()
    answer = kit.answer(share, sharing.Reply())
    mine = trust.sent(Known(), sharing.HeldShare.of(sharing.open_share(share.data)))
    assert look(answer, mine).notices == (TrustNotice.REPLY,)
    assert look(answer, Known()).notices == (TrustNotice.REPLY_TO_UNKNOWN,)
    other = trust.sent(Known(), sharing.HeldShare.of(sharing.open_share(kit.share(revision=2).data)))
    assert look(answer, other).notices == (TrustNotice.REPLY_TO_UNKNOWN,)


def test_a_file_of_my_own_is_told_as_mine() -> None:
    share = kit.share()
    mine = trust.sent(Known(), sharing.HeldShare.of(sharing.open_share(share.data)))
    checked = look(share, mine)
    assert (checked.signer, checked.notices) == (State.OWN, (TrustNotice.SAME_AGAIN,))
    assert keep(mine, kit.share(revision=2, previous=share.manifest_sha256)).signers == ()


def test_what_is_known_goes_to_json_and_back() -> None:
    share = kit.share()
    known = trust.sent(keep(Known(), kit.share(identity=kit.person("Anna", 5))),
                       sharing.HeldShare.of(sharing.open_share(share.data)))  # fmt: skip
    known = trust.confirmed(known, kit.person("Anna", 5).key_id, sharing.Confirmation(how="qr", on=kit.TODAY))
    assert Known.from_json(known.to_json()) == known
    damaged = known.to_json()
    damaged["signers"] = [{"key": "x"}]
    with pytest.raises(sharing.Malformed):
        Known.from_json(damaged)


def test_every_state_and_notice_has_words() -> None:
    from pcsp_desktop import assets

    for state in State:
        assert assets.words(f"sharing.signer.{state.value}", name="Sam", date="today")
    for notice in TrustNotice:
        assert assets.words(f"sharing.notice.{notice.value}", name="Sam", date="today", former="Bob")
    for reason in sharing.Reason:
        assert reason.words()


def test_no_words_call_the_signer_a_verified_person() -> None:
    known = keep(Known(), kit.share())
    for share in (kit.share(), kit.share(identity=kit.person("Sam Okoro", 99)), kit.share(revision=3)):
        for words in look(share, known).words(known):
            assert "verified" not in words
    assert look(kit.share(), known).words(known)[-1].startswith("The file is unchanged since")


# --- identities -----------------------------------------------------------------------------------


def test_an_identity_goes_to_the_vault_and_back() -> None:
    who = sharing.identity.replaced(sharing.identity.new("Sam Okoro"), kit.NOW)
    again = sharing.identity.load(who.to_json())
    assert (again.key_id, again.name, again.age_secret) == (who.key_id, who.name, who.age_secret)
    assert again.to_json() == who.to_json()
    assert kit.share(identity=again).data == kit.share(identity=who).data


def test_a_damaged_identity_is_refused() -> None:
    who, other = sharing.identity.new("Sam").to_json(), sharing.identity.new("Sam").to_json()
    swapped: dict[str, object] = {**who, "signing_key": other["signing_key"]}
    damaged_ones: list[object] = [{}, [], swapped, {**who, "certificate": "AAAA"}, {**who, "x": 1}]
    for damaged in damaged_ones:
        with pytest.raises(sharing.Malformed):
            sharing.identity.load(damaged)


def test_an_identity_does_not_show_its_secrets() -> None:
    who = sharing.identity.new("Sam")
    assert who.age_secret is not None
    assert who.age_secret not in repr(who)
    request = repr(sharing.ShareRequest(identity=who, copy=kit.copy(who), plan=kit.small_plan(), sections=("goals",),
                                        pdf=b"", consent=kit.consent()))  # fmt: skip
    assert who.age_secret not in request
    assert "Walk to the shop" not in request


def test_a_new_name_keeps_being_the_same_signer() -> None:
    who = sharing.identity.new("Sam Okoro")
    assert sharing.identity.renamed(who, "Sam Bell").key_id == who.key_id
