"""Give someone a copy: who for, what for, which parts, until when, who said yes, and in which form.

Before anything is written a page shows exactly what is in the copy. The plan that goes is built up from the
chosen parts; what was not chosen has no way in.
"""

import datetime
from collections.abc import Callable
from functools import partial
from pathlib import Path

import attrs
from PySide6.QtWidgets import QAbstractButton, QWidget

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.gui.kit.buttons import PrimaryButton
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, FormRow, TickGroup
from pcsp_desktop.gui.places.given import CopyCode, CopyToCheck
from pcsp_desktop.gui.questions.guide_page import GuidePage
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.ask import FileFilter
from pcsp_desktop.gui.window.language_names import language_name
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.gui.window.work import Progress, Work, WorkPanel
from pcsp_desktop.plan import Fault, as_typed, select
from pcsp_desktop.plan.fields import Kind
from pcsp_desktop.plan.say import say_choice, say_date
from pcsp_desktop.plan.typed import typed_date
from pcsp_desktop.tasks import file_names
from pcsp_desktop.tasks.planning.attached import KeptFile, content_of, kept_files
from pcsp_desktop.tasks.printing import made_papers as printing
from pcsp_desktop.tasks.printing.papers import pictures_of
from pcsp_desktop.tasks.sharing import attached_pages, shares, signed
from pcsp_desktop.vault.problems import Problem

_OTHER = "someone else"


