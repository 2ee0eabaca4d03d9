"""How a paper will look: each page as a picture, with its words beside it for whoever cannot see it."""

from functools import partial

from PySide6.QtCore import QTimer

from pcsp_desktop.assets import words
from pcsp_desktop.documents.preview import Preview
from pcsp_desktop.gui.kit.boxes import AdviceBox, Disclosure
from pcsp_desktop.gui.kit.buttons import Button, PrimaryButton
from pcsp_desktop.gui.kit.labels import Hint, Text
from pcsp_desktop.gui.kit.layout import FlowLayout
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.given import PaperMade
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.drawn_pages import DrawnPages, PagePictureView
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.route import Route

_AT_A_TIME = 2


class PreviewPage(Page):
    """All pages of a paper, under each other; what it shows stays in memory only."""

    def __init__(self, context: Context, route: Route) -> None:
        made: PaperMade = route.given
        paper = made.paper
        super().__init__(
            words(f"paper.kind.{paper.kind}", content.language()),
            name="page-preview",
            eyebrow=self.tr("How it will look"),
        )
        self._drawn = DrawnPages(Preview(paper.written.content))
        count = len(self._drawn.pages)
        said = self.tr("1 page") if count == 1 else self.tr("%1 pages").replace("%1", str(count))
        self.body.addWidget(Hint(said))
        missing = paper.written.missing_characters
        if missing:
            lost = self.tr("A box stands in the place of each of these signs: %1")
            self.body.addWidget(
                AdviceBox(self.tr("Some signs cannot be printed"), lost.replace("%1", " ".join(missing[:20])))
            )
        if paper.shortened:
            short = self.tr("There was no room for all of these. They are whole in My full plan: %1")
            named = "; ".join(content.apart(words(each, content.language())) for each in paper.shortened)
            box = AdviceBox(self.tr("Some answers are shorter on this paper"), short.replace("%1", named))
            box.setObjectName("paper-shortened")
            self.body.addWidget(box)
        row = FlowLayout(gap="medium")
        for button, name, act in (
            (PrimaryButton(self.tr("Print")), "print-paper", made.print_it),
            (Button(self.tr("Save it as a file")), "save-paper", made.save_it),
        ):
            button.setObjectName(name)
            button.clicked.connect(partial(act, paper))
            row.addWidget(button)
        self.body.addLayout(row)
        self._words = paper.written.page_words
        self._shown = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._more)
        self._more()
        self._timer.start()
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)

    def _more(self) -> None:
        """The next pages: a few at a time, so that the first is there at once."""
        count = len(self._drawn.pages)
        for number in range(self._shown, min(self._shown + _AT_A_TIME, count)):
            name = self.tr("Page %1 of %2").replace("%1", str(number + 1)).replace("%2", str(count))
            self.body.addWidget(PagePictureView(self._drawn, number, name))
            said = self.tr("Read page %1 as words").replace("%1", str(number + 1))
            self.body.addWidget(Disclosure(said, Text(self._words[number]), name=f"page-words-{number + 1}"))
        self._shown += _AT_A_TIME
        if self._shown >= count:
            self._timer.stop()
            self.contents_changed()

    def left(self) -> None:
        self._timer.stop()
        self._drawn.close()
