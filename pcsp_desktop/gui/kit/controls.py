"""The kit that every page is made of. Import from here.

Words: `Text`, `Strong`, `FieldLabel`, `Hint`, `Eyebrow`, `PageHeading` (level 1), `Subheading` (level 2).
Press: `PrimaryButton` (one a page), `Button`, `LinkButton`, `HelpButton`, `DangerButton`; tick: `CheckBox`;
choose: `ChoiceGroup` of `Choice`s, `TickGroup`, `Scale1to10`.
Type: `FormRow` round a `TextField` or `LongTextField`.
Boxes: `CardBox`, `AdviceBox`, `DangerBox`, `ErrorSummary`, `Disclosure`, `Toast`; `button_row`.
Layouts: `ColumnLayout`, `FlowLayout`, `clear`.
"""

from pcsp_desktop.gui.kit.announce import Grouped, SpokenAloud, say
from pcsp_desktop.gui.kit.boxes import (
    AdviceBox,
    CardBox,
    DangerBox,
    Disclosure,
    ErrorSummary,
    Toast,
    button_row,
)
from pcsp_desktop.gui.kit.buttons import (
    BarButton,
    Button,
    CheckBox,
    DangerButton,
    HelpButton,
    LinkButton,
    PrimaryButton,
    RadioButton,
    ScaleButton,
    SidebarButton,
)
from pcsp_desktop.gui.kit.fields import LongTextField, TextField
from pcsp_desktop.gui.kit.form import Choice, ChoiceGroup, FormRow, TickGroup
from pcsp_desktop.gui.kit.labels import Eyebrow, FieldLabel, Hint, PageHeading, Strong, Subheading, Text
from pcsp_desktop.gui.kit.layout import ColumnLayout, FlowLayout, clear, grows_down
from pcsp_desktop.gui.kit.scale import Scale1to10

__all__ = [
    "AdviceBox",
    "BarButton",
    "Button",
    "CardBox",
    "CheckBox",
    "Choice",
    "ChoiceGroup",
    "ColumnLayout",
    "DangerBox",
    "DangerButton",
    "Disclosure",
    "ErrorSummary",
    "Eyebrow",
    "FieldLabel",
    "FlowLayout",
    "FormRow",
    "Grouped",
    "HelpButton",
    "Hint",
    "LinkButton",
    "LongTextField",
    "PageHeading",
    "PrimaryButton",
    "RadioButton",
    "Scale1to10",
    "ScaleButton",
    "SidebarButton",
    "SpokenAloud",
    "Strong",
    "Subheading",
    "Text",
    "TextField",
    "TickGroup",
    "Toast",
    "button_row",
    "clear",
    "grows_down",
    "say",
]
