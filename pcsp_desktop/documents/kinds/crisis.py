"""In a crisis: what to do, whom to ring, and what staff need first.

At clear print it is one side. In bigger print it is two: side 1 for me and whoever is with me, side 2 for staff.
What does not fit gives way by a fixed ladder; what could hurt someone if it were missing never does.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from attrs import evolve, frozen

from pcsp_desktop.documents import tree
from pcsp_desktop.documents.kinds import parts, safety
from pcsp_desktop.documents.kinds.ladder import Cuts, Made, Step, cut, drop, fitting, on_two_sides, whole_again
from pcsp_desktop.documents.kinds.options import Tick
from pcsp_desktop.documents.kinds.speech import Speech, answered, first_sentences, nhs_number
from pcsp_desktop.documents.measure import Ruler
from pcsp_desktop.documents.tree import (
    Beside,
    Block,
    Box,
    BoxKind,
    Fact,
    Facts,
    Head,
    Heading,
    PageLook,
    Paragraph,
    Role,
    Run,
    Side,
    Tone,
)
from pcsp_desktop.plan.crisis import Involve, Sign, WhoToCall

KEY = "in-a-crisis"
_MORE_KEY = "worse"
_CLEAR = 14
_FEW = 2
"""Numbers and people that stay longest."""

HELPS, NOT_HELPS, AVOID = "crisis/what_helps", "crisis/what_does_not_help", "crisis/avoid"
TREATMENTS, USUAL = "crisis/medicines_and_treatments", "health/what_is_usual"
TALK, SHOW = "support/communication/how_to_communicate", "support/communication/how_i_show_things"
HOSPITAL, LIST_PLACE = "crisis/where_admitted", "health/medicine_list_place"
GOING, PLACES, SAFER = "crisis/keeps_me_going", "crisis/safe_places/*/name", "crisis/safer_surroundings"
GP, KIN, WAY_IN, HOME = "person/gp_name", "person/next_of_kin", "person/way_in", "crisis/pets_and_home"
SINCE = "health/conditions/*/since"
CALLS, PEOPLE = "crisis/who_to_call/*/name", "crisis/involve/*/name"
WORSE_DO, WORSE_OTHERS = "crisis/signs/*/i_do", "crisis/signs/*/others_notice"
SIGN_DO = "crisis/signs/*/others_do"

_LONG = (NOT_HELPS, USUAL, HELPS, TREATMENTS, TALK)
_STEPS: tuple[Step, ...] = (
    drop(CALLS),
    drop(PEOPLE),
    drop(WORSE_OTHERS),
    drop(KIN),
    drop(GP),
    drop(WORSE_DO),
    drop(HOSPITAL),
    drop(HOME),
    drop(PLACES, GOING, SAFER),
    drop(AVOID),
    drop(SHOW),
    drop(LIST_PLACE),
    *(cut(pattern, 2) for pattern in _LONG),
    *(cut(pattern, 1) for pattern in _LONG),
    drop(NOT_HELPS),
    drop(USUAL),
    drop(WAY_IN),
)
"""The ladder: what gives way first, and what then."""
_AT_24 = (drop(SINCE), drop(USUAL), drop(SHOW), drop(LIST_PLACE), drop(TALK))


def in_a_crisis(speech: Speech) -> tree.Document:
    """The crisis page by itself: one side at clear print, else two."""
    made = sides(speech)
    return parts.document(speech, KEY, made.sides, look=PageLook.CRISIS, shortened=made.shortened)


@frozen
class CrisisSides:
    """The sides of paper, and what is not whole on them."""

    sides: tuple[Side, ...]
    shortened: tuple[tree.Shortened, ...]


def sides(speech: Speech, *, inside: bool = False, filler: Sequence[Block] = ()) -> CrisisSides:
    """The crisis page as sides of paper; ``inside`` a plan it says on which page there is more.

    At clear print it is the last page of a plan, which then has an even number; else it starts on an odd one.
    """
    page = _Page(speech, inside)
    fits = Ruler(parts.document(speech, KEY, ())).fits
    size = speech.options.size
    start = ("even" if size == _CLEAR else "odd") if inside else ""
    if size == _CLEAR:
        cuts = fitting(page.one_side, (*_STEPS, on_two_sides), fits)
        side = page.one_side(cuts)
        if fits(side):
            return CrisisSides((_started(side, start, filler),), cuts.shortened(page.held()))
    first = fitting(page.for_me, _steps_for_me(speech), fits)
    second = fitting(page.for_staff, _steps_for_staff(speech), fits)
    both = (_started(page.for_me(first), start if size != _CLEAR else "", filler), page.for_staff(second))
    held = page.held()
    said = tuple(dict.fromkeys((*first.shortened(held), *second.shortened(held))))
    return CrisisSides(both, said)


def _started(side: Side, start: str, filler: Sequence[Block]) -> Side:
    return evolve(side, start=start, filler=tuple(filler))


def _steps_for_me(speech: Speech) -> tuple[Step, ...]:
    if speech.options.size <= 18:
        return (*_STEPS, drop(TREATMENTS), drop(HELPS))
    mind = drop(PLACES, GOING, SAFER)
    steps = map(drop, (WORSE_OTHERS, WORSE_DO, AVOID, NOT_HELPS, TREATMENTS, HELPS, SIGN_DO))
    return (drop(CALLS), drop(PEOPLE), mind, *steps)


def _steps_for_staff(speech: Speech) -> tuple[Step, ...]:
    """The same for staff: in giant print less of it, then smaller with all of it again, then the ladder."""
    size = speech.options.size
    first = (drop(KIN), drop(GP), *_AT_24, drop(HOSPITAL), drop(HOME)) if size > 18 else ()
    smaller_sizes = tuple(step for less in (18, 14) if less < size for step in (whole_again(less), *_STEPS))
    return (*first, *(_STEPS if size <= 18 else ()), *smaller_sizes)


class _Page:
    """What stands on the page, for any amount of room."""

    def __init__(self, speech: Speech, inside: bool) -> None:
        self.speech = speech
        self.plan = speech.plan
        self.crisis = speech.plan.crisis
        self.inside = inside
        self._made: dict[Hashable, Any] = {}

    def _once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """A part of the page that is made once, however often the page gives way; ``key`` is all that changes it."""
        if key not in self._made:
            self._made[key] = make()
        made: Made = self._made[key]
        return made

    def held(self) -> list[str]:
        """The patterns that hold an answer, of those that can give way."""
        crisis, need = self.crisis, self.plan.support.communication
        texts = {
            HELPS: crisis.what_helps,
            NOT_HELPS: crisis.what_does_not_help,
            AVOID: crisis.avoid,
            TREATMENTS: crisis.medicines_and_treatments,
            USUAL: self.plan.health.what_is_usual,
            TALK: need.how_to_communicate,
            SHOW: need.how_i_show_things,
            HOSPITAL: crisis.where_admitted,
            LIST_PLACE: self.plan.health.medicine_list_place,
            GOING: crisis.keeps_me_going,
            PLACES: crisis.safe_places,
            SAFER: crisis.safer_surroundings,
            GP: self.plan.person.gp_name,
            KIN: self.plan.person.next_of_kin,
            CALLS: self._once("calls", self._calls)[_FEW:],
            PEOPLE: self._people()[_FEW:],
            HOME: crisis.pets_and_home,
            WAY_IN: self.plan.person.way_in,
            WORSE_DO: any(sign.i_do for sign in crisis.signs if sign.level == "getting_worse"),
            WORSE_OTHERS: any(sign.others_notice for sign in crisis.signs if sign.level == "getting_worse"),
            SIGN_DO: any(sign.others_do for sign in crisis.signs if sign.level == "crisis"),
        }
        return [pattern for pattern, text in texts.items() if text]

    # ---- Sides -------------------------------------------------------------------------

    def one_side(self, cuts: Cuts) -> Side:
        """Everything on one side, for clear print."""
        blocks: list[Block] = [
            self._once("head", lambda: self._head(address=True)),
            *self._boxes(cuts, address=False),
            *self._with_me(cuts),
            self._once("allergies", lambda: safety.allergy_bar(self.speech)),
            self._heading("crisis.for_staff"),
            *self._staff_rows(cuts),
            self._last_line(cuts),
            *self._once("who made it", self._who_made_it),
        ]
        return Side(tuple(blocks), PageLook.CRISIS)

    def for_me(self, cuts: Cuts) -> Side:
        """Side 1: for me and whoever is with me."""
        people = self._ring_for_me(cuts)
        waiting: list[Block] = [
            *self._said("crisis.what_helps", HELPS, self.crisis.what_helps, cuts),
            *self._said("crisis.please_not", NOT_HELPS, self.crisis.what_does_not_help, cuts),
            *self._said("crisis.avoid", AVOID, self.crisis.avoid, cuts),
            *self._said("crisis.medicines", TREATMENTS, self.crisis.medicines_and_treatments, cuts),
        ]
        blocks: list[Block] = [
            self._once("my head", self._head),
            *self._boxes(cuts, address=True),
            *self._under("crisis.ring_for_me", people),
            *self._under("crisis.while_you_wait", waiting),
            Paragraph(
                self.speech.sentences([self.speech.sentence("crisis.staff_side_2"), self._more()]), role=Role.NOTE
            ),
        ]
        return Side(tuple(blocks), PageLook.CRISIS)

    def for_staff(self, cuts: Cuts) -> Side:
        """Side 2: for the ambulance and the hospital."""
        speech = self.speech
        red = Run(parts.EMERGENCY, strong=True, tone=Tone.RED, scale=1.15, isolate=True, whole=True)
        blocks: list[Block] = [
            self._once("staff head", lambda: self._head(for_staff=True)),
            Paragraph(speech.sentence("crisis.signs_on_side_1", number=red)),
            self._once("allergies", lambda: safety.allergy_bar(speech)),
            *self._staff_rows(cuts),
            self._last_line(cuts),
            *self._once("who made it", self._who_made_it),
        ]
        return Side(tuple(blocks), PageLook.CRISIS, cuts.size)

    # ---- The head ------------------------------------------------------------------------

    def _heading(self, text_id: str) -> Heading:
        return self.speech.heading(3 if self.inside else 2, text_id)

    def _under(self, text_id: str, blocks: Sequence[Block]) -> list[Block]:
        """Blocks under a heading; nothing where there are none."""
        return [self._heading(text_id), *blocks] if blocks else []

    def _head(self, *, address: bool = False, for_staff: bool = False) -> Head:
        speech, person = self.speech, self.plan.person
        level = 2 if self.inside or for_staff else 1
        title = speech.heading(level, "crisis.staff_title" if for_staff else "kind.in-a-crisis")
        if not for_staff:
            title = evolve(title, key=KEY)
        whose = speech.whose()
        pieces: list[tuple[Run, ...]] = []
        if person.birth_date:
            day = speech.date(person.birth_date) if address else speech.short_date(person.birth_date)
            pieces.append(speech.sentence("head.born", date=Run(day, whole=True)))
        if person.nhs_number:
            pieces.append(speech.sentence("head.nhs_short", number=nhs_number(person.nhs_number)))
        if address and self._address():
            pieces.append((speech.own(self._address()),))
        below = [run for place, piece in enumerate(pieces) for run in ((Run("  "), *piece) if place else piece)]
        lines = (Paragraph(tuple(below), role=Role.TIGHT),) if below else ()
        return Head(title, (Paragraph(whose),) if whose else (), (*lines, *parts.made_for(speech)))

    def _address(self) -> str:
        person = self.plan.person
        return ", ".join(part.strip() for part in (*person.address.split("\n"), person.postcode) if part.strip())

    # ---- Boxes -----------------------------------------------------------------------------

    def _boxes(self, cuts: Cuts, *, address: bool) -> list[Block]:
        """999 with my own signs, and getting worse with its number; my team's number first where it said so."""
        first = first_before_999(self.speech)
        does = cuts.shows(SIGN_DO)
        red = self._once(("red", does, address), lambda: self._red_box(does=does, address=address, first=first))
        shown = cuts.shows(WORSE_OTHERS), cuts.shows(WORSE_DO), cuts.shows(CALLS)
        worse = self._once(("worse", *shown), lambda: self._worse_box(cuts, first=first))
        mind = self._for_the_mind(cuts)
        return [*worse, red, *mind] if first else [red, *mind, *worse]

    def _red_box(self, *, does: bool, address: bool, first: bool) -> Box:
        speech = self.speech
        signs = [sign for sign in self.crisis.signs if sign.level == "crisis" and answered(sign)]
        inside: list[Paragraph] = []
        noticed = _of(speech, signs, "i_notice")
        if first:
            inside.append(Paragraph(speech.sentence("crisis.any_other_emergency"), role=Role.SIGN))
            inside += _labelled(speech, "crisis.i_may_notice", noticed)
        elif noticed:
            label = speech.labelled_runs("crisis.ring_999_if", noticed)
            inside.append(Paragraph(tuple(evolve(run, strong=True) for run in label), role=Role.SIGN))
        else:
            inside.append(Paragraph(speech.sentence("crisis.life_at_risk"), role=Role.SIGN))
        inside += _labelled(speech, "crisis.others_may_see", _of(speech, signs, "others_notice"))
        if does:
            inside += _labelled(speech, "crisis.i_do", _of(speech, signs, "i_do"))
            inside += _labelled(speech, "crisis.you_do", _of(speech, signs, "others_do"))
        if address and self._address():
            inside += _labelled(speech, "crisis.address", (speech.own(self._address()),))
        return Box(BoxKind.EMERGENCY, tuple(inside), Run(parts.EMERGENCY, isolate=True, whole=True))

    def _worse_box(self, cuts: Cuts, *, first: bool) -> tuple[Box, ...]:
        speech, crisis = self.speech, self.crisis
        signs = [sign for sign in crisis.signs if sign.level == "getting_worse" and answered(sign)]
        inside: list[Paragraph] = []
        when = (speech.in_line(crisis.ring_first_when),) if crisis.ring_first_when else ()
        if first:
            inside.append(Paragraph(speech.labelled_runs("crisis.first", when), role=Role.SIGN))
        worse = _labelled(speech, "crisis.getting_worse", _of(speech, signs, "i_notice"))
        if cuts.shows(WORSE_OTHERS):
            worse += _labelled(speech, "crisis.others_may_see", _of(speech, signs, "others_notice"))
        if cuts.shows(WORSE_DO):
            worse += _labelled(speech, "crisis.i_do", _of(speech, signs, "i_do"))
        if cuts.shows(WORSE_OTHERS):
            worse += _labelled(speech, "crisis.you_do", _of(speech, signs, "others_do"))
        inside += worse if not first else []
        ring = parts.contact(speech, crisis.ring_first_name, "", crisis.ring_first_phone, strong=False)
        if ring:
            inside.append(Paragraph((*speech.sentence("crisis.ring"), Run(" "), *ring), role=Role.TIGHT))
        if when and not first:
            inside.append(Paragraph(when, role=Role.TIGHT))
        inside += worse if first else []
        calls = self._once("calls", self._calls)
        for call in calls[: _FEW if cuts.shows(CALLS) or len(calls) <= _FEW else 1]:
            inside.append(self._once(("call", id(call)), partial(self._call, call)))
        if cuts.shows(CALLS):
            inside += [self._once(("call", id(call)), partial(self._call, call)) for call in calls[_FEW:]]
        kind = BoxKind.FIRST if first else BoxKind.ADVICE
        return (Box(kind, tuple(inside)),) if inside else ()

    def _call(self, call: WhoToCall) -> Paragraph:
        """ "**Ring NHS 111** when"."""
        speech = self.speech
        name = parts.contact(speech, call.name, "", call.phone, strong=parts.said_in(call.name, call.phone))
        more = speech.sentences([speech.in_line(text) for text in (call.when, call.hours) if text])
        runs = (*speech.sentence("crisis.ring"), Run(" "), *name)
        return Paragraph((*runs, Run(" "), *more) if more else runs, role=Role.TIGHT)

    def _calls(self) -> list[WhoToCall]:
        """Who else to ring: without those whom the page names already with the same number."""
        known = {_digits(entry.phone) for entry in self._people()} | {_digits(self.crisis.ring_first_phone)}
        return [
            call
            for call in self.crisis.who_to_call
            if (call.name or call.phone) and (not _digits(call.phone) or _digits(call.phone) not in known)
        ]

    # ---- With me -----------------------------------------------------------------------------

    def _for_the_mind(self, cuts: Cuts) -> tuple[Facts, ...]:
        """What keeps me going, people and places, what makes things safer: right after the red box."""
        speech, crisis = self.speech, self.crisis
        rows: list[Fact] = []
        rows += self._row("crisis.keeps_me_going", GOING, crisis.keeps_me_going, cuts)
        places = [place for place in crisis.safe_places if answered(place)]
        if cuts.shows(PLACES):
            pieces: list[tuple[Run, ...]] = []
            for place in places:
                pieces.append(parts.contact(speech, place.name, "", place.phone, strong=False))
                pieces.append((speech.in_line(place.how),) if place.how else ())
            rows += speech.fact("crisis.safe_places", speech.sentences(pieces))
        rows += self._row("crisis.safer", SAFER, crisis.safer_surroundings, cuts)
        return (Facts(tuple(rows)),) if rows else ()

    def _with_me(self, cuts: Cuts) -> list[Block]:
        """What helps and what does not, beside whom to ring for me."""
        crisis = self.crisis
        first = [
            *self._said("crisis.what_helps", HELPS, crisis.what_helps, cuts),
            *self._said("crisis.please_not", NOT_HELPS, crisis.what_does_not_help, cuts),
            *self._said("crisis.avoid", AVOID, crisis.avoid, cuts),
        ]
        second = self._ring_for_me(cuts)
        made: list[Block] = [Beside(tuple(first), tuple(second), 0.58)] if first and second else [*first, *second]
        return [*made, *self._said("crisis.medicines", TREATMENTS, crisis.medicines_and_treatments, cuts)]

    def _people(self) -> list[Involve]:
        """Whom to involve: those the person named for this, else their contacts for emergencies."""
        named = [entry for entry in self.crisis.involve if entry.involve != "do_not_involve" and entry.name]
        if named:
            return named
        return [
            Involve(id=person.id, name=person.name, phone=person.phone, how=person.relationship)
            for person in self.plan.people
            if "emergency_contact" in person.parts and parts.involved(person) and person.name
        ]

    def _ring_for_me(self, cuts: Cuts) -> list[Paragraph]:
        every = cuts.shows(PEOPLE)
        return self._once(("people", every), lambda: self._people_lines(every=every))

    def _people_lines(self, *, every: bool) -> list[Paragraph]:
        speech = self.speech
        made: list[Paragraph] = []
        people = self._people()
        for entry in people if every else people[:_FEW]:
            made.append(Paragraph(parts.contact(speech, entry.name, "", entry.phone), role=Role.TIGHT))
            if entry.how:
                made.append(Paragraph(speech.in_line(entry.how), role=Role.TIGHT))
        if speech.options.has(Tick.NOT_TO_INVOLVE):
            excluded = not_to_involve(speech)
            made += [
                Paragraph(speech.labelled_runs("crisis.not_to_involve", each), role=Role.TIGHT) for each in excluded
            ]
        return made

    def _said(self, label: str, pattern: str, text: str, cuts: Cuts) -> tuple[Paragraph, ...]:
        words = self._cut(pattern, text, cuts)
        return (Paragraph(self.speech.labelled_runs(label, words), role=Role.TIGHT),) if words else ()

    def _row(self, label: str, pattern: str, text: str, cuts: Cuts) -> tuple[Fact, ...]:
        words = self._cut(pattern, text, cuts)
        return self.speech.fact(label, words) if words else ()

    def _cut(self, pattern: str, text: str, cuts: Cuts) -> tuple[Run, ...]:
        """An answer, or the sentences that are left of it and where the rest is."""
        if not text.strip() or not cuts.shows(pattern):
            return ()
        count = cuts.sentences.get(pattern)
        return self._once(("cut", pattern, count), lambda: self._sentences(text, count))

    def _sentences(self, text: str, count: int | None) -> tuple[Run, ...]:
        left = first_sentences(text.strip(), count) if count else text
        if left == text or left == text.strip():
            return (self.speech.in_line(text),)
        return (self.speech.in_line(left), Run(" ("), *self._more(), Run(")"))

    def _more(self) -> tuple[Run, ...]:
        """Where there is more: the page of the plan, or the plan."""
        speech = self.speech
        if self.inside and answered(self.crisis):
            return (Run(speech.say("crisis.more_page", page="{page}"), page_of=_MORE_KEY, whole=True),)
        return (speech.text("crisis.more_plan"),)

    # ---- For staff -----------------------------------------------------------------------------

    def _staff_rows(self, cuts: Cuts) -> tuple[Facts, ...]:
        speech, plan, crisis = self.speech, self.plan, self.crisis
        need = plan.support.communication
        since, place = cuts.shows(SINCE), cuts.shows(LIST_PLACE)
        conditions = self._once(("conditions", since), lambda: safety.conditions(speech, since=since))
        rows: list[Fact] = [*speech.fact("fact.i_live_with", conditions)]
        if cuts.shows(USUAL):
            rows += speech.fact("fact.usual", self._usual(cuts))
        rows += speech.fact("fact.implants", self._once("devices", lambda: safety.devices(speech)))
        rows += speech.fact("fact.swallowing", plan.support.swallowing)
        medicines = self._once(("medicines", place), lambda: safety.emergency_medicines(speech, place=place))
        rows += speech.fact("fact.medicines", medicines)
        rows += speech.fact("fact.not_wanted", crisis.treatments_i_do_not_want)
        talk: list[tuple[Run, ...]] = [self._cut(TALK, need.how_to_communicate, cuts)]
        talk += [self._cut(SHOW, need.how_i_show_things, cuts)]
        if need.interpreter in ("yes", "sometimes"):
            talk += parts.communication_needs_of_language(speech)
        rows += speech.fact("fact.talk_short", speech.sentences(talk))
        rows += self._once("safety", self._safety_rows)
        rows += self._row("fact.home", HOME, crisis.pets_and_home, cuts)
        rows += self._row("fact.way_in", WAY_IN, plan.person.way_in, cuts)
        rows += self._row("fact.hospital", HOSPITAL, crisis.where_admitted, cuts)
        rows += self._row("fact.next_of_kin", KIN, plan.person.next_of_kin, cuts)
        rows += self._row("fact.gp", GP, plan.person.gp_name, cuts)
        if speech.options.has(Tick.THINKING_AHEAD):
            rows += speech.fact("fact.matters_most", plan.future.matters_most)
        if speech.options.has(Tick.MONEY):
            rows += speech.fact("fact.money_backup", plan.budget.backup_plan)
        return (Facts(tuple(rows), column=True),)

    def _safety_rows(self) -> list[Fact]:
        """Who decides, forms, what was agreed, and who depends on the person: they never give way."""
        speech, crisis = self.speech, self.crisis
        return [
            *speech.fact("fact.who_decides", safety.who_decides(speech)),
            *safety.form_rows(speech),
            *safety.agreed_treatment(speech),
            *safety.just_in_case(speech),
            *speech.fact("fact.children", crisis.children),
            *speech.fact("fact.person_i_care_for", crisis.person_i_care_for),
        ]

    def _usual(self, cuts: Cuts) -> tuple[Run, ...]:
        if USUAL not in cuts.sentences:
            return safety.usual(self.speech)
        return self._cut(USUAL, self.plan.health.what_is_usual, cuts)

    def _last_line(self, cuts: Cuts) -> Paragraph:
        """With whom and when the page was made, and where there is more: once on a page."""
        speech, crisis = self.speech, self.crisis
        pieces: list[tuple[Run, ...]] = []
        day = speech.short_date(crisis.made_on) if crisis.made_on else ""
        who = (speech.in_line(crisis.made_with),)
        if crisis.made_with and day:
            pieces.append(speech.sentence("crisis.made_with_on", who=who, date=day))
        elif crisis.made_with:
            pieces.append(speech.sentence("crisis.made_with", who=who))
        elif day:
            pieces.append(speech.sentence("crisis.made_on", date=day))
        if not cuts.sentences:
            pieces.append(self._more())
        pieces.append(speech.sentence("crisis.staff_check"))
        return Paragraph(speech.sentences(pieces), role=Role.NOTE)

    def _who_made_it(self) -> tuple[Paragraph, ...]:
        """Who wrote it, where someone wrote it for the person."""
        row = next((row for row in self.plan.authorship if row.section == "crisis"), None)
        for_me = self.plan.setup.typed_by == "someone_for_me" or (row is not None and row.who == "for_me")
        words = self.speech.sentences(self.speech.written_by()[:2])
        return (Paragraph(words, role=Role.NOTE),) if for_me and words and not self.inside else ()


