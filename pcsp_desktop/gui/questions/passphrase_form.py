"""Choosing a passphrase: four random words are offered, and what is typed is shown unless the person hides it."""

from PySide6.QtCore import Qt

from pcsp_desktop._build.forms.ui_passphrase import Ui_Passphrase
from pcsp_desktop.gui.kit.controls import Button, CardBox, Eyebrow, LinkButton, Subheading, Text, say
from pcsp_desktop.gui.kit.designer_forms import FormWidget
from pcsp_desktop.gui.kit.secret import as_secret, set_hidden
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.window import content
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.tasks.keeping import passphrases


class PassphraseForm(Page):
    """Chooses a passphrase, with advice and four words to take. Pages say what it is for."""

    stays = True

    def __init__(self, context: Context, title: str, name: str = "passphrase-page") -> None:
        super().__init__(title, name=name)
        self.context = context
        self._told_weak = ""
        """The weak passphrase that the person was told of, and may keep."""
        self.body.addWidget(
            Text(self.tr("Your plan is locked with a passphrase. Without it nobody can read your plan."))
        )
        self.body.addWidget(self._offer_card())
        self.form = FormWidget(Ui_Passphrase(), "passphrase-form")
        self.body.addWidget(self.form)
        ui = self.form.ui
        ui.problem.use_colour("danger_bar")
        ui.problem.hide()
        ui.advice.hide()
        as_secret(ui.passphrase)
        ui.hide_typing.toggled.connect(self._hide)
        ui.passphrase.editingFinished.connect(self._advise)
        ui.passphrase.textChanged.connect(self._mended)
        ui.passphrase.returnPressed.connect(self.forward_asked)
        self._offer()
        self.set_navigation(back=self.tr("&Back"), forward=self.tr("Co&ntinue"))

    def _offer_card(self) -> CardBox:
        card = CardBox()
        card.body.addWidget(Eyebrow(self.tr("Four words for you")))
        self._offered = Subheading()
        card.body.addWidget(self._offered)
        use = Button(self.tr("&Use these four words"))
        use.setObjectName("use-offer")
        use.clicked.connect(self._use_offer)
        other = LinkButton(self.tr("Give me &other words"))
        other.setObjectName("other-words")
        other.clicked.connect(self._offer)
        card.buttons().addWidget(use)
        card.buttons().addWidget(other)
        return card

    @property
    def passphrase(self) -> str:
        """What was typed, exactly."""
        return str(self.form.ui.passphrase.text())

    def set_passphrase(self, passphrase: str) -> None:
        """Put in what was typed before: the person came back to this page."""
        self.form.ui.passphrase.setText(passphrase)

    def check(self) -> bool:
        """True when something was typed; else the page says so.

        A weak one gets a plain sentence, and is kept when the person goes on once more: it is never forbidden.
        """
        words = "" if self.passphrase.strip() else self.tr("Type a passphrase, or use the four words")
        ui = self.form.ui
        ui.problem.setText(words)
        ui.problem.setVisible(bool(words))
        ui.passphrase.set_wrong(bool(words))
        self._describe(words)
        self.show_problems([(words, ui.passphrase)] if words else [])
        return not words and not self._tells_weak()

    def names(self) -> tuple[str, ...]:
        """Names from the person's life, which others would try first."""
        scope = self.context.scope
        return () if scope is None else passphrases.names_in(scope.opened.plan)

    def _weak(self) -> str:
        return passphrases.weak(self.passphrase, content.language(), self.names())

    def _tells_weak(self) -> bool:
        """Say once why this passphrase is weak; False when it is not, or was told before."""
        weak = self._weak()
        if not weak or self._told_weak == self.passphrase:
            return False
        self._told_weak = self.passphrase
        self.form.ui.advice.setText(weak)
        self.form.ui.advice.show()
        self.contents_changed()
        say(self, weak)
        return True

    def _mended(self, typed: str) -> None:
        """There are words now: what was wrong is mended, and is said no more."""
        if typed.strip() and not self.form.ui.problem.isHidden():
            self.form.ui.problem.hide()
            self.form.ui.passphrase.set_wrong(False)
            self._describe("")
            self.show_problems([])

    def _describe(self, problem: str) -> None:
        """What a screen reader says after the field's name: what is wrong, then the hint."""
        about = (problem, self.form.ui.passphrase_hint.text())
        self.form.ui.passphrase.setAccessibleDescription(". ".join(words for words in about if words))

    def forget(self) -> None:
        """Empty the field."""
        self.form.ui.passphrase.clear()
        self._told_weak = ""

    def _offer(self) -> None:
        words = self.context.store.four_words()
        self._offered.setText(words)
        if self.isVisible():
            say(self, words)

    def _use_offer(self) -> None:
        self.form.ui.passphrase.setText(self._offered.text())
        self.form.ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._advise()

    def _advise(self) -> None:
        words = self._weak() or (self.context.store.advice(self.passphrase) if self.passphrase else "")
        new = words != self.form.ui.advice.text()
        self.form.ui.advice.setText(words)
        self.form.ui.advice.setVisible(bool(words))
        if words and new:
            say(self, words)

    def _hide(self, hidden: bool) -> None:
        set_hidden(self.form.ui.passphrase, hidden)
