"""What one person may see: yes, no, or ask me first, for each part of the plan."""

from collections.abc import Callable
from functools import partial

from pcsp_desktop.gui.kit.boxes import AdviceBox, button_row
from pcsp_desktop.gui.kit.buttons import Button
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.storing import storing
from pcsp_desktop.gui.questions.sharing import person_words, section_words
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.plan.people import Person
from pcsp_desktop.plan.say import say_choice
from pcsp_desktop.tasks.sharing.choices import ANSWERS, answer_for, choose, offered_sections


class SharingForPage(Page):
    """What one person may see: yes, no, or ask me first, for each part of the plan that has words in it."""

    def __init__(self, context: Context, route: Route) -> None:
        person = route.fact("person")
        opened = context.plan.opened
        self.person = person
        self.context = context
        self.scope = context.plan
        who: Person = opened.value(f"people/{person}")
        name = person_words(who)
        super().__init__("", name=f"sharing-for-{person}")
        self.set_title(self.tr("What may %1 see?").replace("%1", name), section_words("consent"))
        self.body.addWidget(Text(self.tr("When you make a copy for them, the app starts with these choices.")))
        if who.not_to_involve == "yes":
            self.body.addWidget(AdviceBox("", self.tr("You wrote that you do not want to involve this person.")))
        self._groups: dict[str, ChoiceGroup[str]] = {}
        if not opened.read_only:
            row = []
            for answer, said in (
                ("share", self.tr("Yes to all parts")),
                ("ask_me", self.tr("Ask me about all parts")),
                ("do_not_share", self.tr("No to all parts")),
            ):
                button = Button(said)
                button.setObjectName(f"all-{answer}")
                button.clicked.connect(partial(self._all, answer))
                row.append(button)
            self.body.addLayout(button_row(*row))
        for section in offered_sections(opened.plan, person):
            self.body.addWidget(self._group(section))
        self._stop = opened.watch("consent/choices", self._plan_changed)
        self.set_navigation(back=self.tr("Back"), forward=self.tr("Done"))
        self.back_asked.connect(context.back)
        self.forward_asked.connect(context.back)

    def _group(self, section: str) -> ChoiceGroup[str]:
        title = section_words(section)
        choices = [Choice(code, say_choice("sharing_answer", code, content.language())) for code in ANSWERS]
        group: ChoiceGroup[str] = ChoiceGroup(title, choices, name=f"see-{section}", beside=True, clearable=True)
        for choice in choices:
            group.button(choice.value).setAccessibleName(f"{title}: {choice.words}")
        group.set_value(answer_for(self.scope.opened.plan, self.person, section) or None)
        group.setEnabled(not self.scope.opened.read_only)
        group.value_changed.connect(self._chooser(section))
        self._groups[section] = group
        return group

    def _chooser(self, section: str) -> Callable[[str | None], None]:
        def chosen(value: str | None) -> None:
            with storing(self.context):
                choose(self.scope.opened, self.person, [section], value or "")
            self._plan_changed("")

        return chosen

    def _all(self, answer: str) -> None:
        with storing(self.context):
            choose(self.scope.opened, self.person, self._groups, answer)
            said = say_choice("sharing_answer", answer, content.language())
            self.context.message(self.tr("For all parts: %1.").replace("%1", said), undo=True)

    def _plan_changed(self, _path: str) -> None:
        for section, group in self._groups.items():
            group.set_value(answer_for(self.scope.opened.plan, self.person, section) or None)

    def left(self) -> None:
        self._stop()