def first_before_999(speech: Speech) -> bool:
    """Whether a team told the person to ring its number before 999: never where its condition is blank."""
    crisis = speech.plan.crisis
    number = bool(crisis.ring_first_phone or crisis.ring_first_name)
    return crisis.ring_first_before_999 == "yes" and bool(crisis.ring_first_when.strip()) and number


def _of(speech: Speech, signs: Sequence[Sign], name: str) -> tuple[Run, ...]:
    """One answer of each of some signs, each a sentence of its own."""
    return speech.sentences([speech.in_line(getattr(sign, name)) for sign in signs if getattr(sign, name).strip()])


def _labelled(speech: Speech, label: str, words: tuple[Run, ...]) -> list[Paragraph]:
    return [Paragraph(speech.labelled_runs(label, words), role=Role.TIGHT)] if words else []


def _digits(number: str) -> str:
    return "".join(character for character in number if character.isdigit())


def not_to_involve(speech: Speech) -> list[tuple[Run, ...]]:
    """People not to involve, and why: for a copy on which that was ticked."""
    found = [
        speech.sentences([speech.in_line(entry.name, strong=True), *([speech.in_line(entry.how)] if entry.how else [])])
        for entry in speech.plan.crisis.involve
        if entry.involve == "do_not_involve" and entry.name
    ]
    for person in speech.plan.people:
        if person.not_to_involve == "yes" and person.name:
            why = [speech.in_line(person.not_to_involve_why)] if person.not_to_involve_why else []
            found.append(speech.sentences([speech.in_line(person.name, strong=True), *why]))
    return found


