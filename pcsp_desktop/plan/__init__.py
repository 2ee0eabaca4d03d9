"""What a plan is: the model, the changes that can be made to it, and what can be read from it."""

from pcsp_desktop.plan.canonical import NotCanonical, canonical, parse_canonical
from pcsp_desktop.plan.change import (
    Change,
    ChangeKind,
    add_entry,
    apply,
    inverse,
    move_entry,
    remove_entry,
    set_state,
    set_value,
    state_of,
    value_at,
)
from pcsp_desktop.plan.compare import DifferenceKind, PlanDifference, compare, label_ids
from pcsp_desktop.plan.conditions import AskedWhen
from pcsp_desktop.plan.faults import Fault, PlanFaults
from pcsp_desktop.plan.fields import Entry, Kind, new_id
from pcsp_desktop.plan.form import SCHEMA, dump, from_json, parse, to_json, upgrade
from pcsp_desktop.plan.in_force import as_asked, in_force, is_asked
from pcsp_desktop.plan.leaves import Leaf, is_empty, leaves
from pcsp_desktop.plan.merge import Merge, MergeOffer, merge
from pcsp_desktop.plan.model import ANSWER_STATES, Plan, PrivateNote, PrivateNotes
from pcsp_desktop.plan.schema import SECTIONS, SHARED_SECTIONS, FieldSpec, fields, fields_by_pattern, pattern_of
from pcsp_desktop.plan.select import NotShareable, holds_only, select
from pcsp_desktop.plan.typed import as_typed, typed_value

__all__ = [
    "ANSWER_STATES",
    "SCHEMA",
    "SECTIONS",
    "SHARED_SECTIONS",
    "AskedWhen",
    "Change",
    "ChangeKind",
    "DifferenceKind",
    "Entry",
    "Fault",
    "FieldSpec",
    "Kind",
    "Leaf",
    "Merge",
    "MergeOffer",
    "NotCanonical",
    "NotShareable",
    "Plan",
    "PlanDifference",
    "PlanFaults",
    "PrivateNote",
    "PrivateNotes",
    "add_entry",
    "apply",
    "as_asked",
    "as_typed",
    "canonical",
    "compare",
    "dump",
    "fields",
    "fields_by_pattern",
    "from_json",
    "holds_only",
    "in_force",
    "inverse",
    "is_asked",
    "is_empty",
    "label_ids",
    "leaves",
    "merge",
    "move_entry",
    "new_id",
    "parse",
    "parse_canonical",
    "pattern_of",
    "remove_entry",
    "select",
    "set_state",
    "set_value",
    "state_of",
    "to_json",
    "typed_value",
    "upgrade",
    "value_at",
]
