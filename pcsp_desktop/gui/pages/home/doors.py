"""Add to my plan: doors that a person opens if they want to. Continue never leads through them."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.boxes import AdviceBox, CardBox
from pcsp_desktop.gui.kit.buttons import Button, PrimaryButton
from pcsp_desktop.gui.kit.labels import Subheading, Text
from pcsp_desktop.gui.places import moves
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route
from pcsp_desktop.guide import Part


class DoorsPage(Page):
    """A card for each door, with what is behind it."""

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("add"), name="page-add-to-my-plan")
        self.context = context
        self.scope = context.plan
        self.body.addWidget(Text(self.tr("Open what you want. You can leave all of it closed.")))
        for door in context.plan.guide.doors:
            if not context.plan.navigator.pages_of(door, context.plan.opened.plan):
                continue
            card = CardBox()
            title = content.title(door)
            card.body.addWidget(Subheading(title))
            if door.intro:
                card.body.addWidget(Text(content.intro(door)))
            button = Button(self.tr("Open"))
            button.setObjectName(f"door-{door.id}")
            button.setAccessibleName(self.tr("Open: %1").replace("%1", title))
            button.clicked.connect(self._opener(door))
            card.buttons().addWidget(button)
            self.body.addWidget(card)

    def _opener(self, door: Part) -> Callable[[], None]:
        def go() -> None:
            if door.gate:
                self.context.open("gate", part=door.id)
            else:
                moves.open_part(self.context, door.id)

        return go


class GatePage(Page):
    """Gentle words before a door with hard questions behind it."""

    def __init__(self, context: Context, route: Route) -> None:
        door = context.plan.guide.part(route.fact("part"))
        super().__init__(content.title(door), name=f"gate-{door.id}", eyebrow=title_of("add"))
        self.context = context
        self.scope = context.plan
        self.door = door
        self.body.addWidget(Text(content.gate(door)))
        self.body.addWidget(AdviceBox("", self.tr("You can stop at every page. All you wrote is kept.")))
        go = PrimaryButton(self.tr("Go on"))
        go.setObjectName("gate-go-on")
        go.clicked.connect(self._go)
        self.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)

    def _go(self) -> None:
        moves.open_part(self.context, self.door.id)
