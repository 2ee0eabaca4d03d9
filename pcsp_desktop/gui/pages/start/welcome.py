"""The pages of a first start: looks and language, country, who types, and how long the plan is."""

from functools import partial
from pathlib import Path

from pcsp_desktop.gui.kit.controls import (
    AdviceBox,
    Button,
    CardBox,
    Choice,
    ChoiceGroup,
    Disclosure,
    FormRow,
    LinkButton,
    Text,
    TextField,
    button_row,
)
from pcsp_desktop.gui.pages.start.making import PlanInMaking
from pcsp_desktop.gui.pages.start.opening import open_backup, open_folder, plan_name, run_opening, to_list
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.choices_offered import language_choices, text_size_choices
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.gui.window.settings import WindowSettings
from pcsp_desktop.gui.window.work import WorkPanel
from pcsp_desktop.tasks.keeping.new_plan import Length, Typist


class WelcomePage(Page):
    """The first page: text size and language at once, then what the person wants to do."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("start"), name="welcome")
        self._context = context
        settings, languages = context.preferences.settings, context.preferences.languages
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
        new.clicked.connect(lambda: open_folder(context, self))
        backup = Button(self.tr("Open a &backup copy"))
        backup.setObjectName("open-backup")
        backup.clicked.connect(lambda: open_backup(context, self))
        received = Button(self.tr("Someone sent &me a plan"))
        received.setObjectName("received-plan")
        received.clicked.connect(lambda: context.open("received"))
        example = Button(self.tr("Look at an &example"))
        example.setObjectName("example-plan")
        example.clicked.connect(lambda: context.open("examples"))
        self.body.addLayout(button_row(new, backup, received, example))
        self.forward_asked.connect(lambda: context.open("country", PlanInMaking()))
        self.set_navigation(forward=self.tr("Make a &new plan"))

    def preferences_changed(self, settings: WindowSettings) -> None:
        self.text_size.set_value(settings.text_size)
        if self.language is not None:
            self.language.set_value(settings.language)

    def _size_chosen(self, size: int) -> None:
        preferences = self._context.preferences
        preferences.change(preferences.settings._replace(text_size=size))

    def _language_chosen(self, language: str) -> None:
        preferences = self._context.preferences
        preferences.change(preferences.settings._replace(language=language))


class CountryPage(Page):
    """Where the person lives: help numbers and rights follow it."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(title_of("country"), name="country-page")
        self._context = context
        self._making: PlanInMaking = route.given or PlanInMaking()
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
        self.choice.set_value(context.preferences.settings.country or None)
        self.body.addWidget(self.choice)
        self.body.addWidget(
            Disclosure(
                self.tr("Why we ask"),
                self.tr("Numbers to ring, and your rights, are not the same in each country."),
                name="why-country",
            )
        )
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("Co&ntinue"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(self._go_on)

    def _go_on(self) -> None:
        if self.check():
            self._making.answer(country=self.country)
            preferences = self._context.preferences
            preferences.change(preferences.settings._replace(country=self.country))
            self._context.open("who", self._making)

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

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(title_of("who"), name="who-page")
        self._context = context
        self._making: PlanInMaking = route.given or PlanInMaking()
        start = self._making.plan
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
        self.back_asked.connect(self._go_back)
        self.forward_asked.connect(self._go_on)

    def _keep(self) -> None:
        self._making.answer(typist=self.typist, helper=self.helper, age=self.age)

    def _go_back(self) -> None:
        self._keep()
        self._context.back()

    def _go_on(self) -> None:
        self._keep()
        self._context.open("passphrase", self._making)

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

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(title_of("how-much"), name="length-page")
        self._context = context
        self._making: PlanInMaking = route.given or PlanInMaking()
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
        self.choice.set_value(self._making.plan.length)
        self.body.addWidget(self.choice)
        self.panel = WorkPanel(self.tr("Making your plan"), "making", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("St&art my plan"))
        self.back_asked.connect(self._go_back)
        self.forward_asked.connect(self._make)

    def _go_back(self) -> None:
        self._making.answer(length=self.length)
        self._context.back()

    def _make(self) -> None:
        making, store = self._making, self._context.store
        making.answer(length=self.length, language=self._context.preferences.settings.language)
        self.set_navigation()
        folder, passphrase, plan = store.new_folder(), making.passphrase, making.plan
        run_opening(
            self,
            self.panel,
            self._context,
            lambda _progress: store.create(folder, passphrase, plan),
            folder,
            self.back_asked.emit,
        )

    @property
    def length(self) -> Length:
        """Short or full."""
        return self.choice.value or "short"


class ExamplesPage(Page):
    """The made-up people whose plans can be looked at."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("examples"), name="examples-page")
        self._context = context
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
            card = CardBox()
            card.body.addWidget(Text(who))
            button = Button(words)
            button.setObjectName(f"example-{name}")
            button.clicked.connect(partial(self._open, name))
            card.buttons().addWidget(button)
            self.body.addWidget(card)
        self.panel = WorkPanel(self.tr("Opening the example"), "opening-example", can_stop=False)
        self.panel.hide()
        self.body.addWidget(self.panel)
        self.set_navigation(back=self.tr("&Back"))
        self.back_asked.connect(context.back)

    def _open(self, name: str) -> None:
        store = self._context.store
        run_opening(self, self.panel, self._context, lambda _progress: store.example(name), None, self.panel.hide)


class PlansPage(Page):
    """The plans on this computer, and the other ways in."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("plans"), name="plans-page")
        self._context = context
        names = [(folder, plan_name(folder)) for folder in context.preferences.settings.plans]
        for place, (folder, name) in enumerate(names):
            row = button_row()
            button = Button(name)
            button.setObjectName(f"plan-{place}")
            button.clicked.connect(partial(self._open, folder))
            forget = LinkButton(self.tr("Take “%1” off this list").replace("%1", name))
            forget.setObjectName(f"forget-{place}")
            forget.clicked.connect(partial(self._forget, folder))
            row.addWidget(button)
            row.addWidget(forget)
            self.body.addLayout(row)
        others = (
            ("open-plan", self.tr("Open a plan from a &folder"), lambda: open_folder(context, self)),
            ("open-backup", self.tr("Open a &backup copy"), lambda: open_backup(context, self)),
            ("new-plan", self.tr("Make a &new plan"), lambda: context.open("country", PlanInMaking())),
            ("received-plan", self.tr("Someone sent &me a plan"), lambda: context.open("received")),
            ("example-plan", self.tr("Look at an &example"), lambda: context.open("examples")),
        )
        row = button_row()
        for object_name, words, act in others:
            button = Button(words)
            button.setObjectName(object_name)
            button.clicked.connect(act)
            row.addWidget(button)
        self.body.addWidget(Text(self.tr("Or:")))
        self.body.addLayout(row)

    def _open(self, folder: str) -> None:
        self._context.open("unlock", folder=folder, by_keyring="yes")

    def _forget(self, folder: str) -> None:
        preferences = self._context.preferences
        preferences.change(preferences.settings.without_plan(Path(folder)))
        to_list(self._context)
