"""A problem of the plan's files in words, in the language of the windows."""

from pcsp_desktop.assets import words
from pcsp_desktop.gui.window import content
from pcsp_desktop.vault.problems import Problem


def what_happened(problem: Problem) -> str:
    """One sentence that says what went wrong."""
    return words(problem.text_id, content.language(), **problem.values())


def problem_words(problem: Problem) -> str:
    """What happened, and what to do next."""
    return f"{what_happened(problem)} {words(problem.next_id, content.language(), **problem.values())}"
