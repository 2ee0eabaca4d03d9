"""The person's own yes, partly or no to their plan (R132)."""

from pcsp_desktop.assets import ENGLISH, words
from pcsp_desktop.plan import Plan, add_entry, set_value
from pcsp_desktop.plan.consent import SignOff
from pcsp_desktop.tasks.acts import Did
from pcsp_desktop.tasks.open_plan import OpenPlan

STATUSES = ("agreed", "in_part", "not_agreed")


def own_name(plan: Plan) -> str:
    """What the person is called in their agreement, or empty."""
    person = plan.person
    return f"{person.first_name} {person.family_name}".strip() or person.preferred_name


def own_sign_off(plan: Plan, language: str = ENGLISH) -> SignOff | None:
    """What the person themselves said, if they did; the newest counts."""
    role, person = words("tasks.agreement.my_role", language), plan.person
    names = {own_name(plan), f"{person.preferred_name} {person.family_name}".strip(), person.preferred_name} - {""}
    found = [sign for sign in plan.agreement.sign_offs if sign.role == role or sign.name in names]
    return found[-1] if found else None


def say_for_myself(opened: OpenPlan, status: str, language: str = ENGLISH) -> None:
    """Keep the person's own answer with today's day; who typed it is kept beside it by itself.

    Raises what `OpenPlan.act` raises.
    """
    plan, today = opened.plan, opened.today()
    there = own_sign_off(plan, language)
    if there is None:
        opened.act(
            Did.AGREED,
            add_entry(
                plan,
                "agreement/sign_offs",
                SignOff(
                    name=own_name(plan),
                    role=words("tasks.agreement.my_role", language),
                    status=status,
                    date=today,
                    said_how="here",
                ),
            ),
        )
        return
    path = f"agreement/sign_offs/{there.id}"
    opened.act(Did.AGREED, set_value(f"{path}/status", status), set_value(f"{path}/date", today))
