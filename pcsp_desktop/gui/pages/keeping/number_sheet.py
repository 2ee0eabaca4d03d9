"""A number that was just made: shown this once, to print or to write down, and two of its groups asked back."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox, button_row
from pcsp_desktop.gui.kit.buttons import Button, LinkButton, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.kit.number_groups import NumberGroups
from pcsp_desktop.gui.pages.keeping.keeping_page import KeepingPage
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import NumberAskedBack, NumberSheet
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.printer import ChoosePrinter, choose_printer, start_printing
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.keeping import safe as keeping
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.printing.papers import emergency_sheet, recovery_sheet

ASKED_BACK = (3, 7)
"""The groups (1 to 8) that are asked back."""


class SheetPage(KeepingPage):
    """A number that was just made: shown this once, to print or to write down."""

    stays = True

    def __init__(self, context: Context, route: Route) -> None:
        given: NumberSheet = route.given
        groups, whose = given.groups, given.whose
        super().__init__("", context, name="page-number-sheet")
        self._close = given.close
        self._closes = given.closes
        self._groups = groups
        self.choose_printer: ChoosePrinter = choose_printer
        """Asks for the printer; tests give another."""
        self._whose = whose
        self.set_title(
            self.tr("The emergency number for %1").replace("%1", whose)
            if whose
            else self.tr("Keep this number on paper")
        )
        if not whose:
            self.say(self.tr("If you forget your passphrase, this number opens your plan. Nothing else can."))
        self.say(self.tr("The app shows this number only now. Print it, or write it down."))
        self.body.addWidget(NumberGroups(groups))
        advice = self.tr("Keep the paper away from this computer. Choose a place where only people you trust look.")
        if whose:
            advice = self.tr("Give the sheet only to %1. Each use is written down in your plan.").replace("%1", whose)
        self.body.addWidget(AdviceBox("", advice))
        row = CardBox()
        row.body.addWidget(Text(self.tr("What do you want to do?")))
        self.add_button(PrimaryButton(self.tr("Print it")), "print-number", self._print, to=row)
        self.add_button(Button(self.tr("Save the sheet as a file")), "save-number", self._save, to=row)
        self.add_button(Button(self.tr("I wrote it down")), "wrote-number", self._wrote, to=row)
        self.body.addWidget(row)
        self.finish()
        if self._close is not None:
            self.not_now_asked.connect(self._close)
            self.forward_asked.connect(self._close)
            back, not_now = self.tr("&Back to my plan"), self.tr("&Not now, ask me again")
            self.set_navigation(back=back, not_now=not_now)

    def _sheet(self) -> bytes:
        today, language = self.scope.opened.today(), content.language()
        if self._whose:
            return emergency_sheet(self._groups, self._whose, today, language)
        return recovery_sheet(self._groups, today, language)

    def _print(self) -> None:
        run = start_printing(self.window(), self._sheet(), self.title, self.choose_printer)
        if run is not None:
            run.ended.connect(self._printed)

    def _printed(self, done: bool) -> None:
        if done:
            self._is_kept()
            self.context.message(self.tr("Sent to the printer. Look at the paper before you leave this page."))
        else:
            self.context.message(self.tr("The printer did not take it. Write the number down, or save it as a file."))

    def _save(self) -> None:
        name = file_names.EMERGENCY_SHEET if self._whose else file_names.RECOVERY_SHEET
        path = self.context.ask.save_file(
            self, self.tr("Where do you want the sheet?"), Path.home() / name, FileFilter(self.tr("PDF"), ("*.pdf",))
        )
        if path is None:
            return
        try:
            printing.save(path, self._sheet())
        except OSError:
            self.context.message(self.tr("The sheet could not be written there. Choose another place."))
            return
        self.context.message(
            self.tr("Anyone who uses this computer can open this sheet. Print it, then delete it."),
            self.tr("Delete it now"),
            partial(self._delete, path),
        )

    def _delete(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            self.context.message(self.tr("The sheet could not be deleted. Please delete it yourself."))
            return
        self.context.message(self.tr("The sheet is deleted."))

    def _wrote(self) -> None:
        acts = NumberAskedBack(self._groups, show_again=self.context.back, checked=self._checked)
        self.context.open("number-asked-back", acts)

    def _checked(self) -> None:
        """The person has it on paper: go on to where they came from, or close."""
        self._is_kept()
        if self._close is not None:
            self._close()
            return
        self.context.back()
        self.context.back()
        self.context.message(self.tr("Good. Keep the paper in a safe place."))

    def _is_kept(self) -> None:
        if not self._whose:
            keeping.recovery_number_kept(self.scope.session)
        if self._close is not None:
            forward = self.tr("&Close the app") if self._closes else self.tr("&Lock my plan")
            self.set_navigation(back=self.tr("&Back to my plan"), forward=forward)


class AskBackPage(Page):
    """Asks for two groups, for a person who wants to check what they wrote. It can always be skipped."""

    def __init__(self, _context: Context, route: Route) -> None:
        given: NumberAskedBack = route.given
        super().__init__(title_of("number-asked-back"), name="ask-back-page")
        self._groups = given.groups
        self._checked = given.checked
        self.body.addWidget(Text(self.tr("Type these two groups from your paper. You can skip this.")))
        self.rows: list[tuple[int, FormRow]] = []
        for place in ASKED_BACK:
            row = FormRow(self.tr("Group %1").replace("%1", str(place)), TextField(letters=8), name=f"ask-back-{place}")
            self.rows.append((place, row))
            self.body.addWidget(row)
        again = LinkButton(self.tr("Sh&ow me the number again"))
        again.setObjectName("show-number")
        again.clicked.connect(lambda: given.show_again())
        self.body.addLayout(button_row(again))
        self.forward_asked.connect(self._check)
        self.not_now_asked.connect(given.checked)
        self.set_navigation(not_now=self.tr("Sk&ip this"), forward=self.tr("Chec&k"))

    def _check(self) -> None:
        found: list[tuple[str, QWidget | None]] = []
        for place, row in self.rows:
            typed = "".join(letter for letter in row.field.text() if letter.isdecimal())
            if typed != self._groups[place - 1]:
                words = self.tr("Group %1 is not the same as your number").replace("%1", str(place))
                row.set_problem(words)
                found.append((words, row.field))
            else:
                row.set_problem("")
        self.show_problems(found)
        if not found:
            self._checked()
