"""The pages of a first start: looks and language, country, who types, and how long the plan is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pcsp_desktop.gui.kit.controls import (
    AdviceBox,
    Button,
    Card,
    Choice,
    ChoiceGroup,
    Disclosure,
    FormRow,
    LinkButton,
    Text,
    TextField,
    button_row,
)
from pcsp_desktop.gui.pages.settings.settings_page import language_choices, text_size_choices
from pcsp_desktop.gui.pages.start.door import Length, NewPlan, Typist
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.settings import Settings
from pcsp_desktop.gui.window.work import WorkPanel


class WelcomePage(Page):
    """The first page: text size and language at once, then what the person wants to do."""

    look_changed = Signal(object)
    """Carries `Settings` with another text size or language."""
    new_asked = Signal()
    open_asked = Signal()
    backup_asked = Signal()
    received_asked = Signal()
    example_asked = Signal()

    def __init__(self, settings: Settings, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("", name="welcome", parent=parent)
        self._settings = settings
        self.set_title(self.tr("Make a plan that is yours"))
        self.body.addWidget(
            Text(self.tr("It says what matters to you, and what helps. It stays on this computer, locked."))
        )
        self.text_size = ChoiceGroup(
            self.tr("How large do you want the words?"), text_size_choices(), name="welcome-text-size", beside=True
        )
        self.text_size.set_value(settings.text_size)
        self.text_size.value_changed.connect(self._size_chosen)
        self.body.addWidget(self.text_size)
        self.language: ChoiceGroup[str] | None = None
        if len(languages) > 1:
            self.language = ChoiceGroup(
                self.tr("Which language do you want?"),
                language_choices(languages),
                name="welcome-language",
                beside=True,
            )
            self.language.set_value(settings.language)
            self.language.value_changed.connect(self._language_chosen)
            self.body.addWidget(self.language)
        self.body.addWidget(Text(self.tr("Or, if you have a plan or want to see one first:")))
        new = Button(self.tr("&Open a plan"))
        new.setObjectName("open-plan")
        new.clicked.connect(self.open_asked)
        backup = Button(self.tr("Open a &backup copy"))
        backup.setObjectName("open-backup")
        backup.clicked.connect(self.backup_asked)
        received = Button(self.tr("Someone sent &me a plan"))
        received.setObjectName("received-plan")
        received.clicked.connect(self.received_asked)
        self._received = received
        example = Button(self.tr("Look at an &example"))
        example.setObjectName("example-plan")
        example.clicked.connect(self.example_asked)
        self.body.addLayout(button_row(new, backup, received, example))
        self.forward_asked.connect(self.new_asked)
        self.set_navigation(forward=self.tr("Make a &new plan"))

    def offer_receive(self, offered: bool) -> None:
        """Whether "Someone sent me a plan" is there."""
        self._received.setVisible(offered)

    def take(self, settings: Settings) -> None:
        """Choices were changed elsewhere, by a key or on the page of choices: show and keep these."""
        self._settings = settings
        self.text_size.set_value(settings.text_size)
        if self.language is not None:
            self.language.set_value(settings.language)

    def _size_chosen(self, size: int) -> None:
        self._settings = self._settings._replace(text_size=size)
        self.look_changed.emit(self._settings)

    def _language_chosen(self, language: str) -> None:
        self._settings = self._settings._replace(language=language)
        self.look_changed.emit(self._settings)


class CountryPage(Page):
    """Where the person lives: help numbers and rights follow it."""

    def __init__(self, country: str, parent: QWidget | None = None) -> None:
        super().__init__("", name="country-page", parent=parent)
        self.set_title(self.tr("Where do you live?"))
        self.choice: ChoiceGroup[str] = ChoiceGroup(
            self.title,
            [
                Choice("england", self.tr("England")),
                Choice("wales", self.tr("Wales")),
                Choice("elsewhere", self.tr("Somewhere else")),
            ],
            name="country",
            question_shown=False,
        )
        self.choice.set_value(country or None)
        self.body.addWidget(self.choice)
        self.body.addWidget(
            Disclosure(
                self.tr("Why we ask"),
                self.tr("Numbers to ring, and your rights, are not the same in each country."),
                name="why-country",
            )
        )
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("Co&ntinue"))

    @property
    def country(self) -> str:
        """The choice, or empty."""
        return self.choice.value or ""

    def check(self) -> bool:
        """True when a country is chosen; else the page says what is missing."""
        words = "" if self.country else self.tr("Choose where you live")
        self.choice.set_problem(words)
        self.show_problems([(words, self.choice.button("england"))] if words else [])
        return not words


class WhoPage(Page):
    """Who types, and for whom. A name or a role is enough, and can be left out."""

    def __init__(self, start: NewPlan, parent: QWidget | None = None) -> None:
        super().__init__("", name="who-page", parent=parent)
        self.set_title(self.tr("Who is typing?"))
        self.choice: ChoiceGroup[Typist] = ChoiceGroup(
            self.title,
            [
                Choice("me", self.tr("Me. The plan is about me.")),
                Choice("helped", self.tr("Me, and someone helps me. The plan is about me.")),
                Choice("for_someone", self.tr("I type for someone else. The plan is about them.")),
            ],
            name="typist",
            question_shown=False,
        )
        self.choice.set_value(start.typist)
        self.body.addWidget(self.choice)
        self._helper_field = TextField()
        self._helper_field.setText(start.helper)
        self.helper_row = FormRow(
            self.tr("Who helps or types? You can leave this out."),
            self._helper_field,
            name="helper",
            hint=self.tr("A name or a role is enough. For example: Anna, my daughter."),
        )
        self.body.addWidget(self.helper_row)
        self._note = AdviceBox(
            self.tr("The plan still says “I”"),
            self.tr("Write what the person would say. Ask them where you can. The plan says who typed it."),
        )
        self.body.addWidget(self._note)
        self.age_choice: ChoiceGroup[str] = ChoiceGroup(
            self.tr("How old is the person that the plan is about?"),
            [
                Choice("under_16", self.tr("Under 16")),
                Choice("16_or_17", self.tr("16 or 17")),
                Choice("18_or_over", self.tr("18 or over")),
            ],
            name="age",
            hint=self.tr("Some pages about the law are only for people of 18 and over. You can leave this out."),
            beside=True,
            clearable=True,
        )
        self.age_choice.set_value(start.age or None)
        self.body.addWidget(self.age_choice)
        self._under_16 = AdviceBox(
            self.tr("If you are under 16"),
            self.tr("These pages are written for people of 16 and over. Ask someone you trust to help you."),
        )
        self.body.addWidget(self._under_16)
        self.age_choice.value_changed.connect(self._age_chosen)
        self._age_chosen(start.age or None)
        self.choice.value_changed.connect(self._chosen)
        self._chosen(start.typist)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("Co&ntinue"))

    def _chosen(self, typist: Typist) -> None:
        self.helper_row.setVisible(typist != "me")
        self._note.setVisible(typist == "for_someone")
        self.contents_changed()

    def _age_chosen(self, age: str | None) -> None:
        self._under_16.setVisible(age == "under_16")
        self.contents_changed()

    @property
    def age(self) -> str:
        """The age group, or empty."""
        return self.age_choice.value or ""

    @property
    def typist(self) -> Typist:
        """Who types."""
        return self.choice.value or "me"

    @property
    def helper(self) -> str:
        """The helper's name or role, or empty."""
        return "" if self.typist == "me" else self._helper_field.text().strip()


