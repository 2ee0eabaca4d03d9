"""The words around a number that say whether it is this person's result, an earlier one, or none at all."""

from __future__ import annotations

import re


def _any(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.I)


# Not a result: what somebody aims for, what is usual, or what would happen if.
TARGET_BEFORE = _any(
    r"\b(?:targets?|aim(?:s|ed|ing)?|goals?|ideal(?:ly)?|should|ought|recommend\w*|suggest\w*|advi[cs]e\w*|"
    r"want\w*|prefer\w*|"
    r"hop(?:e|ed|ing)|keep(?:ing)?|limit|threshold|cut-?off|normal(?:ly)?|usual(?:ly)?|range|reference|"
    r"expected|if|unless|"
    r"when it|once|until|reach(?:es|ed|ing)?|healthy|best|predicted|would|could|might|maximum|minimum|at "
    r"least|no more than|"
    r"not more than|up to|stay(?:ing)? (?:below|under|above|over)|diagnos\w+|means|ref|interval|limits|agreed|for most|"
    r"(?:we|i)(?:'d)? (?:would )?like|get(?:ting)? (?:it|this|that|your)? ?(?:below|under|above|over|down|to)|bring|"
    r"borderline|calls? for|starts? at|counts? as|or (?:less|under|below|lower|over|more|above|higher)|between|"
    r"targed|nod|nodau|dylai|argymell\w*|delfrydol|arferol|ystod|gobeithio|anelu|os|disgwyl|rhwng)\b",
    r"(?<!\w)(?:not|never|nid|dim)\s*$",
)
TARGET_AFTER = re.compile(
    r"^[\s,)\]]*(?:mmol\S*|%|kg)?\s*(?:or|and|neu|a)\s+(?:less|under|below|lower|over|more|above|higher|"
    r"lai|is|llai|fwy|uwch|dan)\b"
    r"|^\W*(?:is|are|was|yw|ydy)?\s*(?:what|where|the|our|your|a|an|considered|recommended|ideal|as)?\s*"
    r"(?:we|i|they|usual|upper|lower|normal|agreed|personal|healthy|beth)?\s*"
    r"(?:targets?|aim|goal|normal|ideal|recommended|want|would like|like|suggest|advise|hope|limit|usual|"
    r"healthy|target range|targed|nod|arferol)\b",
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
EARLIER_BEFORE = _any(
    r"\b(?:previous(?:ly)?|last (?:time|year|check|test|result|visit|appointment|month|one|week|summer|"
    r"autumn|winter|spring|"
    r"reading|review|clinic|was|value)|before|beforehand|earlier|prior|compar(?:ed|ison)(?: with| to)?|used to be|ago|"
    r"in the past|down from|up from|from|versus|vs|rather than|instead of|your last|the last|had been|"
    r"last\s*$|blaenorol|cynt|llynedd|diwethaf|o'r blaen|yn flaenorol|gynt|o gymharu)\b",
)
EARLIER_AFTER = re.compile(
    r"^\W*(?:(?:at|on|in) (?:your|the) (?:last|previous)|last (?:time|year|check|test|visit|month|summer|"
    r"autumn|winter|spring|review)|"
    r"previous(?:ly)?|beforehand|(?:a|one|two|three|four|five|six|twelve|\d+) (?:year|month|week)s? ago|"
    r"earlier|a year earlier|"
    r"the year before|the time before|before|llynedd|y tro diwethaf|o'r blaen|yn flaenorol)\b",
    re.I,
)
NOW_BEFORE = _any(
    r"\b(?:now|today|currently|this time|this year|latest|most recent|current|to|repeat(?:ed)?|again|nawr|"
    r"heddiw|erbyn hyn|"
    r"bellach|y tro hwn|eleni)\W*(?:it |this |that )?(?:is|was|at|were|yn)?\W*$"
)

# How much something changed is not a result; nor is a part of somebody's best.
NOW_AFTER = re.compile(r"^\W*(?:this time|now|today|currently|this year|y tro hwn|nawr|heddiw|eleni)\b", re.I)

CHANGE_BEFORE = re.compile(
    r"\b(?:by|lost|gained|put on|lose|gain|losing|gaining|difference|change|changed|fall|rise|drop|"
    r"increase|decrease|reduction|improvement|"
    r"down|up|loss|gwahaniaeth|colli|wedi colli)(?:\s+(?:of|is|was|about|around|nearly|almost|over|just|"
    r"another|o|a|in\s+\w+))*\s*$",
    re.I,
)
CHANGE_AFTER = re.compile(
    r"^\W*(?:(?:points?\s+)?(?:lower|higher|heavier|lighter|down|up|less|more|better|worse)(?:\s+than|"
    r"\s+on|\s*$|[.,;])|"
    r"(?:mmol\S*\s+)?(?:lower|higher) than|(?:%\s*)?of (?:your|the|his|her|personal|their)? ?(?:best|"
    r"personal best|maximum)|"
    r"points? (?:lower|higher)|% (?:lower|higher|better|worse)|of (?:best|expected|predicted))",
    re.I,
)
OF_PREDICTED = re.compile(r"^\W*(?:of )?(?:the )?(?:predicted|pred\b|expected)", re.I)

# The laboratory or the writer takes the number back.
WITHDRAWN = _any(
    r"\b(?:unsuitable|insufficient|ha?emolys\w+|clotted|withdraw\w*|cancel\w*|disregard\w*|ignor\w+|in error|error|"
    r"mislabel\w*|unlabel\w*|not (?:be )?(?:processed|tested|done|available|reliable|valid|yours|performed|"
    r"received)|could not be|"
    r"unable to|void|invalid|wrong|incorrect\w*|another patient|contaminated|leaked|delay in|too old|"
    r"(?:sample|bottle|tube)s? (?:was |were )?lost|spoil\w*|"
    r"annilys|gwall|tynnwyd yn ôl|anaddas|annigonol|wedi'i ganslo|rejected|mistake|mix-?up|replaces|supersede\w*|"
    r"amended|corrected (?:report|result|from|to)|retract\w*)\b"
)
RIGHTED = _any(
    r"\b(?:correct(?:ed)?(?: value| result| figure| number)?(?: is| was| to)?|the (?:right|true|repeat|"
    r"new) \w+|repeat\w*|instead|"
    r"replaced by|amended to|retested|new sample|second sample|fresh sample|really|actually|it is|in fact)\b"
)

# Somebody else.
RELATIVE = re.compile(
    r"\b(?:husband|wife|partner|brother|sister|mother|father|mum|dad|son|daughter|uncle|aunt|cousin|"
    r"grandmother|grandfather|"
    r"grandson|granddaughter|nephew|niece|friend|neighbour|twin|parents?|family member|relatives?|spouse|"
    r"child|children|carer|"
    r"gŵr|gwr|gwraig|brawd|chwaer|mam|tad|mab|merch|ffrind|cymydog|partner|priod|another patient|other patient|"
    r"(?:his|her) own|their own)(?:'s|s')?\b",
    re.I,
)
OWN = re.compile(r"\b(?:your|you|eich|chi|rydych)\W+(?:\w+\W+){0,3}$", re.I)

# What is said of people at large.
GENERAL = _any(
    r"\b(?:for example|e\.g\.|for instance|such as|people with|most people|many people|some people|most "
    r"adults|in general|"
    r"generally|on average|in adults|for adults|anyone|anybody|someone (?:with|whose)|studies|research|"
    r"guidelines?|nice\b|"
    r"chart|conversion|equivalent|equals|is the same as|er enghraifft|pobl)\b",
    (
        r"\b(?:a|an|any|each) (?:\w+ )?(?:result|reading|level|score|value|number|figure) (?:of|above|below|"
        r"over|under|between)\b"
    ),
)

# Words that may stand between the name of a test and its number in an ordinary sentence.
LINKS = frozenset(
    word
    for line in (
        "ratio index scale marker function enzyme hormone saturation volume grade",
        "hip spine lumbar right left leg ankle arm was were is are at of level levels result results",
        "reading readings score value count rate number figure today now currently has have had been be",
        "come came back down up risen rose fallen fell gone went dropped improved increased decreased to",
        "measured recorded taken as stands stood showed shows show your the a an about around",
        "approximately roughly test on in this time year month week which that also slightly still stable",
        "steady and good high low normal fine again reported it raised well controlled unchanged same",
        "just only little bit much very quite rather nicely satisfactory excellent with we i found got",
        "when checked check clinic home surgery my yours you average averages averaged mean beats blood",
        "serum plasma sample from both latest recent most current remains remained remain stayed steadily",
        "gave give given roedd oedd mae yn yw ydy eich ar nawr heddiw y yr canlyniad canlyniadau lefel",
        "wedi codi gostwng o bellach erbyn hyn n r sef fe dy ei ein mewn gwaed urine water estimated",
        "calculated mmhg kg fasting random room air sitting standing levl ifcc standardised dcct aligned",
        "calc ckd epi mdrd abbreviated concentration estimation total se lying resting post pre seated",
        "pressure h l hh ll her his their he she last previous before earlier ago blaenorol diwethaf",
        "llynedd falling rising dropping improving going coming",
    )
    for word in line.split()
)
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
FLAG = re.compile(
    r"^\s*[\[(]?\s*(HH|LL|H|L|\*{1,2}|↑+|↓+|High|Low|HIGH|LOW|Raised|Abnormal|A|N|h|l)(?=[\s\])|,;.*]|$)\*?"
)