def emergency_box(speech: Speech, *, address: bool = False, allergies: bool = False) -> Box:
    """999 with my own signs, for other sheets: what I notice and what others may see."""
    page = _Page(speech, inside=False)
    signs = [sign for sign in speech.plan.crisis.signs if sign.level == "crisis" and answered(sign)]
    noticed = _of(speech, signs, "i_notice")
    inside: list[Paragraph] = []
    if first_before_999(speech):
        crisis = speech.plan.crisis
        when = (speech.in_line(crisis.ring_first_when),)
        ring = parts.contact(speech, crisis.ring_first_name, "", crisis.ring_first_phone)
        inside.append(Paragraph(speech.labelled_runs("crisis.first", when), role=Role.TIGHT))
        inside.append(Paragraph((*speech.sentence("crisis.ring"), Run(" "), *ring), role=Role.TIGHT))
        inside.append(Paragraph(speech.sentence("crisis.any_other_emergency"), role=Role.TIGHT))
    elif noticed:
        inside += _labelled(speech, "crisis.ring_999_if", noticed)
    else:
        inside.append(Paragraph(speech.sentence("crisis.life_at_risk"), role=Role.TIGHT))
    inside += _labelled(speech, "crisis.others_may_see", _of(speech, signs, "others_notice"))
    if address and page._address():
        inside += _labelled(speech, "crisis.address", (speech.own(page._address()),))
    if allergies:
        inside.append(
            Paragraph(speech.sentences([safety.allergy_words(speech), speech.sentence("crisis.more_page_of_mine")]))
        )
    return Box(BoxKind.EMERGENCY, tuple(inside), Run(parts.EMERGENCY, isolate=True, whole=True))


def ring_lines(speech: Speech) -> list[tuple[Run, ...]]:
    """Whom to ring, in my order, each with when: the number of my team first."""
    crisis = speech.plan.crisis
    found: list[tuple[Run, ...]] = []
    for name, number, when in [
        (crisis.ring_first_name, crisis.ring_first_phone, (crisis.ring_first_when,)),
        *((call.name, call.phone, (call.when, call.hours)) for call in crisis.who_to_call),
    ]:
        if name or number:
            more = speech.sentences([speech.in_line(text) for text in when if text])
            runs = parts.contact(speech, name, "", number)
            found.append((*runs, Run(" "), *more) if more else runs)
    return found