class LengthPage(Page):
    """Short or full: the same questions, fewer or more of them."""

    def __init__(self, length: Length, parent: QWidget | None = None) -> None:
        super().__init__("", name="length-page", parent=parent)
        self.set_title(self.tr("How much do you want to write?"))
        self.choice: ChoiceGroup[Length] = ChoiceGroup(
            self.title,
            [
                Choice("short", self.tr("A short plan"), self.tr("12 questions. You can stop at any time.")),
                Choice("full", self.tr("A full plan"), self.tr("The same questions and more. Skip what you like.")),
            ],
            name="length",
            hint=self.tr("You can change between the two later. Nothing is lost."),
            question_shown=False,
        )
        self.choice.set_value(length)
        self.body.addWidget(self.choice)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("St&art my plan"))

    @property
    def length(self) -> Length:
        """Short or full."""
        return self.choice.value or "short"


class ExamplesPage(Page):
    """The made-up people whose plans can be looked at. `chosen` carries the name of one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", name="examples-page", parent=parent)
        self.set_title(self.tr("Whose plan do you want to look at?"))
        self.body.addWidget(Text(self.tr("These people are made up. What you change in their plans is thrown away.")))
        for name, who, words in (
            (
                "sam",
                self.tr("Sam lives with long-term conditions. His daughter helps him. His plan is the fullest."),
                self.tr("Look at Sam’s plan"),
            ),
            (
                "maya",
                self.tr("Maya lives with a mental health condition. Her plan says what helps in a crisis."),
                self.tr("Look at Maya’s plan"),
            ),
            (
                "rose",
                self.tr("Rose lives with dementia, in Wales. Her husband writes her plan for her."),
                self.tr("Look at Rose’s plan"),
            ),
        ):
            card = Card()
            card.body.addWidget(Text(who))
            button = Button(words)
            button.setObjectName(f"example-{name}")
            button.clicked.connect(self._chooser(name))
            card.buttons().addWidget(button)
            self.body.addWidget(card)
        self.panel = WorkPanel(self.tr("Opening the example"), "opening-example", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(back=self.tr("&Back"))

    def _chooser(self, name: str):  # type: ignore[no-untyped-def]
        def choose() -> None:
            self.chosen.emit(name)

        return choose


class PlansPage(Page):
    """The plans on this computer, and the other ways in."""

    plan_chosen = Signal(str)
    """Carries the folder."""
    forget_asked = Signal(str)
    open_asked = Signal()
    backup_asked = Signal()
    new_asked = Signal()
    received_asked = Signal()
    example_asked = Signal()

    def __init__(self, names: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`names` is a pair for each plan: its folder, and the words that tell it apart."""
        super().__init__("", name="plans-page", parent=parent)
        self.set_title(self.tr("Which plan do you want to open?"))
        for place, (folder, name) in enumerate(names):
            row = button_row()
            button = Button(name)
            button.setObjectName(f"plan-{place}")
            button.clicked.connect(self._sender(self.plan_chosen.emit, folder))
            forget = LinkButton(self.tr("Take “%1” off this list").replace("%1", name))
            forget.setObjectName(f"forget-{place}")
            forget.clicked.connect(self._sender(self.forget_asked.emit, folder))
            row.addWidget(button)
            row.addWidget(forget)
            self.body.addLayout(row)
        others = (
            ("open-plan", self.tr("Open a plan from a &folder"), self.open_asked),
            ("open-backup", self.tr("Open a &backup copy"), self.backup_asked),
            ("new-plan", self.tr("Make a &new plan"), self.new_asked),
            ("received-plan", self.tr("Someone sent &me a plan"), self.received_asked),
            ("example-plan", self.tr("Look at an &example"), self.example_asked),
        )
        row = button_row()
        self._others: dict[str, Button] = {}
        for object_name, words, signal in others:
            button = Button(words)
            button.setObjectName(object_name)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._others[object_name] = button
        self.body.addWidget(Text(self.tr("Or:")))
        self.body.addLayout(row)

    def offer_receive(self, offered: bool) -> None:
        """Whether "Someone sent me a plan" is there."""
        self._others["received-plan"].setVisible(offered)

    def _sender(self, send, folder: str):  # type: ignore[no-untyped-def]
        def press() -> None:
            send(folder)

        return press
