"""The words around a number that say whether it is this person's result, an earlier one, or none at all.

The lists of words lie in `resources/letters/`; here they are put into the turns of speech in which they count.
"""

from __future__ import annotations

import re

from pcsp_desktop.letters.words.vocabulary import pattern, union, words_of

LINKS = words_of("links")
NAME_WORDS = words_of("name_words")
PLAIN = words_of("plain") | LINKS | NAME_WORDS
OTHER_TESTS = pattern("other_tests")
OTHER_BEFORE = pattern("other_before")
SPECIMENS = pattern("specimens")
FUNCTION_WORDS = words_of("function_words")
EARLIER_LABEL = re.compile(
    r"\b(?:last|previous|prior|earlier|before|old|former|past|blaenorol|diwethaf|llynedd)\b(?! (?:week|month)s\b)", re.I
)

# Not a result: what somebody aims for, what is usual, or what would happen if.
TARGET_BEFORE = re.compile(rf"(?<!\w)(?:{union('targets')})(?!\w)|(?<!\w)(?:not|never|nid|dim)\s*$", re.I)
CAME_UP_TO = re.compile(r"\b(?:come|came|gone|went|crept|risen|rose|been|is|now) (?:back )?up to\b", re.I)
TARGET_AFTER = re.compile(
    r"^[\s,)\]]*(?:mmol\S*|%|kg)?\s*(?:or|and|neu|a)\s+(?:less|under|below|lower|over|more|above|higher|"
    r"lai|is|llai|fwy|uwch|dan)\b"
    r"|^\W*(?:is|are|was|yw|ydy)?\s*(?:what|where|the|our|your|a|an|considered|recommended|ideal|as|called)?\s*"
    r"(?:we|i|they|usual|upper|lower|normal|agreed|personal|healthy|severe|beth)?\s*"
    r"(?:targets?|aim|goal|normal|ideal|recommended|want|would like|like|suggest|advise|hope|limit|usual|"
    r"healthy|target range|targed|nod|arferol)\b"
    r"|^\W*(?:at|as|was|being)?\s*(?:the|its|your)?\s*(?:lowest|highest|worst|minimum|maximum)\b",
    re.I,
)
CONDITION_LEAD = re.compile(r"\b(?:when|until|once|if|unless|os)\s+(?:(?:the|your|his|her|an?|eich)\s+)?$", re.I)
# "eGFR >90, normal." is what the writer says of the result, not a range.
COMMENT_AFTER = re.compile(
    r"^\s*\)\s*(?:and [^.;]{0,40})?(?:is|are|was|were)\s+(?:all |both )?"
    r"(?:normal|fine|good|healthy|stable|satisfactory)\b|"
    r"^\s*[,(-]+\s*(?:which is |this is |so )?(?:normal|healthy|ideal|usual|fine|good)\s*(?:[.,;)]|$)",
    re.I,
)
TARGET_LEAD = re.compile(
    r"\b(?:targets?|aim|goal|ideal(?:ly)?|if|should|keep|nod|targed|want|average for|recommended|unless|when your|"
    r"once your|would|could|lowest|highest|nadir|usual(?:ly)?|baseline|normally)\b[^,;.]*$|\bnormal (?:\w+ ){0,2}$",
    re.I,
)
COMPARED = re.compile(
    (
        r"(?:\b(?:was|were|is now|now|came back(?: as| at)?|result|results|reported(?: as)?|at|roedd(?: yn)?|"
        r"oedd(?: yn)?|yn|as)|[:=|(]|^)\s*$"
    ),
    re.I,
)

# An earlier result.
EARLIER_BEFORE = re.compile(rf"(?<!\w)(?:{union('earlier')})(?!\w)|\blast\s*$", re.I)
PROCEDURE = re.compile(
    r"\b(?:before|after|pre|post|prior to)[- ](?:the |your |his |her |each |an? )?"
    r"(?:dialysis|inhalers?|salbutamol|broncho\w+|reliever|breakfast|lunch|dinner|meals?|food|exercise|walking|bed|"
    r"discharge|surgery|operation|the test)\b",
    re.I,
)
EARLIER_AFTER = re.compile(
    r"^\W*(?:(?:at|on|in) (?:your|the) (?:last|previous)|last (?:time|year|check|test|visit|month|summer|"
    r"autumn|winter|spring|review)|"
    r"previous(?:ly)?|beforehand|(?:a|one|two|three|four|five|six|twelve|\d+) (?:year|month|week)s? ago|"
    r"earlier|a year earlier|"
    r"the year before|the time before|before|llynedd|y tro diwethaf|o'r blaen|yn flaenorol)\b",
    re.I,
)
EARLIER_LEAD = re.compile(r"\b(?:last|previous|earlier|llynedd)\b[^,;|]*$", re.I)
LAST_DAY = re.compile(r"\blast (?:blood|week|tuesday|monday|wednesday|thursday|friday)", re.I)
NOW_BEFORE = re.compile(
    r"\b(?:now|today|currently|this time|this year|latest|most recent|current|to|repeat(?:ed)?|again|nawr|"
    r"heddiw|erbyn hyn|"
    r"bellach|y tro hwn|eleni)\W*(?:it |this |that )?(?:is|was|at|were|yn)?\W*$",
    re.I,
)
NOW_AFTER = re.compile(r"^\W*(?:this time|now|today|currently|this year|y tro hwn|nawr|heddiw|eleni)\b", re.I)

