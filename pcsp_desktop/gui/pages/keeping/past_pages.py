"""What I changed: days, versions with a name, two versions side by side in words, and one answer's past."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer

from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, FormRow
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import Differences, OldPlan
from pcsp_desktop.gui.places.moves import question_of
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.document_view import DocumentView
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan import DifferenceKind, Fault, Plan
from pcsp_desktop.tasks.keeping import history
from pcsp_desktop.tasks.keeping.history import Day, PastAnswer, Told
from pcsp_desktop.tasks.planning.entries import shortened
from pcsp_desktop.vault.problems import Problem

_DAYS = 14
"""Days that are shown at a time."""
_OFFERED = 12
"""Versions that can be chosen to compare."""
_LONGEST_NAME = 100


class PastPage(KeepingPage):
    """The days on which something changed, the newest first, and the versions with a name."""

    own_fields = ("version-name",)

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("changed"), context, name="page-what-i-changed", doing=self.tr("Reading the past"))
        self.say(self.tr("Nothing you wrote is lost when you change it. Here you can read it again."))
        if not context.plan.opened.read_only:
            card = self.card(
                self.tr("Give your plan of today a name"),
                [self.tr("Then you find this version again, such as the one you agreed with your doctor.")],
            )
            self._name = TextField()
            self._name.setMaxLength(_LONGEST_NAME)
            self._name_row = FormRow(self.tr("Name of this version"), self._name, name="version-name")
            card.body.addWidget(self._name_row)
            self.add_button(Button(self.tr("Keep this name")), "name-version", self._keep_name, to=card)
        self._named = ColumnLayout(gap="medium")
        self._days = ColumnLayout(gap="medium")
        self.body.addLayout(self._named)
        self.body.addWidget(Subheading(self.tr("Day by day")))
        self.body.addLayout(self._days)
        self._older = self.add_button(LinkButton(self.tr("Show older days")), "older-days", self._more)
        self.add_button(Button(self.tr("Compare two versions")), "compare-versions", self._compare)
        self.finish()
        self._last: Day | None = None
        self._count = 0
        self._fill_named()
        self._more()

    def _fill_named(self) -> None:
        clear(self._named)
        found = history.versions(self.scope.session, content.language())
        if not found:
            return
        self._named.addWidget(Subheading(self.tr("Versions with a name")))
        for place, version in enumerate(found, 1):
            card = CardBox()
            card.body.addWidget(Subheading(version.name, level=3))
            card.body.addWidget(Hint(version.when))
            read = Button(self.tr("Read “%1”").replace("%1", version.name))
            since = LinkButton(self.tr("What changed since “%1”").replace("%1", version.name))
            self.add_button(read, f"read-version-{place}", partial(self._read, version.sequence, version.name), to=card)
            self.add_button(
                since, f"since-version-{place}", partial(self._show, since.text(), version.sequence, None), to=card
            )
            self._named.addWidget(card)

    def _more(self) -> None:
        before = self._last.before if self._last is not None else None
        found = history.days(self.scope.session, _DAYS, before)
        for day in found:
            self._add_day(day)
        if found:
            self._last = found[-1]
        elif self._last is None:
            self._days.addWidget(Text(self.tr("Nothing is changed yet.")))
        self._older.setVisible(len(found) == _DAYS)
        self.contents_changed()

    def _add_day(self, day: Day) -> None:
        self._count += 1
        card = CardBox()
        said = day.words(content.language())
        card.body.addWidget(Subheading(said, level=3))
        count = self.tr("1 change") if day.changes == 1 else self.tr("%1 changes").replace("%1", str(day.changes))
        card.body.addWidget(Hint(count))
        changed = Button(self.tr("What changed on %1").replace("%1", said))
        read = LinkButton(self.tr("Read the plan of %1").replace("%1", said))
        self.add_button(
            changed, f"day-changes-{self._count}", partial(self._show, changed.text(), day.before, day.last), to=card
        )
        self.add_button(read, f"day-read-{self._count}", partial(self._read, day.last, said), to=card)
        self._days.addWidget(card)

    def _keep_name(self) -> None:
        name = self._name.text().strip()
        if not name:
            said = self.tr("Write a name for this version")
            self._name_row.set_problem(said)
            self.show_problems([(said, self._name)])
            return
        self._name_row.set_problem("")
        session = self.scope.session

        def named(_nothing: None) -> None:
            self._name.clear()
            self._fill_named()
            self.contents_changed()
            self.context.message(self.tr("This version is called “%1”.").replace("%1", name))

        self.work(lambda: history.name_version(session, name), named)

    def _read(self, sequence: int, said: str) -> None:
        session, language, today = self.scope.session, content.language(), self.scope.opened.today()

        self.work(
            lambda: history.document_at(session, sequence, today, language),
            lambda document: self.context.open("old-plan", OldPlan(document, said)),
        )

    def _show(self, title: str, older: int, newer: int | None) -> None:
        show_differences(self, title, older, newer)

    def _compare(self) -> None:
        self.context.open("compare")


def show_differences(page: KeepingPage, title: str, older: int, newer: int | None) -> None:
    """Work out what differs, off the thread, and open the page that tells it."""
    session, language = page.context.plan.session, content.language()

    page.work(
        lambda: history.differences(session, older, newer, language),
        lambda told: page.context.open("differences", Differences(title, older, told)),
    )


class OldPlanPage(KeepingPage):
    """The whole plan as it was, to read."""

    def __init__(self, context: Context, route: Route) -> None:
        given: OldPlan = route.given
        document, said = given
        super().__init__("", context, name="page-old-plan")
        self.set_title(self.tr("My plan: %1").replace("%1", said))
        self.body.addWidget(AdviceBox("", self.tr("This is how your plan was then. You cannot change it here.")))
        self._parts = history.parts_of(document)
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_part)
        self._add_part()
        self._timer.start()

    def _add_part(self) -> None:
        """A part at a time, so that a long plan is there at once."""
        part = next(self._parts, None)
        if part is None:
            self._timer.stop()
            return
        self._count += 1
        self.body.addWidget(DocumentView(part, name=f"old-plan-{self._count}"))


class DifferencesPage(KeepingPage):
    """What differs, in plain words, each with a way to put back what was there before."""

    def __init__(self, context: Context, route: Route) -> None:
        given: Differences = route.given
        title, older, told = given
        super().__init__(title, context, name="page-differences", doing=self.tr("Putting it back"))
        self._older = older
        if not told:
            self.say(self.tr("Nothing is different in your answers."))
        offered: Counter[str] = Counter()
        for place, each in enumerate(told, 1):
            card = CardBox()
            card.body.addWidget(Text(each.words))
            if each.can_put_back and not context.plan.opened.read_only:
                named = history.place_words(each.difference.path, content.language())
                offer = self._offer(each).replace("%1", named)
                button = LinkButton(offer)
                button.setAccessibleDescription(shortened(each.words, 200))
                offered[offer] += 1
                if offered[offer] > 1:
                    # One place of the plan can differ in several ways: no two buttons share a name.
                    button.setAccessibleName(f"{offer} ({offered[offer]})")
                self.add_button(button, f"put-back-{place}", partial(self._put_back, each), to=card)
            self.body.addWidget(card)
        self.finish()

    def _offer(self, told: Told) -> str:
        if told.difference.kind is DifferenceKind.ADDED:
            return self.tr("Take it out again: %1")
        if told.difference.kind is DifferenceKind.FILLED:
            return self.tr("Make it empty again: %1")
        return self.tr("Put back how it was: %1")

    def _put_back(self, told: Told) -> None:
        session, older = self.scope.session, self._older

        def back(then: Plan) -> None:
            try:
                history.put_back_difference(self.scope.opened, then, told.difference)
            except Fault:
                self.context.message(
                    self.tr("That place is not in your plan any more. Put back the whole entry first.")
                )
                return
            except Problem as problem:
                self.refuse(problem)
                return
            self.context.message(self.tr("It is as it was before."), undo=True)

        self.work(lambda: history.plan_at(session, older), back)


class ComparePage(KeepingPage):
    """Choose two versions; what differs is told in words."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("compare"), context, name="page-compare", doing=self.tr("Comparing"))
        offered = self._offered()
        self.older: ChoiceGroup[int] = ChoiceGroup(self.tr("From which version?"), offered, name="compare-from")
        self.newer: ChoiceGroup[int] = ChoiceGroup(
            self.tr("To which version?"), [Choice(-1, self.tr("My plan as it is now")), *offered], name="compare-to"
        )
        self.newer.set_value(-1)
        if offered:
            self.older.set_value(offered[-1].value)
        self.body.addWidget(self.older)
        self.body.addWidget(self.newer)
        self.add_button(PrimaryButton(self.tr("Compare them")), "compare-now", self._compare)
        self.finish()

    def _offered(self) -> list[Choice[int]]:
        session, language = self.scope.session, content.language()
        named = [
            Choice(version.sequence, version.name, version.when) for version in history.versions(session, language)
        ]
        ended = self.tr("The end of %1")
        found = [Choice(day.last, ended.replace("%1", day.words(language))) for day in history.days(session, _OFFERED)]
        return [*named[:_OFFERED], *found]

    def _compare(self) -> None:
        older, newer = self.older.value, self.newer.value
        if older is None:
            said = self.tr("Choose a version to compare from")
            self.older.set_problem(said)
            self.show_problems([(said, None)])
            return
        until = None if newer in (None, -1) else newer
        if until is not None and until < older:
            older, until = until, older
        show_differences(self, self.tr("What is different"), older, until)