class SharePage(GuidePage):
    """The place ``share``."""

    stays = True

    def add_special(self) -> None:
        plan = self.scope.opened.plan
        people = [
            Choice(person.id, person.name) for person in plan.people if person.name and person.not_to_involve != "yes"
        ]
        self.who: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Who is the copy for?"), [*people, Choice(_OTHER, self.tr("Someone else"))], name="share-who"
        )
        self.body.addWidget(self.who)
        self.other = FormRow(self.tr("Name of that person or team"), TextField(), name="share-name")
        self.body.addWidget(self.other)
        self.who.value_changed.connect(self._who_chosen)
        self.who.set_value(people[0].value if people else _OTHER)
        self.purpose = FormRow(
            self.tr("What is it for?"),
            LongTextField(lines=2),
            name="share-purpose",
            hint=self.tr("For example: to know how to support me."),
        )
        self.body.addWidget(self.purpose)
        self._add_sections()
        self._add_consent()
        self._add_form()
        self._panel = WorkPanel(self.tr("Making the copy"), "making-copy")
        self._panel.hide()
        self.body.addWidget(self._panel)
        look = PrimaryButton(self.tr("Check what is in it"))
        look.setObjectName("check-copy")
        look.clicked.connect(self._check)
        self.body.addWidget(look)
        self._who_chosen(self.who.value)
        self._form_chosen(self.form.value)
        self._given_as_chosen(self.given_as.value)

    def _add_sections(self) -> None:
        offered = printing.sections_with_words(self.scope.opened.plan)
        self.sections: TickGroup[str] = TickGroup(
            self.tr("Which parts can they see?"),
            [Choice(section, words(f"plan.section.{section}", content.language())) for section in offered],
            name="share-sections",
            hint=self.tr("Only what you tick goes into the copy."),
        )
        self.body.addWidget(self.sections)
        listed = [item for item in kept_files(self.scope.session) if item.type in attached_pages.OFFERED]
        self._attachments = {item.id: item for item in listed}
        self.attached: TickGroup[str] = TickGroup(
            self.tr("Which letters or photos go with it?"),
            [Choice(item.id, self._title(item)) for item in listed],
            name="share-attachments",
            hint=self.tr("None, unless you tick one. Word files and emails go as pictures of their pages."),
        )
        self.body.addWidget(self.attached)
        self.attached.setVisible(bool(listed))

    def _title(self, item: KeptFile) -> str:
        """What a file is called, for the person and for whoever gets it."""
        day = say_date(datetime.date.fromisoformat(item.time[:10]), content.language())
        return item.title or self.tr("A file kept on %1").replace("%1", day)

    def _add_consent(self) -> None:
        plan, today = self.scope.opened.plan, self.scope.opened.today()
        self.until = FormRow(
            self.tr("Until when can they use it?"),
            TextField(letters=20),
            name="share-until",
            hint=self.tr("You can ask them to delete it then. Nobody can be made to."),
        )
        self.until.field.setText(as_typed(Kind.DATE, _in_a_year(today)))
        self.body.addWidget(self.until)
        mine = " ".join(part for part in (plan.person.first_name, plan.person.family_name) if part)
        self.author = FormRow(self.tr("Your name, as they know you"), TextField(), name="share-author")
        self._for_someone = plan.setup.typed_by == "someone_for_me"
        identity = shares.kept_identity(self.scope.session)
        self.author.field.setText(
            identity.name if identity is not None else plan.setup.typed_by_name if self._for_someone else mine
        )
        self._whose = mine
        self.body.addWidget(self.author)
        self.given_as: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Who says yes to this copy?"),
            [
                Choice(code, say_choice("given_as", code, content.language()))
                for code in ("person", "attorney", "deputy", "parent", "best_interests")
            ],
            name="share-given-as",
        )
        self.given_as.set_value("person")
        self.body.addWidget(self.given_as)
        self.given_by = FormRow(self.tr("Name of the person who says yes"), TextField(), name="share-given-by")
        self.body.addWidget(self.given_by)
        self.given_as.value_changed.connect(self._given_as_chosen)
        self.how_given: ChoiceGroup[str] = ChoiceGroup(
            self.tr("How was the yes given?"),
            [
                Choice(code, say_choice("how_given", code, content.language()))
                for code in ("spoken", "written", "signed_language", "another_way")
            ],
            name="share-how-given",
        )
        self.how_given.set_value("spoken" if plan.setup.typed_by not in ("", "me") else "written")
        self.body.addWidget(self.how_given)
        self.consent_words = FormRow(
            self.tr("What did they say? You can leave this out."), LongTextField(lines=2), name="share-consent-words"
        )
        self.body.addWidget(self.consent_words)

    def _add_form(self) -> None:
        choices = [
            Choice(
                "plain",
                self.tr("Paper, or a plain PDF"),
                self.tr("Best for a surgery: their email may stop other files."),
            ),
            Choice(
                "locked_pdf",
                self.tr("A locked PDF, for email"),
                self.tr("It opens with a code. You tell the code by phone, by text or by hand."),
            ),
            Choice(
                "share_file",
                self.tr("A signed file"),
                self.tr("It shows that nobody changed it. People with this app can answer it."),
            ),
        ]
        self._recipients = {to.key: to for to in shares.known_recipients(self.scope.session)}
        if self._recipients and signed.can_lock_to_key():
            choices.append(
                Choice(
                    "locked_file",
                    self.tr("Locked for one person"),
                    self.tr("Only that person can open it, in this app."),
                )
            )
        self.form: ChoiceGroup[str] = ChoiceGroup(self.tr("In which form?"), choices, name="share-form")
        self.form.set_value("plain")
        self.body.addWidget(self.form)
        self.lock_to: ChoiceGroup[str] = ChoiceGroup(
            self.tr("Whose app can open it?"),
            [
                Choice(
                    to.key,
                    to.name,
                    self.tr("You compared their number.")
                    if to.confirmed
                    else self.tr("You have not compared their number yet."),
                )
                for to in self._recipients.values()
            ],
            name="share-lock-to",
            hint=self.tr("These people sent you a file from this app."),
        )
        self.body.addWidget(self.lock_to)
        self.form.value_changed.connect(self._form_chosen)
        self.sizes: ChoiceGroup[int] = ChoiceGroup(
            self.tr("How large do you want the print?"),
            [Choice(size, words(f"printing.size.{size}", content.language())) for size in (14, 18, 24)],
            name="share-size",
        )
        self.sizes.set_value(14)
        self.body.addWidget(self.sizes)
        own = self.scope.opened.plan.setup.language or ENGLISH
        known = (own, *printing.second_languages(own))
        self.language: ChoiceGroup[str] = ChoiceGroup(
            self.tr("In which language do you want the headings?"),
            [Choice(code, language_name(code)) for code in known],
            name="share-language",
            hint=self.tr("What you wrote stays as you wrote it."),
        )
        self.language.set_value(own)
        self.body.addWidget(self.language)
        self.language.setVisible(len(known) > 1)

    def _form_chosen(self, value: str | None) -> None:
        self.lock_to.setVisible(value == "locked_file")
        self.contents_changed()

    def _given_as_chosen(self, value: str | None) -> None:
        self.given_by.setVisible(value != "person")
        self.contents_changed()

    def _who_chosen(self, value: str | None) -> None:
        self.other.setVisible(value == _OTHER)
        if hasattr(self, "sections"):
            allowed = shares.sections_for(self.scope.opened.plan, value or "")
            self.sections.set_value(allowed)
        self.contents_changed()

    # ---- Checking ----------------------------------------------------------------------------------------

    def choices(self) -> shares.ShareChoices | None:
        """What is chosen now, or None with the problems shown."""
        plan = self.scope.opened.plan
        person = next((one for one in plan.people if one.id == self.who.value), None)
        recipient = person.name if person is not None else self.other.field.text().strip()
        author = self.author.field.text().strip()
        problems: list[tuple[str, QWidget | None]] = []
        given_as = self.given_as.value or "person"
        given_by = self.given_by.field.text().strip() if given_as != "person" else self._whose or author
        for row, text, said in (
            (self.other, recipient, self.tr("Write who the copy is for.")),
            (self.author, author, self.tr("Write your name.")),
            (self.given_by, given_by, self.tr("Write the name of the person who says yes.")),
        ):
            row.set_problem("" if text else said)
            if not text:
                problems.append((said, row.field))
        problems += self._too_long(recipient, author, given_by)
        expires = None
        self.until.set_problem("")
        if typed := self.until.field.text().strip():
            try:
                expires = typed_date("until", typed)
            except Fault as fault:
                self.until.set_problem(content.fault(fault.text_id))
                problems.append((content.fault(fault.text_id), self.until.field))
            else:
                if expires < self.scope.opened.today():
                    said = self.tr("This day is over. Choose a later day.")
                    self.until.set_problem(said)
                    problems.append((said, self.until.field))
        said = "" if self.sections.value else self.tr("Tick at least one part.")
        self.sections.set_problem(said)
        if said:
            problems.append((said, _first_of(self.sections)))
        missing = self.form.value == "locked_file" and self.lock_to.value is None
        said = self.tr("Choose whose app can open it.") if missing else ""
        self.lock_to.set_problem(said)
        if said:
            problems.append((said, _first_of(self.lock_to)))
        self.show_problems(problems)
        if problems:
            return None
        session = self.scope.session
        chosen = shares.ShareChoices(
            name=author,
            recipient=recipient,
            organisation=person.organisation if person else "",
            relationship=person.relationship if person else "",
            purpose=self.purpose.field.text().strip(),
            sections=self.sections.value,
            expires=expires,
            given_by=given_by,
            given_as=given_as,
            how=self.how_given.value or "spoken",
            words=self.consent_words.field.text().strip(),
            language=self.language.value or ENGLISH,
            size=self.sizes.value or 14,
            role="carer" if self._for_someone else "person",
            on_behalf_of=self._whose if self._for_someone else "",
            says_left_out=plan.consent.tell_left_out == "yes",
            attachments=tuple(
                signed.AttachedFile(
                    title=self._title(self._attachments[one]),
                    media_type=self._attachments[one].type,
                    content=content_of(session, one),
                )
                for one in self.attached.value
            ),
        )
        return shares.as_sent(chosen)

    def _too_long(self, recipient: str, author: str, given_by: str) -> list[tuple[str, QWidget | None]]:
        """What is longer than it can stand in the copy, said beside each."""
        problems: list[tuple[str, QWidget | None]] = []
        purpose, words_given = (row.field.text().strip() for row in (self.purpose, self.consent_words))
        rows = [
            (self.other, recipient, signed.SHORT),
            (self.author, author, signed.SHORT),
            (self.given_by, given_by, signed.SHORT),
            (self.purpose, purpose, signed.PURPOSE),
            (self.consent_words, words_given, signed.WORDS),
        ]
        for row, text, most in rows:
            if len(text) > most:
                said = self.tr("Write at most %1 letters.").replace("%1", str(most))
                row.set_problem(said)
                problems.append((said, row.field))
            elif row in (self.purpose, self.consent_words):
                row.set_problem("")
        return problems

    def _check(self) -> None:
        choices = self.choices()
        if choices is not None:
            self.context.open("check-copy", CopyToCheck(choices, self.form.value or "plain", self._make_copy))

    # ---- Making ------------------------------------------------------------------------------------------

    def _make_copy(self, choices: shares.ShareChoices) -> None:
        if self._panel.busy:
            return
        how = self.form.value or "plain"
        session, plan, today = self.scope.session, self.scope.opened.plan, self.scope.opened.today()
        pictures = pictures_of(session)
        lock_to = self._recipients.get(self.lock_to.value or "")
        recipient = lock_to.recipient if lock_to is not None else ""
        if how == "plain":
            chosen = select(plan, choices.sections)
            name = file_names.paper(shares.FULL_PLAN, today)
            self._work(
                lambda progress: _Finished(
                    shares.Packed(shares.share_pdf(chosen, choices, today, pictures, progress.at), name, "pdf"), None
                ),
                choices,
            )
            return
        try:
            making = shares.prepare(session, choices, shares.now_with_zone(), pictures)
        except signed.BadCertificate:
            said = self.tr("This name cannot be signed. Write it in letters, on one line.")
            self.author.set_problem(said)
            self.show_problems([(said, self.author.field)])
            return
        except Problem as problem:
            self._tell(problem)
            return

        def task(progress: Progress) -> _Finished:
            ready = tuple(attached_pages.for_sharing(each) for each in choices.attachments)
            made = shares.make(attrs.evolve(making, choices=attrs.evolve(choices, attachments=ready)), progress.at)
            return _Finished(shares.pack(made.share, how, made.pages, recipient), made)

        self._work(task, choices)

    def _work(self, task: "Callable[[Progress], _Finished]", choices: shares.ShareChoices) -> None:
        def failed(problem: Exception) -> None:
            if isinstance(problem, attached_pages.CannotBecomePages):
                said = self.tr("A letter that you ticked cannot be made into pages. Take a tick away, then try again.")
                self.show_problems([(said, _first_of(self.attached))])
                return
            if not isinstance(problem, shares.NOT_MADE):
                raise problem
            said = self.tr("The copy could not be made. Your plan is safe. Try with fewer letters and photos.")
            self.show_problems([(said, None)])

        work: Work[_Finished] = Work(self, task)
        work.success(partial(self._save, choices)).failure(failed)
        self._panel.follow(work)
        work.start()

    def _save(self, choices: shares.ShareChoices, finished: "_Finished") -> None:
        packed = finished.packed
        suffix = packed.name.rpartition(".")[2]
        path = self.context.ask.save_file(
            self,
            self.tr("Where do you want to save the copy?"),
            Path.home() / packed.name,
            FileFilter(self.tr("A copy of my plan"), (f"*.{suffix}",)),
        )
        if path is None:
            return
        try:
            shares.give(self.scope.session, path, packed, choices, finished.made)
        except OSError:
            said = self.tr("It could not be saved there. Your plan is safe. Choose another place.")
            self.show_problems([(said, None)])
            return
        except Problem as problem:
            self._tell(problem)
            return
        if packed.code:
            self.context.open("copy-code", CopyCode(packed.code, choices.recipient))
        self.context.message(
            self.tr("Saved. Anyone at this computer can see that it is there."),
            self.tr("Delete it"),
            partial(self._delete, path),
        )

    def _delete(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError:
            self.context.message(self.tr("The copy could not be deleted. Delete it yourself."))
            return
        self.context.message(self.tr("The copy is deleted. It is still on your list of copies."))

    def _tell(self, problem: Problem) -> None:
        self.show_problems([(what_happened(problem), None)])


@attrs.frozen
class _Finished:
    """A copy ready to save, and, when it is signed, what it was made of."""

    packed: shares.Packed
    made: shares.Made | None


def _first_of(group: QWidget) -> QWidget:
    """The first button of a group: what takes the focus from the list of problems."""
    return next(iter(group.findChildren(QAbstractButton)), group)


def _in_a_year(day: datetime.date) -> datetime.date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)
