"""My signature: its number to read to others, the name it carries, and making a new one."""

from PySide6.QtCore import Qt

from pcsp_desktop.gui.kit.boxes import AdviceBox
from pcsp_desktop.gui.kit.buttons import Button, PrimaryButton
from pcsp_desktop.gui.kit.fields import TextField
from pcsp_desktop.gui.kit.form import FormRow
from pcsp_desktop.gui.kit.labels import Hint, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, clear
from pcsp_desktop.gui.pages.sharing.fingerprint_view import FingerprintView
from pcsp_desktop.gui.places.context import Context
from pcsp_desktop.gui.places.place import title_of
from pcsp_desktop.gui.window.ask import yes
from pcsp_desktop.gui.window.page import Page
from pcsp_desktop.gui.window.say_problem import what_happened
from pcsp_desktop.tasks.sharing import shares, signed
from pcsp_desktop.vault.problems import Problem


class SignaturePage(Page):
    """What others see when they check who signed."""

    own_fields = ("signature-name",)

    def __init__(self, context: Context) -> None:
        super().__init__(title_of("signature"), name="signature-page")
        self.context = context
        self.scope = context.plan
        self.body.addWidget(
            Text(self.tr("The app signs each copy and each reply. People can then see that nobody changed it."))
        )
        self.body.addWidget(AdviceBox("", self.tr("Anyone who can open your plan can sign in your name.")))
        self._number = ColumnLayout(gap="medium")
        self.body.addLayout(self._number)
        self.name = FormRow(self.tr("Your name, as others know you"), TextField(), name="signature-name")
        self.body.addWidget(self.name)
        self._save = PrimaryButton(self.tr("Save this name"))
        self._save.setObjectName("save-signature-name")
        self._save.clicked.connect(self._rename)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeading)
        self._new_heading = Subheading(self.tr("If someone else may have used it"))
        self._new_words = Text(self.tr("Make a new signature. The old one vouches for it, so people still know you."))
        self._new = Button(self.tr("Make a new signature"))
        self._new.setObjectName("new-signature")
        self._new.clicked.connect(self._make_new)
        for widget in (self._new_heading, self._new_words):
            self.body.addWidget(widget)
        self.body.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeading)
        self.set_navigation(back=self.tr("Back"))
        self.back_asked.connect(context.back)
        self._show()

    def _show(self) -> None:
        identity = shares.kept_identity(self.scope.session)
        clear(self._number)
        if identity is None:
            self._number.addWidget(Hint(self.tr("You have no signature yet. It is made when you save your name.")))
        else:
            self._number.addWidget(Subheading(self.tr("The number of your signature")))
            self._number.addWidget(Text(self.tr("Read it to someone who asks if a file is from you.")))
            self._number.addWidget(FingerprintView(identity.fingerprint, "my-fingerprint"))
            if not self.name.field.text():
                self.name.field.setText(identity.name)
        for widget in (self._new_heading, self._new_words, self._new):
            widget.setVisible(identity is not None and not self.scope.opened.read_only)
        self._save.setVisible(not self.scope.opened.read_only)
        self.contents_changed()

    def _rename(self) -> None:
        typed = self.name.field.text().strip()
        try:
            if not typed:
                raise signed.BadCertificate
            shares.identity_of(self.scope.session, typed)
        except signed.BadCertificate:
            said = self.tr("Write your name in up to 64 letters.")
            self.name.set_problem(said)
            self.show_problems([(said, self.name.field)])
            return
        except Problem as problem:
            self._tell(problem)
            return
        self.name.set_problem("")
        self.show_problems([])
        self._show()
        self.context.message(self.tr("Your name is saved."))

    def _make_new(self) -> None:
        sure = yes(
            self.context.ask,
            self,
            self.tr("Make a new signature?"),
            self.tr("The number changes. Tell the people who compared the old number."),
            self.tr("Make a new signature"),
            self.tr("Keep the one I have"),
        )
        if not sure:
            return
        try:
            shares.new_signature(self.scope.session, shares.now_with_zone())
        except Problem as problem:
            self._tell(problem)
            return
        self._show()
        self.context.message(self.tr("You have a new signature."))

    def _tell(self, problem: Problem) -> None:
        self.show_problems([(what_happened(problem), None)])