class AnswersPastPage(KeepingPage):
    """What stood in the answers of one page before, with putting back and deleting for good."""

    def __init__(self, context: Context, route: Route) -> None:
        """``paths`` are those of the answers, with spaces between."""
        super().__init__(title_of("earlier"), context, name="page-answers-past", doing=self.tr("Reading the past"))
        paths = route.fact("paths").split()
        self._asked = [(path, self._question(path)) for path in paths]
        self._list = ColumnLayout(gap="medium")
        self.body.addLayout(self._list)
        self.finish()

    def _question(self, path: str) -> str:
        question = question_of(self.scope, path)
        return content.prompt(question) if question is not None else self.scope.asked_at(path)

    def entered(self) -> None:
        session, language, asked = self.scope.session, content.language(), self._asked

        self.work(lambda: history.pasts_of(session, (path for path, _ in asked), language), self._show)

    def _show(self, found: list[tuple[PastAnswer, ...]]) -> None:
        clear(self._list)
        for place, ((path, question), past) in enumerate(zip(self._asked, found, strict=True), 1):
            self._list.addWidget(self._card_of(place, path, question, past))
        self.contents_changed()

    def _card_of(self, place: int, path: str, question: str, past: Sequence[PastAnswer]) -> CardBox:
        card = CardBox()
        card.body.addWidget(Subheading(question))
        can_change = not self.scope.opened.read_only
        if not past:
            card.body.addWidget(Text(self.tr("Nothing was here before.")))
        for number, answer in enumerate(past, 1):
            card.body.addWidget(Hint(self.tr("Since %1").replace("%1", answer.when)))
            card.body.addWidget(Text(answer.words or self.tr("Empty")))
            if number > 1 and can_change and answer.value is not None:
                button = LinkButton(self.tr("Put back what I wrote on %1").replace("%1", answer.when))
                button.setAccessibleDescription(f"{question} {shortened(answer.words, 120)}")
                button.setObjectName(f"put-back-{place}-{number}")
                button.clicked.connect(partial(self._put_back, path, answer))
                card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if can_change:
            erase = LinkButton(self.tr("Delete for good: %1").replace("%1", question))
            self.add_button(erase, f"erase-{place}", partial(self._erase, path), to=card)
        return card

    def _put_back(self, path: str, answer: PastAnswer) -> None:
        try:
            history.put_back(self.scope.opened, path, answer.value)
        except Fault:
            self.context.message(self.tr("That place is not in your plan any more."))
            return
        except Problem as problem:
            self.refuse(problem)
            return
        self.context.back()
        self.context.message(self.tr("Your words from then are back."), undo=True)

    def _erase(self, path: str) -> None:
        self.context.open("erase", path=path)
