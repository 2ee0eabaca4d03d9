"""Before a letter opens: it is all right to wait, and who to call. Then it is read."""

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import PrimaryButton
from pcsp_desktop.gui.kit.labels import Text
from pcsp_desktop.gui.pages.letters.letter_rows import read_letter, reading_panel
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import LetterFile
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route


class BeforePage(Page):
    """Before a letter opens: it is all right to wait, and who to call."""

    def __init__(self, context: Context, route: Route) -> None:
        super().__init__(title_of("letter-before"), name="before-letter", eyebrow=title_of("letters"))
        self.context = context
        self._file: LetterFile = route.given
        self.body.addWidget(Text(self.tr("You may read this sooner than someone has talked to you about it.")))
        self.body.addWidget(Text(self.tr("It is all right to wait. You can ask someone to sit with you.")))
        self.body.addWidget(
            AdviceBox(
                self.tr("Who to call"),
                self.tr(
                    "Ring your surgery or the clinic that sent the letter. "
                    "They can tell you what a result means for you."
                ),
            )
        )
        agreement = context.plan.opened.plan.agreement
        if agreement.who_to_ask:
            asked = " ".join(part for part in (agreement.who_to_ask, agreement.who_to_ask_phone) if part)
            self.body.addWidget(Text(self.tr("You wrote that you ask: %1").replace("%1", asked)))
        button = PrimaryButton(self.tr("Open the letter now"))
        button.setObjectName("open-now")
        button.clicked.connect(self._open)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._panel = reading_panel()
        self.body.addWidget(self._panel)
        self.set_navigation(back=self.tr("Not now"))
        self.back_asked.connect(context.back)

    def _open(self) -> None:
        read_letter(self, self._panel, self.context, self._file)