# How much something changed is not a result; nor is a part of somebody's best.
CHANGE_BEFORE = re.compile(
    r"\b(?:by|lost|gained|put on|lose|gain|losing|gaining|difference|change|changed|fall|rise|drop|"
    r"increase|decrease|reduction|improvement|"
    r"down|up|loss|gwahaniaeth|colli|wedi colli)(?:\s+(?:of|is|was|about|around|nearly|almost|over|just|"
    r"another|o|a|in\s+\w+))*\s*$",
    re.I,
)
CHANGE_AFTER = re.compile(
    r"^\W*(?:(?:points?\s+)?(?:lower|higher|heavier|lighter|down|up|less|more|better|worse)(?:\s+than|"
    r"\s+(?:on|at|to|since)|\s*$|[.,;])|"
    r"(?:mmol\S*\s+)?(?:lower|higher) than|(?:%\s*)?of (?:your|the|his|her|personal|their)? ?(?:best|"
    r"personal best|maximum)|"
    r"points? (?:lower|higher)|% (?:lower|higher|better|worse)|of (?:best|expected|predicted))",
    re.I,
)
OF_PREDICTED = re.compile(r"^\W*(?:of )?(?:the |your )?(?:predicted|pred\b|expected)", re.I)

# The laboratory or the writer takes the number back, or puts it right.
WITHDRAWN = pattern("withdrawn")
NOT_WITHDRAWN = re.compile(
    r"\binsufficient(?:\W{0,3}(?:is|[<>]|\d))|"
    r"\b(?:not|no|non|nor)[ -](?:\w+ )?(?:ha?emoly[sz]\w+|clotted|contaminated|insufficient)\b",
    re.I,
)
RIGHTED = re.compile(
    r"\b(?:correct(?:ed)?(?: value| result| figure| number)?(?: is| was| to)?|the (?:right|true|repeat|"
    r"new) \w+|repeat\w*|instead|"
    r"replaced by|amended to|retested|new sample|second sample|fresh sample|really|actually|it is|in fact)\b",
    re.I,
)

# Somebody else.
RELATIVE = re.compile(rf"(?<!\w)(?:{union('relatives')})(?:'s|s')?(?!\w)", re.I)
THIRD_PERSON = re.compile(r"\b(?:her|his|she|he|hers|their|they|ei|hi|fe)\b", re.I)
SECOND_PERSON = re.compile(r"\b(?:you|your|yours|eich|chi)\b", re.I)
YOUR_RELATIVE = re.compile(rf"\b(?:your|eich)\s+(?:\w+\s+)?(?:{union('relatives')})(?!\w)", re.I)
DATED_FROM = re.compile(
    r"\b(?:from|on|of|dated|in)\s+(?:the\s+)?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}(?:\s+\d{4})?|"
    r"[A-Z][a-z]{2,8}\s+\d{4})",
    re.I,
)
OWN = re.compile(r"\b(?:your|you|eich|chi|rydych)\W+(?:\w+\W+){0,3}$", re.I)

# What is said of people at large.
GENERAL = re.compile(
    rf"(?<!\w)(?:{union('general')})(?!\w)|"
    r"\b(?:a|an|any|each) (?:\w+ )?(?:result|reading|level|score|value|number|figure) (?:of|above|below|"
    r"over|under|between)\b|\b\d+ (?:in \d+ )?people\b",
    re.I,
)
GUIDE_LABEL = re.compile(
    r"^\W*([^:.|]{0,40}\b(?:limits?|ranges?|targets?|goals?|aims?|thresholds?|normal values?|cut-?offs?)\b"
    r"[^:.|]{0,20}):",
    re.I,
)
SUPPOSED_LEAD = re.compile(r"(?:^|[^\w])(?:an?|any)\s+$", re.I)
SUPPOSED_AFTER = re.compile(r"^\W*(?:is|are|means?|would|needs?|should|can|may|or|suggests?|counts?)\b", re.I)
NEWS = frozenset(
    [
        "it",
        "this",
        "that",
        "they",
        "these",
        "last",
        "previously",
        "before",
        "then",
        "now",
        "today",
        "since",
        "earlier",
        "roedd",
        "mae",
        "dyna",
        "the",
        "your",
        "in",
        "on",
        "a",
    ]
)
URINE = re.compile(r"\b(?:urine|urinalysis|dipstick|msu|wrin)\b", re.I)
# Only the letter's own letters, and words that stand for them; an arrow tells a trend and is no flag.
FLAG = re.compile(r"^\s*[\[(]?\s*(HH|LL|H|L|\*{1,2}|High|Low|HIGH|LOW|Raised|Abnormal|A|N|h|l)(?=[\s\])|,;.*]|$)\*?")
ARROWS = re.compile(r"[↑↓→←↗↘▲▼△▽⇧⇩]+")


def only_urine(text: str) -> bool:
    """Whether a heading is about urine and not about blood as well."""
    return URINE.search(text) is not None and not re.search(r"\b(?:blood|serum|plasma|gwaed)\b", text, re.I)


def takes_back(text: str) -> bool:
    """Whether a text says that its sample or number does not count ("not haemolysed" says nothing of the kind)."""
    return WITHDRAWN.search(NOT_WITHDRAWN.sub(" ", text)) is not None
